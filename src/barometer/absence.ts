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

/** Which reason stands for several: what is wrong with the data first, what only takes time last. */
const WEIGHTIEST_FIRST: readonly AbsenceKind[] = [
  'unreadable',
  'notSettled',
  'notStated',
  'tooFewInputs',
  'undefined',
  'notApplicable',
  'notMeasuredYet',
];

/** The one reason to give for a figure that lacks all its parts, whatever order they come in. */
export function weightiestAbsence(absences: readonly Absence[]): Absence | undefined {
  for (const kind of WEIGHTIEST_FIRST) {
    const found = absences.find((absence) => absence.kind === kind);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

export const NOT_STATED: Absence = { kind: 'notStated' };
export const NOT_MEASURED_YET: Absence = { kind: 'notMeasuredYet' };
export const UNDEFINED: Absence = { kind: 'undefined' };
export const NOT_APPLICABLE: Absence = { kind: 'notApplicable' };
export const UNREADABLE: Absence = { kind: 'unreadable' };
export const NOT_SETTLED: Absence = { kind: 'notSettled' };
export const TOO_FEW_INPUTS: Absence = { kind: 'tooFewInputs' };
