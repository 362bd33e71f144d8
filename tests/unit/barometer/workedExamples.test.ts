import { describe, expect, it, test } from 'vitest';
import { NOT_APPLICABLE, NOT_MEASURED_YET } from '../../../src/barometer/absence.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import { figureValue, isPartial, type Stage } from '../../../src/barometer/figure.ts';
import type { Project } from '../../../src/barometer/project.ts';
import type { Check, CheckQuantity } from '../../../src/barometer/reconcile.ts';
import { ratioToNumber } from '../../../src/barometer/units.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildEntry,
  buildPlan,
  buildProduction,
  buildProject,
  buildStage,
  dec,
  kr,
  krFigure,
  listed,
  shown,
} from '../../support/builders.ts';
import printed from './workedExamples.json' with { type: 'json' };

type Row = (typeof printed.rows)[number];

const ENDED = 10;

function toProject(row: Row): Project {
  return buildProject({
    key: `nr-${row.nr}`,
    nr: row.nr,
    name: row.name,
    plans: [
      buildPlan({ gevinst: krFigure(row.budgetGevinst), investeringssum: krFigure(row.investeringssum) }),
    ],
    production:
      row.production === null
        ? []
        : [buildProduction(String(row.production.produced), String(row.production.target))],
    ...(row.stage === null ? {} : { stage: buildStage(row.stage as Stage) }),
    ...(row.nr === ENDED ? { investmentPeriod: { to: printed.endOfNr10 } } : {}),
    driftsstatus:
      row.reportedColour === null
        ? { kind: 'absent', absence: NOT_APPLICABLE }
        : buildDriftsstatus(row.reportedColour as Colour),
  });
}

function check(quantity: CheckQuantity, value: string, roundedTo?: number): Check {
  return {
    quantity,
    printed: dec(value),
    ...(roundedTo === undefined ? {} : { roundedTo }),
    source: 'follow-up',
  };
}

const { rows, printedTotals } = printed;
const edition: Edition = buildEdition({
  meetingDate: printed.meetingDate,
  cutOff: { day: printed.cutOff },
  projects: listed(rows.map(toProject)),
  ledger: rows.map((row) => {
    const { from: _, ...entry } = buildEntry({
      project: `nr-${row.nr}`,
      to: printed.cutOff,
      forbrug: kr(row.forbrug),
      gevinst: row.gevinst === null ? NOT_MEASURED_YET : kr(row.gevinst),
    });
    return entry;
  }),
});
const barometer = computeBarometer(edition);
const projectOf = (nr: number) => barometer.projects[nr - 1];
const twoDecimals = (figure: typeof barometer.totals.budgetAfkastgrad) => {
  const value = figureValue(figure);
  return value === undefined ? undefined : ratioToNumber(value).toFixed(2);
};

describe('the fourteen rows of Odense to week 35 2018', () => {
  test.each(rows)('nr $nr, $name: the nets are as printed', (row) => {
    const money = projectOf(row.nr)?.money;
    expect(money && shown(money.nettogevinst)).toBe(row.printedNet);
    expect(money && shown(money.budgetNettogevinst)).toBe(row.printedBudgetNet);
  });

  it('give the printed totals of the realised figures: 14,368,000 kr. and 1.45', () => {
    expect(shown(barometer.totals.gevinst)).toBe(46_022_596);
    expect(shown(barometer.totals.forbrug)).toBe(31_654_596);
    expect(shown(barometer.totals.nettogevinst)).toBe(14_368_000);
    expect(twoDecimals(barometer.totals.realisedAfkastgrad)).toBe('1.45');
  });

  it('give the printed totals of the budget: 46,611,898 kr. and 1.55', () => {
    expect(shown(barometer.totals.budgetGevinst)).toBe(132_023_529);
    expect(shown(barometer.totals.investeringssum)).toBe(85_411_631);
    expect(shown(barometer.totals.budgetNettogevinst)).toBe(46_611_898);
    expect(twoDecimals(barometer.totals.budgetAfkastgrad)).toBe('1.55');
  });

  it('lack nothing: the two gains not measured yet add 0', () => {
    expect(Object.values(barometer.totals).filter(isPartial)).toEqual([]);
    for (const nr of [7, 13]) {
      const money = projectOf(nr)?.money;
      expect(money && shown(money.gevinst)).toBe('notMeasuredYet');
      expect(money && shown(money.realisedAfkastgrad)).toBe('notMeasuredYet');
    }
  });

  it('have a positive net nine times and a negative one five times', () => {
    expect(barometer.positiveNettogevinstCount).toBe(9);
    expect(barometer.negativeNettogevinstCount).toBe(5);
  });

  it('are 8 green, 4 yellow, 1 grey and one without a status', () => {
    expect(barometer.colourCounts).toEqual({ green: 8, yellow: 4, red: 0, grey: 1, none: 1 });
  });
});

