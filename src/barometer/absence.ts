/**
 * Why a value is missing. They are different things and must not look alike:
 *
 * - `notStated`: the source does not say. A total that lacks it is partial.
 * - `notMeasuredYet`: it cannot be measured yet. None is booked, so it adds 0 and a total is whole.
 * - `undefined`: a division by zero; there is no such figure.
 * - `notApplicable`: the question does not arise here.
 * - `unreadable`: the data hold something, but not what was expected. A total that lacks it is partial.
 * - `notSettled`: the date asked for lies inside an entry's period, and a share would be a guess.
 * - `tooFewInputs`: a rule needs more inputs than there are.
 */
export type AbsenceKind =
  | 'notStated'
  | 'notMeasuredYet'
  | 'undefined'
  | 'notApplicable'
  | 'unreadable'
  | 'notSettled'
  | 'tooFewInputs';

export type Absence = {
  readonly kind: AbsenceKind;
  /** In the words of the data, when they give a reason. */
  readonly reason?: string;
  /** When a figure is expected, as a month or a day. */
  readonly expected?: string;
};

export const NOT_STATED: Absence = { kind: 'notStated' };
export const NOT_MEASURED_YET: Absence = { kind: 'notMeasuredYet' };
export const UNDEFINED: Absence = { kind: 'undefined' };
export const NOT_APPLICABLE: Absence = { kind: 'notApplicable' };
export const UNREADABLE: Absence = { kind: 'unreadable' };
export const NOT_SETTLED: Absence = { kind: 'notSettled' };
export const TOO_FEW_INPUTS: Absence = { kind: 'tooFewInputs' };
