import { expect, it, test } from 'vitest';
import {
  NOT_MEASURED_YET,
  NOT_SETTLED,
  NOT_STATED,
  UNREADABLE,
  weightiestAbsence,
} from '../../../src/barometer/absence.ts';

test.each([
  [[NOT_MEASURED_YET, NOT_STATED], 'notStated'],
  [[NOT_STATED, NOT_SETTLED], 'notSettled'],
  [[NOT_SETTLED, NOT_STATED, UNREADABLE, NOT_MEASURED_YET], 'unreadable'],
  [[NOT_MEASURED_YET], 'notMeasuredYet'],
])('of the reasons %o the one to give is %s, whatever their order', (absences, kind) => {
  expect(weightiestAbsence(absences)?.kind).toBe(kind);
  expect(weightiestAbsence(absences.toReversed())?.kind).toBe(kind);
});

it('there is no reason to give where nothing is missing', () => {
  expect(weightiestAbsence([])).toBeUndefined();
});
