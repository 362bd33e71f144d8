import fc from 'fast-check';
import {
  type Absence,
  NOT_APPLICABLE,
  NOT_MEASURED_YET,
  NOT_STATED,
  UNREADABLE,
} from '../../src/barometer/absence.ts';
import type { Band } from '../../src/barometer/band.ts';
import type { Day, Period } from '../../src/barometer/calendar.ts';
import type { RuledColour } from '../../src/barometer/colour.ts';
import { type Decimal, decimal } from '../../src/barometer/decimal.ts';
import type { Edition } from '../../src/barometer/edition.ts';
import { computed, type Figure } from '../../src/barometer/figure.ts';
import type { GapBarometer } from '../../src/barometer/gapBarometer.ts';
import type { LedgerEntry } from '../../src/barometer/ledger.ts';
import type { Project } from '../../src/barometer/project.ts';
import type { TargetGroup } from '../../src/barometer/targetGroup.ts';
import {
  fuldtidspersoner,
  type Kroner,
  kronerPerFuldtidsperson,
  type PercentagePoints,
  percent,
  percentagePoints,
} from '../../src/barometer/units.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildGapBarometer,
  buildGroup,
  buildObservation,
  buildPlan,
  buildProduction,
  buildProject,
  buildStage,
  kr,
  krFigure,
  listed,
  NATIONAL,
  ODENSE,
  reported,
} from './builders.ts';

/** How often each property is tried. */
export const RUNS = { numRuns: 1000 };

const source = 'follow-up';

/** A day of 2017–2020, the investment period of Odense. */
export const arbDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 1460 })
  .map((days) => new Date(Date.UTC(2017, 0, 1 + days)).toISOString().slice(0, 10));

const arbOrderedDays = fc.tuple(arbDay, arbDay).map(([a, b]): [Day, Day] => (a <= b ? [a, b] : [b, a]));
const arbPeriod: fc.Arbitrary<Period> = fc.oneof(
  arbOrderedDays.map(([from, to]) => ({ from, to })),
  arbDay.map((from) => ({ from })),
  arbDay.map((to) => ({ to })),
);

export const arbDecimal: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat({ max: 4 }))
  .map(([units, decimals]) => decimal(units, decimals));

/** A gap between −3 and 5 %-point, given with one decimal or two. */
export const arbGap: fc.Arbitrary<PercentagePoints> = fc
  .tuple(fc.integer({ min: -30, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([tenths, hundredths, isFine]) =>
    percentagePoints(isFine ? decimal(tenths * 10 + hundredths, 2) : decimal(tenths, 1)),
  );

const COLOURS: readonly RuledColour[] = ['green', 'yellow', 'red'];

/** Ordered bands with limits of two decimals and some or all of the three colours. */
export const arbBands: fc.Arbitrary<readonly Band[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -200, max: 400 }), { maxLength: 2 }),
    fc.subarray([...COLOURS], { minLength: 1 }),
  )
  .map(([limits, colours]) => {
    const sorted = limits.toSorted((x, y) => x - y).slice(0, colours.length - 1);
    const bands: Band[] = sorted.map((limit, index) => ({
      colour: colours[index] ?? 'green',
      upTo: percentagePoints(decimal(limit, 2)),
    }));
    return [...bands, { colour: colours[sorted.length] ?? 'red' }];
  });

/** Small enough that a hundred of them, times a hundred, times four years of days are still exact. */
export const arbKroner: fc.Arbitrary<Kroner> = fc.integer({ min: 0, max: 100_000_000 }).map(kr);

const arbAbsence: fc.Arbitrary<Absence> = fc.constantFrom(
  NOT_STATED,
  NOT_MEASURED_YET,
  UNREADABLE,
  NOT_APPLICABLE,
);
const arbAmount: fc.Arbitrary<Kroner | Absence> = fc.oneof(
  { weight: 9, arbitrary: arbKroner },
  { weight: 1, arbitrary: arbAbsence },
);

/** An amount as reported, as a sum that lacks an entry, or absent. */
export const arbFigure: fc.Arbitrary<Figure<Kroner>> = fc.oneof(
  { weight: 4, arbitrary: arbAmount.map((amount) => krFigure(amount)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbKroner, fc.constantFrom(NOT_STATED, UNREADABLE))
      .map(([amount, absence]) => computed('sumOfEntries', amount, [], [{ key: 'entry', absence }])),
  },
);
const arbKnownFigure = arbAmount.map((amount) => krFigure(amount));

const arbFuldtidspersoner = fc
  .tuple(fc.nat({ max: 50_000 }), fc.nat({ max: 2 }))
  .map(([units, decimals]) => fuldtidspersoner(decimal(units, decimals)));
const arbRate = fc.integer({ min: 0, max: 200_000 }).map(kronerPerFuldtidsperson);

const arbDates: fc.Arbitrary<Pick<LedgerEntry, 'from' | 'to'>> = fc
  .tuple(arbOrderedDays, fc.boolean())
  .map(([[from, to], hasStart]) => (hasStart ? { from, to } : { to }));

