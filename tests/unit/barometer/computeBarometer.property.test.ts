import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Absence } from '../../../src/barometer/absence.ts';
import { type Barometer, computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import { type Figure, figureValue, isPartial } from '../../../src/barometer/figure.ts';
import type { LedgerEntry } from '../../../src/barometer/ledger.ts';
import type { Plan } from '../../../src/barometer/plan.ts';
import type { Project } from '../../../src/barometer/project.ts';
import {
  fuldtidspersoner,
  type Kroner,
  kroner,
  kronerPerFuldtidsperson,
} from '../../../src/barometer/units.ts';
import { arbEdition, RUNS } from '../../support/arbitraries.ts';
import { absenceOf, deepFreeze } from '../../support/builders.ts';

// A thousand editions take a while where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** With the figures of its projects, which are made when asked for. */
function writeOut(barometer: Barometer) {
  return {
    ...barometer,
    disagreements: barometer.disagreements.map(({ project }) => project.key),
    projects: barometer.projects.map(
      ({
        amounts,
        money,
        gevinstShareOfPlan,
        forbrugShareOfPlan,
        indicators,
        computedDriftsstatus,
        agreement,
        greyReason,
      }) => ({
        amounts,
        money,
        gevinstShareOfPlan,
        forbrugShareOfPlan,
        indicators,
        computedDriftsstatus,
        agreement,
        greyReason,
      }),
    ),
  };
}

it('the same edition gives the same barometer, and is left as it was', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const before = JSON.stringify(edition);
      const frozen = deepFreeze(edition);
      const written = () => JSON.stringify(writeOut(computeBarometer(frozen)));
      expect(written()).toBe(written());
      expect(JSON.stringify(frozen)).toBe(before);
    }),
    RUNS,
  );
});

/** The input, which a barometer carries along; what is computed stands beside it. */
const INPUT_KEYS = new Set(['edition', 'project', 'barometer', 'group']);

/** Where in a value there is something that JSON would drop or change. */
function findUnholdable(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      INPUT_KEYS.has(key) ? [] : findUnholdable(part, `${path}.${key}`),
    );
  }
  const isHeld = typeof value === 'number' ? Number.isFinite(value) && !Object.is(value, -0) : true;
  return isHeld && value !== undefined ? [] : [`${path}: ${value}`];
}

/** Left undefined where there is none, as no figure is. */
const OPTIONAL_PARTS = /\.(bands|onTheLine|toBetter|toWorse|greyReason|recomputed): undefined$/;

it('every figure survives a round trip through JSON: no NaN, no ∞, no negative zero, no undefined', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const barometer = computeBarometer(edition);
      expect(findUnholdable(writeOut(barometer)).filter((place) => !OPTIONAL_PARTS.test(place))).toEqual([]);
      const { totals, groupsTotal, gevinstShareOfPlan, forbrugShareOfPlan } = barometer;
      const figures = { totals, groupsTotal, gevinstShareOfPlan, forbrugShareOfPlan };
      expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures);
    }),
    RUNS,
  );
});

/** What a barometer says of the whole, without the order it was said in. */
function summarise({ totals, colourCounts, disagreements, groupsTotal, projects, ...rest }: Barometer) {
  const amounts: [string, Figure<unknown>][] = [...Object.entries(totals), ['groups', groupsTotal]];
  return {
    totals: amounts.map(([name, figure]) => [
      name,
      figureValue(figure),
      absenceOf(figure),
      isPartial(figure),
    ]),
    colourCounts,
    nets: [rest.positiveNettogevinstCount, rest.negativeNettogevinstCount],
    disagreements: disagreements.map(({ project }) => project.key).toSorted(),
    statuses: projects
      .map(({ project, computedDriftsstatus }) => `${project.key}: ${figureValue(computedDriftsstatus)}`)
      .toSorted(),
  };
}

it('the order of projects, groups and ledger rows does not matter', () => {
  const arbSeed = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(arbEdition, arbSeed, (edition, seed) => {
      const shuffle = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item, index) => ({ item, place: seed[index] ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ item }) => item);
      const shuffled: Edition = {
        ...edition,
        ledger: shuffle(edition.ledger),
        projects: { ...edition.projects, items: shuffle(edition.projects.items) },
        groups: { ...edition.groups, items: shuffle(edition.groups.items) },
      };
      expect(summarise(computeBarometer(shuffled))).toEqual(summarise(computeBarometer(edition)));
    }),
    RUNS,
  );
});

