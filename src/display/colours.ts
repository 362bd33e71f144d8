import type { AbsenceKind } from '../barometer/absence.ts';
import type { GreyReason } from '../barometer/greyReason.ts';
import type { ColourKey, ColourModel, IconKey } from './models.ts';
import { COLOUR_WORDS } from './texts/colours.ts';

/** A colour with its word; the shape and the tint are drawn from its key. */
export function colourModel(key: ColourKey): ColourModel {
  return { key, word: COLOUR_WORDS[key] };
}

/** The shape that stands where an absence leaves a colour out. */
export const ABSENCE_ICONS: Readonly<Record<AbsenceKind, IconKey>> = {
  notStated: 'notStated',
  notMeasuredYet: 'notMeasuredYet',
  undefined: 'undefined',
  notApplicable: 'notStarted',
  unreadable: 'unreadable',
  notSettled: 'notMeasuredYet',
  tooFewInputs: 'notStated',
};

/** The shape of the four kinds of grey. */
export const GREY_ICONS: Readonly<Record<GreyReason, IconKey>> = {
  ended: 'grey',
  notStarted: 'notStarted',
  notMeasurableYet: 'notMeasuredYet',
  noData: 'notStated',
};
