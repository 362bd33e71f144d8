import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import { headcountSentence } from './gapCard.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';

/** Barometers of which only headcounts are known: said as such, and not split into percentage points. */
export function toHeadcounts(gaps: readonly GapBarometerFigures[], ownerName: string): string[] {
  return gaps.flatMap(({ barometer }) => {
    const sentence = headcountSentence(barometer.reported, ownerName);
    return barometer.series !== undefined || sentence === undefined
      ? []
      : [`${barometer.name}: ${sentence} ${DEVELOPMENT_TEXTS.move.headcount}`];
  });
}