/** An entry of one of these projects: booked, from persons and a rate, or with any absence. */
export function arbEntry(keys: readonly string[]): fc.Arbitrary<LedgerEntry> {
  const arbCommon = fc
    .tuple(fc.constantFrom(...keys), arbDates, arbAmount)
    .map(([project, dates, forbrug]) => ({ project, ...dates, forbrug }));
  const arbGain: fc.Arbitrary<Partial<LedgerEntry>> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ gevinst: arbAmount }) },
    { weight: 1, arbitrary: fc.record({ fuldtidspersoner: arbFuldtidspersoner, rate: arbRate }) },
  );
  return fc.tuple(arbCommon, arbGain).map(([common, gain]) => ({ ...common, ...gain }));
}

export const arbLedger = fc.array(arbEntry(['a', 'b', 'c', 'd']), { maxLength: 12 });

const arbPersonsFigure = fc.oneof(
  { weight: 3, arbitrary: arbFuldtidspersoner.map((value) => reported(value)) },
  { weight: 1, arbitrary: arbAbsence.map((absence) => ({ kind: 'absent' as const, absence })) },
);

const arbProjectParts = fc.record<Partial<Project>>(
  {
    driftsstatus: fc.oneof(
      fc.constantFrom('green', 'yellow', 'red', 'grey').map((level) => buildDriftsstatus(level)),
      arbAbsence.map((absence) => ({ kind: 'absent' as const, absence })),
    ),
    investmentPeriod: arbPeriod,
    effectPeriod: fc.nat({ max: 12 }).map((months) => ({ months })),
    plans: fc.array(
      fc
        .tuple(arbKnownFigure, arbKnownFigure, fc.constantFrom('adopted', 'adopted', 'original', 'proposed'))
        .map(([gevinst, investeringssum, kind]) => buildPlan({ gevinst, investeringssum, kind })),
      { maxLength: 2 },
    ),
    forbrugPlanToDate: arbKnownFigure,
    gevinstPlanToDate: arbKnownFigure,
    fuldtidspersoner: arbPersonsFigure,
    targetToDate: arbPersonsFigure,
    production: fc
      .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }))
      .map(([produced, target]) => [buildProduction(String(produced), String(target))]),
    stage: fc
      .constantFrom('notStarted', 'implemented', 'onSchedule', 'delayed', 'stopped')
      .map((stage) => buildStage(stage)),
  },
  { requiredKeys: ['plans', 'stage'] },
);

/** Up to four projects, keyed as the ledger's. */
const arbProjects: fc.Arbitrary<readonly Project[]> = fc
  .array(arbProjectParts, { maxLength: 4 })
  .map((parts) =>
    parts.map((part, index) => buildProject({ ...part, key: 'abcd'.charAt(index), nr: index + 1 })),
  );

export const arbGroup: fc.Arbitrary<TargetGroup> = fc
  .record({ reduction: arbPersonsFigure, target: arbPersonsFigure, period: arbPeriod })
  .map((parts) => buildGroup(parts));

const arbMeasurement = fc.oneof(
  arbGap.map((gap) => ({ gap, source })),
  fc.constantFrom('2018-05', '2018-08').map((month) => ({ month, source })),
);

export const arbGapBarometer: fc.Arbitrary<GapBarometer> = fc
  .record<Partial<GapBarometer>>(
    {
      observations: fc.array(
        fc
          .tuple(
            fc.constantFrom(ODENSE, NATIONAL),
            fc.constantFrom('2018-05', '2018-08'),
            fc.nat({ max: 99 }),
          )
          .map(([area, month, tenths]) => ({
            ...buildObservation(area, month, '0.0'),
            value: percent(decimal(tenths, 1)),
          })),
        { maxLength: 4 },
      ),
      now: arbMeasurement,
      last: arbMeasurement,
      baseline: arbMeasurement,
      bands: arbBands,
      population: fc.integer({ min: 1, max: 200_000 }).map((persons) => ({ persons, source })),
      reported: fc.constantFrom({}, { colour: 'yellow' as const }),
    },
    { requiredKeys: [] },
  )
  .map((parts) => buildGapBarometer(parts));

/** Mostly after the last entry, so that most editions have something to sum. */
const arbCutOff = fc.oneof(
  { weight: 3, arbitrary: fc.constant('2021-06-30') },
  { weight: 1, arbitrary: arbDay },
);
const arbRarely = fc.nat({ max: 4 }).map((number) => number === 0);

/** An edition of up to four projects with their ledger, barometers and groups, most of them whole. */
export const arbEdition: fc.Arbitrary<Edition> = fc
  .record({
    projects: arbProjects,
    ledger: arbLedger,
    barometers: fc.array(arbGapBarometer, { maxLength: 2 }),
    groups: fc.array(arbGroup, { maxLength: 3 }),
    complete: arbRarely.map((isRare) => !isRare),
    leftOut: arbRarely.map((isRare) => (isRare ? ['z'] : [])),
    unreadableLedger: arbRarely.map((isRare) => (isRare ? ['a'] : [])),
    ledgerHasUnplacedRows: arbRarely,
    ledgerSource: fc.constant('kilde'),
    cutOff: arbCutOff,
    meetingDate: arbDay,
    asOf: arbDay,
  })
  .map(({ projects, barometers, groups, complete, leftOut, cutOff, ...rest }) =>
    buildEdition({
      ...rest,
      cutOff: { day: cutOff },
      projects: listed(projects, { complete, leftOut }),
      barometers: listed(barometers),
      groups: listed(groups, { complete, leftOut }),
    }),
  );
