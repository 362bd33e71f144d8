import fc from 'fast-check';
import { decimal } from '../../../src/barometer/decimal.ts';
import type { Series, SeriesCategory, SeriesCell } from '../../../src/barometer/series.ts';
import { type Frequency, periodsBetween, type SeriesPeriod } from '../../../src/barometer/seriesPeriod.ts';

const FREQUENCIES = ['year', 'halfYear', 'quarter', 'month', 'week'] as const;
/** The part of a year a range of periods begins with, so that it also crosses the turn of the year. */
const STARTS: Readonly<Record<Frequency, string>> = {
  year: '',
  halfYear: '-H2',
  quarter: '-Q3',
  month: '-11',
  week: '-W51',
};

/** Up to a few periods in a row. */
const arbPeriods: fc.Arbitrary<{ frequency: Frequency; periods: SeriesPeriod[] }> = fc
  .tuple(
    fc.constantFrom(...FREQUENCIES),
    fc.integer({ min: 2015, max: 2016 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([frequency, year, count]) => {
    const first = `${year}${STARTS[frequency]}`;
    const all = periodsBetween(frequency, first, `${year + 6}${STARTS[frequency]}`);
    return { frequency, periods: all.slice(0, count) };
  });

const arbText = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('Hele landet', 'Øvrige "æøå"', '000', '9'),
);
const arbCode = fc
  .oneof(fc.stringMatching(/^[0-9]{1,3}$/), fc.stringMatching(/^[a-zæøå]{1,5}$/))
  // Keys that the schema library skips on purpose, since they name parts of every object.
  .filter((code) => !['__proto__', 'prototype', 'constructor'].includes(code));

/** Categories with codes of their own; or the one without a name, of a series that does not divide so. */
const arbCategories: fc.Arbitrary<readonly SeriesCategory[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.uniqueArray(fc.record({ code: arbCode, label: arbText }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ code }) => code,
    }),
  },
  { weight: 1, arbitrary: fc.constant([{ code: '', label: '' }]) },
);

const arbNotes = fc.record(
  {
    source: arbText,
    fetchedOn: fc.constantFrom('2018-10-01', '2026-02-28'),
    remark: arbText,
    status: fc.constantFrom('p', 'b', '..'),
    isApproximate: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** An observation with any of its notes, or a gap, perhaps with its reason. Decimals differ from cell to cell. */
const arbCell: fc.Arbitrary<SeriesCell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.integer({ min: -9_999, max: 9_999 }),
        fc.nat({ max: 4 }),
        arbNotes,
        fc.boolean(),
        fc.boolean(),
      )
      .map(
        ([units, decimals, notes, isDerived, isUnadjusted]): SeriesCell => ({
          kind: 'value',
          value: decimal(units, decimals),
          isDerived,
          isUnadjusted,
          ...notes,
        }),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom<SeriesCell>({ kind: 'gap' }, { kind: 'gap', status: '..' }) },
);

/** A series of any shape: one cell or some dozens, of any frequency, with breaks and explained statuses. */
export const arbSeries: fc.Arbitrary<Series> = fc
  .record({
    title: fc.string(),
    areas: arbCategories,
    measures: arbCategories,
    time: arbPeriods,
    head: fc.record(
      {
        source: arbText,
        updated: fc.constant('2018-10-01T07:00:00Z'),
        statusLabels: fc.constant({ p: 'foreløbig' }),
      },
      { requiredKeys: [] },
    ),
  })
  .chain(({ title, areas, measures, time, head }) => {
    const count = areas.length * measures.length * time.periods.length;
    return fc
      .record({
        cells: fc.array(arbCell, { minLength: count, maxLength: count }),
        breaks: fc.array(
          fc.record(
            { period: fc.constantFrom(...time.periods), text: arbText, source: arbText },
            { requiredKeys: ['period', 'text'] },
          ),
          { maxLength: 2 },
        ),
      })
      .map((rest): Series => ({ title, areas, measures, ...time, ...head, ...rest }));
  });
