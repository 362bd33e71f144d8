import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { type AheadModel, toOutOfReach, toProjectAhead, toTotalAhead } from '../../../src/display/ahead.ts';
import { arbEdition, RUNS } from '../../support/arbitraries.ts';
import {
  buildEdition,
  buildPlan,
  buildProject,
  deepFreeze,
  krFigure,
  listed,
} from '../../support/builders.ts';
import { entryOver, monthly } from '../barometer/monthlyLedger.ts';
import { expectDanish, textsIn } from './danish.ts';
import { expectWholeTable, rowsOf } from './modelFaults.ts';
import { odense, plain, projectNr } from './odense.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const PERIOD = { from: '2018-01-01', to: '2019-12-31' };
const planOf = (gevinst: number) => [
  buildPlan({ gevinst: krFigure(gevinst), investeringssum: krFigure(1_000) }),
];
const projectOf = (gevinst: number, overrides: Partial<Project> = {}) =>
  buildProject({ name: 'CV-boost', investmentPeriod: PERIOD, plans: planOf(gevinst), ...overrides });
const barometerOf = (
  ledger: readonly LedgerEntry[],
  projects: readonly Project[],
  overrides: Partial<Edition> = {},
): Barometer =>
  deepFreeze(
    computeBarometer(
      buildEdition({ ledger, projects: listed(projects), cutOff: { day: '2018-12-31' }, ...overrides }),
    ),
  );
const year = monthly('2018-01', 12, 100, 50);

/** What the panel says, line by line, by the line's label. */
const said = ({ lines }: AheadModel) => new Map(lines.map(({ label, value }) => [label, plain(value)]));
const aheadOf = (barometer: Barometer) => {
  const [first] = barometer.projects;
  if (first === undefined) throw new Error('no project');
  return toProjectAhead(barometer, first);
};

describe('a look ahead', () => {
  it('says what is left, what is needed for it, the pace, where it leads, and whether it will do', () => {
    const ahead = aheadOf(barometerOf(year, [projectOf(2_640)]));
    expect([...said(ahead).values()]).toEqual([
      '1.440 kr.',
      '12',
      '120 kr.',
      '100 kr. (gennemsnit af de seneste 6 måneder)',
      '2.400 kr.',
      'allerede',
      'inden for rækkevidde',
    ]);
    expect(ahead.reach).toBe('within');
  });

  it('always says how it was made', () => {
    const { methods } = aheadOf(barometerOf(year, [projectOf(2_640)]));
    expect(methods.map((text) => text.split(' =')[0])).toEqual([
      'Tempo',
      'Nødvendigt tempo',
      'Fremskrivning',
      expect.stringContaining('vores regel'),
    ]);
    expectDanish(methods);
  });

  test.each([
    [2018, 12, 21, 'gennemsnit af 12 måneder siden start'],
    [2018, 1, 1, 'gennemsnit af 1 måned siden start'],
  ])('says over how many months it averages: from January %i over %i', (_, months, gain, text) => {
    const last = `2018-${String(months).padStart(2, '0')}`;
    const ledger = [entryOver('2018-01', last, gain, 0)];
    const barometer = barometerOf(ledger, [projectOf(2_640)], { cutOff: { day: ledger[0]?.to ?? '' } });
    expect(said(aheadOf(barometer)).get('Nuværende tempo pr. måned')).toContain(text);
  });

  test.each([
    [monthly('2018-01', 12, 100, 150), 'ikke med det nuværende tempo'],
    [
      [...monthly('2018-01', 6, 0, 200), ...monthly('2018-07', 6, 200, 100)],
      'juni 2019, hvis tempoet holder',
    ],
    [year, 'allerede'],
  ])('says when the money is back: %#', (ledger, text) => {
    expect(said(aheadOf(barometerOf(ledger, [projectOf(2_640)]))).get('Pengene er kommet igen')).toBe(text);
  });

  it("takes the end of the plan's period where the project has none of its own", () => {
    const { investmentPeriod: _, ...endless } = projectOf(2_640);
    const plans = [buildPlan({ gevinst: krFigure(2_640), period: { to: '2020-12-31' } })];
    expect(said(aheadOf(barometerOf(year, [{ ...endless, plans }]))).get('Måneder tilbage')).toBe('24');
    const both = projectOf(2_640, { plans });
    expect(said(aheadOf(barometerOf(year, [both]))).get('Måneder tilbage')).toBe('12');
  });

  it('tells nothing of what is not stated, and says so in words', () => {
    const { investmentPeriod: _, ...undated } = projectOf(2_640);
    const ahead = aheadOf(barometerOf([entryOver('2018-01', '2018-12', 100, 50)], [undated]));
    expect([...said(ahead).values()]).toEqual([
      '2.540 kr.',
      'ikke oplyst',
      'ikke oplyst',
      'ikke oplyst',
      'ikke oplyst',
      'allerede',
      'kan ikke vurderes',
    ]);
  });
});

