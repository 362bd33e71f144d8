import type { Barometer } from '../barometer/computeBarometer.ts';
import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import { isPartial } from '../barometer/figure.ts';
import { cutOffText } from './editionFacts.ts';
import { formatMonth, formatNumber, formatPoints, formatRatio } from './format.ts';
import { gapText } from './gapCard.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { HEADLINE_TEXTS } from './texts/headline.ts';

/** The sentence a council member can repeat, and what it rests on. */
export type HeadlineModel = { readonly sentences: readonly string[]; readonly basis: string };

const BADNESS = { red: 0, yellow: 1, grey: 2, green: 3 } as const;

/** How it goes, in one breath: the money first, then each barometer, the worst one first so that none is hidden. */
export function toHeadline(barometer: Barometer): HeadlineModel {
  const { edition, totals } = barometer;
  const ratio = totals.realisedAfkastgrad;
  const money =
    ratio.kind === 'absent'
      ? HEADLINE_TEXTS.noReturn(ABSENCE_WORDS[ratio.absence.kind])
      : HEADLINE_TEXTS.returned(formatRatio(ratio.value));
  const gaps = barometer.gaps.toSorted((a, b) => badnessOf(a) - badnessOf(b)).map(gapSentence);
  const when = cutOffText(edition);
  return {
    sentences: [...(edition.projects.items.length === 0 ? [] : [money]), ...gaps],
    basis: [
      HEADLINE_TEXTS.basis(formatNumber(edition.projects.items.length), when),
      ...(edition.observationMonth === undefined
        ? []
        : [HEADLINE_TEXTS.rates(formatMonth(edition.observationMonth))]),
      ...(isPartial(ratio) ? [HEADLINE_TEXTS.incomplete] : []),
      ...(edition.partial ? [HEADLINE_TEXTS.partial] : []),
      ...(edition.synthetic ? [HEADLINE_TEXTS.synthetic] : []),
    ].join(' · '),
  };
}

function badnessOf({ colour }: GapBarometerFigures): number {
  return colour.kind === 'absent' ? Number.MAX_SAFE_INTEGER : BADNESS[colour.value];
}

function gapSentence(figures: GapBarometerFigures): string {
  const { barometer, colour, now, toBetter } = figures;
  const value = gapText(now.gap, now.month);
  if (colour.kind === 'absent') {
    return HEADLINE_TEXTS.gapWithoutColour(barometer.name, value);
  }
  const word = COLOUR_WORDS_LOWER[colour.value];
  if (toBetter?.percentagePoints.kind === 'computed') {
    const points = formatPoints(toBetter.percentagePoints.value);
    return HEADLINE_TEXTS.gapWithDistance(
      barometer.name,
      word,
      value,
      points,
      COLOUR_WORDS_LOWER[toBetter.colour],
    );
  }
  return HEADLINE_TEXTS.gap(barometer.name, word, value);
}
