import { INDICATOR_KEYS } from '../barometer/indicators/indicator.ts';
import type { IconKey } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { INDICATOR_LETTERS, INDICATOR_NAMES } from './texts/indicators.ts';

type IconLine = { readonly icon: IconKey; readonly text: string };

const ICONS: readonly IconLine[] = [
  { icon: 'notStated', text: ABSENCE_WORDS.notStated },
  { icon: 'notMeasuredYet', text: ABSENCE_WORDS.notMeasuredYet },
];

/** The letters over the indicator columns, and the shapes that are no colour. */
export const INDICATOR_LEGEND = {
  letters: INDICATOR_KEYS.map((key) => ({
    letter: INDICATOR_LETTERS[key],
    name: INDICATOR_NAMES[key].toLowerCase(),
  })),
  icons: ICONS,
};
