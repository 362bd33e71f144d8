import { describe, expect, it, test } from 'vitest';
import { NOT_MEASURED_YET, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import { failedChecks } from '../../../src/barometer/checkBarometer.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { Check, CheckQuantity } from '../../../src/barometer/reconcile.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildEntry,
  buildGroup,
  buildPlan,
  buildProject,
  dec,
  kr,
  krFigure,
  listed,
  personsFigure,
} from '../../support/builders.ts';

const plans = (gevinst: number, investeringssum: number) => [
  buildPlan({ gevinst: krFigure(gevinst), investeringssum: krFigure(investeringssum) }),
];
const projects = [
  buildProject({ key: 'a', plans: plans(900, 300) }),
  buildProject({ key: 'b', plans: plans(100, 200), driftsstatus: buildDriftsstatus('yellow') }),
];
const entry = (project: string, gevinst: number, forbrug: number) =>
  buildEntry({ project, to: '2018-09-02', gevinst: kr(gevinst), forbrug: kr(forbrug) });
const ledger = [entry('a', 300, 100), entry('b', 20, 60)];

function outcomeOf(check: Omit<Check, 'source'>, overrides: Partial<Edition> = {}, cutOff?: string) {
  const checks = [{ ...check, source: 'follow-up' }];
  const edition = buildEdition({
    projects: listed(projects),
    ledger,
    groups: listed([buildGroup({ reduction: personsFigure('338.5') })]),
    checks,
    ...overrides,
  });
  return computeBarometer(edition, cutOff).checks[0]?.outcome;
}

describe('what a source prints is recomputed', () => {
  test.each<[CheckQuantity, string, string]>([
    ['realisedGevinst', '320', '321'],
    ['forbrug', '160', '161'],
    ['realisedNettogevinst', '160', '159'],
    ['realisedAfkastgrad', '2.0', '2.1'],
    ['budgetGevinst', '1000', '1001'],
    ['investeringssum', '500', '499'],
    ['budgetNettogevinst', '500', '501'],
    ['budgetAfkastgrad', '2.0', '1.9'],
    ['groupReduction', '338.5', '338'],
    ['projectCount', '2', '3'],
    ['positiveNettogevinstCount', '1', '2'],
  ])('%s: %s agrees and %s differs', (quantity, right, wrong) => {
    expect(outcomeOf({ quantity, printed: dec(right) })).toBe('agrees');
    expect(outcomeOf({ quantity, printed: dec(wrong) })).toBe('differs');
  });

  test.each([
    ['green', '1'],
    ['yellow', '1'],
    ['red', '0'],
    ['none', '0'],
  ])('the number of %s projects: %s agrees', (colour, right) => {
    expect(outcomeOf({ quantity: 'colourCount', colour, printed: dec(right) })).toBe('agrees');
    expect(outcomeOf({ quantity: 'colourCount', colour, printed: dec('7') })).toBe('differs');
  });

  it('also for a single project', () => {
    const net = { quantity: 'realisedNettogevinst', project: 'b' } as const;
    expect(outcomeOf({ ...net, printed: dec('-40') })).toBe('agrees');
    expect(outcomeOf({ ...net, printed: dec('40') })).toBe('differs');
    expect(outcomeOf({ ...net, project: 'unknown', printed: dec('40') })).toBe('notComputable');
  });
});

describe('what lacks a part is no check', () => {
  const gain = { quantity: 'realisedGevinst', printed: dec('320') } as const;
  const positives = { quantity: 'positiveNettogevinstCount', printed: dec('1') } as const;
  const greens = { quantity: 'colourCount', colour: 'green', printed: dec('1') } as const;

  test.each<[string, Partial<Edition>]>([
    ['a project could not be read', { projects: listed(projects, { leftOut: ['c'] }) }],
    ['the list is not complete', { projects: listed(projects, { complete: false }) }],
  ])('when %s', (_, overrides) => {
    for (const check of [gain, positives, greens, { quantity: 'projectCount', printed: dec('2') } as const]) {
      expect(outcomeOf(check, overrides)).toBe('notComputable');
    }
  });

  test.each<[string, Partial<Edition>]>([
    ['an entry is not stated', { ledger: [...ledger, { ...entry('b', 0, 5), gevinst: NOT_STATED }] }],
    ['a row could not be read', { unreadableLedger: ['b'] }],
    ['rows could not be placed', { ledgerHasUnplacedRows: true }],
    ['a project has no entry', { ledger: ledger.slice(0, 1) }],
  ])('when %s: its gain, and how many have a positive net', (_, overrides) => {
    expect(outcomeOf(gain, overrides)).toBe('notComputable');
    expect(outcomeOf(positives, overrides)).toBe('notComputable');
    expect(outcomeOf({ quantity: 'budgetGevinst', printed: dec('1000') }, overrides)).toBe('agrees');
    expect(outcomeOf(greens, overrides)).toBe('agrees');
  });

  it('but a gain that cannot be measured yet lacks nothing', () => {
    const unmeasured = [entry('a', 300, 100), { ...entry('b', 0, 60), gevinst: NOT_MEASURED_YET }];
    expect(outcomeOf({ ...gain, printed: dec('300') }, { ledger: unmeasured })).toBe('agrees');
    expect(outcomeOf(positives, { ledger: unmeasured })).toBe('agrees');
  });

  it('when a reported colour could not be read: the counts of colours', () => {
    const unread = buildProject({ key: 'c', driftsstatus: { kind: 'absent', absence: UNREADABLE } });
    expect(outcomeOf(greens, { projects: listed([...projects, unread]) })).toBe('notComputable');
  });

  it('when a group could not be read, or the list of groups is not complete', () => {
    const reduction = { quantity: 'groupReduction', printed: dec('338.5') } as const;
    const groups = [buildGroup({ reduction: personsFigure('338.5') })];
    expect(outcomeOf(reduction, { groups: listed(groups, { leftOut: ['unge'] }) })).toBe('notComputable');
    expect(outcomeOf(reduction, { groups: listed(groups, { complete: false }) })).toBe('notComputable');
  });
});

it('a printed total is no check at another date than its own: it would look like an error', () => {
  const gain = { quantity: 'realisedGevinst', printed: dec('320') } as const;
  const later = { ledger: [...ledger, buildEntry({ project: 'a', from: '2018-09-03', to: '2018-10-31' })] };
  expect(outcomeOf(gain, later)).toBe('agrees');
  expect(outcomeOf(gain, later, '2018-10-31')).toBe('notComputable');
  expect(outcomeOf({ quantity: 'positiveNettogevinstCount', printed: dec('1') }, later, '2018-10-31')).toBe(
    'notComputable',
  );
  expect(outcomeOf({ quantity: 'budgetGevinst', printed: dec('1000') }, later, '2018-10-31')).toBe('agrees');
});

it('only checks that differ are failed ones', () => {
  const check: Check = { quantity: 'forbrug', printed: dec('1'), source: 'follow-up' };
  const results = (['agrees', 'rounding', 'differs', 'notComputable'] as const).map((outcome) => ({
    check,
    outcome,
    recomputed: undefined,
  }));
  expect(failedChecks(results).map(({ outcome }) => outcome)).toEqual(['differs']);
});