describe('computed driftsstatus beside the reported one', () => {
  test.each([
    [1, 'green', 'agrees'],
    [2, 'tooFewInputs', 'notComparable'],
    [3, 'yellow', 'disagrees'],
    [4, 'red', 'disagrees'],
    [5, 'tooFewInputs', 'notComparable'],
    [6, 'tooFewInputs', 'notComparable'],
    [7, 'tooFewInputs', 'notComparable'],
    [8, 'yellow', 'disagrees'],
    [9, 'green', 'agrees'],
    [10, 'grey', 'agrees'],
    [11, 'green', 'disagrees'],
    [12, 'tooFewInputs', 'notComparable'],
    [13, 'tooFewInputs', 'notComparable'],
    [14, 'tooFewInputs', 'notComparable'],
  ])('nr %i is computed as %s and %s', (nr, status, agreement) => {
    const project = projectOf(nr);
    expect(project && shown(project.computedDriftsstatus)).toBe(status);
    expect(project?.agreement).toBe(agreement);
  });

  it('disagrees for exactly nr 3, 4, 8 and 11', () => {
    expect(barometer.disagreements.map(({ project }) => project.nr)).toEqual([3, 4, 8, 11]);
  });

  it('is missing for reasons that do not look alike', () => {
    expect(projectOf(10)?.greyReason).toBe('ended');
    expect(projectOf(7)?.greyReason).toBe('notMeasurableYet');
    expect(projectOf(12)?.greyReason).toBe('noData');
    expect(projectOf(1)?.greyReason).toBeUndefined();
  });
});

describe('what the source prints, recomputed', () => {
  const outcomeOf = (printedCheck: Check) =>
    computeBarometer({ ...edition, checks: [printedCheck] }).checks[0]?.outcome;
  const exact: [CheckQuantity, number][] = [
    ['realisedGevinst', printedTotals.gevinst],
    ['forbrug', printedTotals.forbrug],
    ['realisedNettogevinst', printedTotals.net],
    ['budgetGevinst', printedTotals.budgetGevinst],
    ['investeringssum', printedTotals.investeringssum],
    ['budgetNettogevinst', printedTotals.budgetNet],
  ];

  test.each(exact)('%s of %i agrees; a krone more or less differs', (quantity, total) => {
    expect(outcomeOf(check(quantity, String(total)))).toBe('agrees');
    expect(outcomeOf(check(quantity, String(total + 1)))).toBe('differs');
    expect(outcomeOf(check(quantity, String(total - 1)))).toBe('differs');
  });

  test.each<[CheckQuantity, string, number | undefined]>([
    ['realisedGevinst', '46000000', 100_000],
    ['forbrug', '31700000', 100_000],
    ['realisedNettogevinst', '14400000', 100_000],
    ['budgetNettogevinst', '46600000', 100_000],
    ['realisedAfkastgrad', '1.45', undefined],
    ['budgetAfkastgrad', '1.55', undefined],
  ])('%s printed as %s is rounded, not wrong: 46.0 − 31.7 is printed as 14.4', (quantity, value, step) => {
    expect(outcomeOf(check(quantity, value, step))).toBe('rounding');
  });

  it('counts fourteen projects, nine of them with a positive net', () => {
    expect(outcomeOf(check('projectCount', '14'))).toBe('agrees');
    expect(outcomeOf(check('positiveNettogevinstCount', '9'))).toBe('agrees');
  });
});

it('the day before the cut-off nothing is settled, and no total is a share of a figure', () => {
  const { totals, checks } = computeBarometer(
    { ...edition, checks: [check('realisedGevinst', '46022596')] },
    '2018-09-01',
  );
  expect(shown(totals.gevinst)).toBe('notSettled');
  expect(shown(totals.realisedAfkastgrad)).toBe('notSettled');
  expect(shown(totals.budgetGevinst)).toBe(132_023_529);
  expect(checks[0]?.outcome).toBe('notComputable');
});