describe('all projects together', () => {
  it('are, in Odense, 86.0 m short of the plan, over 27 months, at 2.19 m a month over 21 months so far', () => {
    expect([...said(toTotalAhead(odense)).values()]).toEqual([
      '86.000.933 kr.',
      '27',
      '3.185.220 kr.',
      '2.191.552 kr. (gennemsnit af 21 måneder siden start)',
      '105.194.505 kr.',
      'allerede',
      'inden for rækkevidde',
    ]);
  });

  it('cannot be judged while not all projects are named', () => {
    const barometer = barometerOf(year, [projectOf(2_640)], {
      investmentPeriod: PERIOD,
      projects: listed([projectOf(2_640)], { complete: false }),
    });
    expect(toTotalAhead(barometer).reach).toBe('unknown');
  });
});

describe('plans that are out of reach', () => {
  const other = (key: string, gevinst: number, rest: Partial<Project> = {}) =>
    projectOf(gevinst, { key, name: key, ...rest });
  const ledger = ['a', 'b', 'c', 'd'].flatMap((key) => monthly('2018-01', 12, 100, 200, key));
  const { investmentPeriod: _, ...undated } = other('d', 9_999);

  it('are named with what is left, needed and coming; those that cannot be told are counted', () => {
    const barometer = barometerOf(ledger, [other('a', 3_600), other('b', 3_601), other('c', 1_200), undated]);
    const { table, notJudged } = toOutOfReach(barometer);
    expect(rowsOf(table)).toEqual([['b', '2.401', '200', '100', 'ikke med det nuværende tempo']]);
    expect(notJudged).toBe('1 plan kan ikke vurderes, fordi start, slutning eller tal ikke er oplyst.');
    expectWholeTable(table);
  });

  it('are those of ended periods that were missed, where nothing can be needed any more', () => {
    const ended = other('a', 3_600, { investmentPeriod: { from: '2018-01-01', to: '2018-12-31' } });
    expect(rowsOf(toOutOfReach(barometerOf(ledger, [ended])).table)).toEqual([
      ['a', '2.400', 'ikke relevant', '100', 'ikke med det nuværende tempo'],
    ]);
  });

  it('are none when all are within reach, and nobody is counted as not judged', () => {
    const { table, notJudged } = toOutOfReach(barometerOf(ledger, [other('a', 2_400)]));
    expect([table.rows, notJudged]).toEqual([[], undefined]);
  });

  it('are, in Odense, that of Individuelle midler; most others cannot be told', () => {
    const { table, notJudged } = toOutOfReach(odense);
    expect(rowsOf(table).map(([name]) => name)).toEqual(['Individuelle midler']);
    expect(notJudged).toMatch(/^12 planer /);
    expect(toProjectAhead(odense, projectNr(10)).reach).toBe('outOfReach');
  });
});

it('whatever an edition lacks, its look ahead is whole and Danish, and no plan is both judged and not', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const barometer = deepFreeze(computeBarometer({ ...edition, investmentPeriod: PERIOD }));
      const single = barometer.projects.map((figures) => toProjectAhead(barometer, figures));
      const { table, notJudged } = toOutOfReach(barometer);
      const panels = [toTotalAhead(barometer), ...single].map(({ lines, methods }) => ({ lines, methods }));
      expectDanish(textsIn([panels, notJudged]));
      expectWholeTable(table);
      expect(table.rows).toHaveLength(single.filter(({ reach }) => reach === 'outOfReach').length);
      expect(Number(notJudged?.split(' ')[0] ?? 0)).toBe(
        single.filter(({ reach }) => reach === 'unknown').length,
      );
    }),
    RUNS,
  );
});