it('every project is counted under one colour', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const { colourCounts, projects } = computeBarometer(edition);
      const counted = Object.values(colourCounts).reduce((sum, number) => sum + number, 0);
      expect(counted).toBe(projects.length);
    }),
    RUNS,
  );
});

it('totals are partial in an edition that leaves something out, whatever else it holds', () => {
  fc.assert(
    fc.property(arbEdition, (edition) => {
      const { complete, leftOut } = edition.projects;
      fc.pre(!complete || leftOut.length > 0);
      for (const figure of Object.values(computeBarometer(edition).totals)) {
        expect(figure.kind === 'absent' || isPartial(figure)).toBe(true);
      }
    }),
    RUNS,
  );
});

const scaleAmount = (amount: Kroner | Absence, factor: number): Kroner | Absence =>
  typeof amount === 'number' ? kroner(amount * factor) : amount;

function scaleFigure(figure: Figure<Kroner>, factor: number): Figure<Kroner> {
  return figure.kind === 'absent' ? figure : { ...figure, value: kroner(figure.value * factor) };
}

/** Persons are made whole in both editions: a krone rounded off before scaling is another krone. */
function scaleEntry(entry: LedgerEntry, factor: number): LedgerEntry {
  const { gevinst, fuldtidspersoner: persons, rate } = entry;
  return {
    ...entry,
    forbrug: scaleAmount(entry.forbrug, factor),
    ...(gevinst === undefined ? {} : { gevinst: scaleAmount(gevinst, factor) }),
    ...(persons === undefined ? {} : { fuldtidspersoner: fuldtidspersoner({ ...persons, decimals: 0 }) }),
    ...(rate === undefined ? {} : { rate: kronerPerFuldtidsperson(Math.trunc(rate / 100) * factor) }),
  };
}

function scaleProject(project: Project, factor: number): Project {
  const scalePlan = (plan: Plan): Plan => ({
    ...plan,
    gevinst: scaleFigure(plan.gevinst, factor),
    investeringssum: scaleFigure(plan.investeringssum, factor),
  });
  return {
    ...project,
    plans: project.plans.map(scalePlan),
    forbrugPlanToDate: scaleFigure(project.forbrugPlanToDate, factor),
    gevinstPlanToDate: scaleFigure(project.gevinstPlanToDate, factor),
  };
}

const scaleEdition = (edition: Edition, factor: number): Edition => ({
  ...edition,
  ledger: edition.ledger.map((entry) => scaleEntry(entry, factor)),
  projects: {
    ...edition.projects,
    items: edition.projects.items.map((project) => scaleProject(project, factor)),
  },
});

it('afkastgrad and colours are the same in kroner as in any other unit of money', () => {
  fc.assert(
    fc.property(arbEdition, fc.integer({ min: 2, max: 100 }), (edition, factor) => {
      const one = computeBarometer(scaleEdition(edition, 1));
      const scaled = computeBarometer(scaleEdition(edition, factor));
      const value = (figure: Figure<{ numerator: number; denominator: number }>) => {
        const found = figureValue(figure);
        return found === undefined ? absenceOf(figure) : found.numerator / found.denominator;
      };
      expect(value(scaled.totals.realisedAfkastgrad)).toEqual(value(one.totals.realisedAfkastgrad));
      expect(value(scaled.totals.budgetAfkastgrad)).toEqual(value(one.totals.budgetAfkastgrad));
      const coloursOf = ({ projects }: Barometer) =>
        projects.map(({ indicators, computedDriftsstatus, agreement, greyReason }) => [
          indicators.map(({ colour }) => figureValue(colour) ?? absenceOf(colour)),
          figureValue(computedDriftsstatus) ?? absenceOf(computedDriftsstatus),
          agreement,
          greyReason,
        ]);
      expect(coloursOf(scaled)).toEqual(coloursOf(one));
    }),
    RUNS,
  );
});
