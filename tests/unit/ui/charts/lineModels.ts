import fc from 'fast-check';
import type { LineChartModel, LineModel } from '../../../../src/display/models.ts';

/** So many months from the first one on. */
export function monthsFrom(first: string, count: number): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const at = month - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

const EMPTY_CHART: LineChartModel = {
  kind: 'line',
  key: 'ledighed',
  title: 'Ledighed',
  subtitle: '',
  summary: 'Ledigheden faldt.',
  source: '',
  ruleIds: [],
  table: { caption: '', columns: [], rows: [], footer: [] },
  months: [],
  lines: [],
  yMin: 0,
  yMax: 1,
  yLabel: '',
  breaks: [],
};

const GAP_MONTHS = monthsFrom('2016-02', 70);

/** The distance to the country with its bands: the limit to red is also where it began. */
export const GAP: LineChartModel = {
  ...EMPTY_CHART,
  title: 'Afstanden til landet',
  months: GAP_MONTHS,
  lines: [
    {
      key: 'gap',
      label: 'Odense',
      role: 'local',
      points: GAP_MONTHS.map((_, index) =>
        index % 5 === 3 ? null : Math.round((1.3 + 0.6 * Math.cos(index / 18)) * 10) / 10,
      ),
    },
  ],
  yMin: 0,
  yMax: 2.5,
  yLabel: '%-point over landet',
  breaks: [{ month: '2017-07', label: 'ny opgørelse' }],
  zones: [
    { colour: 'green', from: 0, to: 0.95 },
    { colour: 'yellow', from: 0.95, to: 1.9 },
    { colour: 'red', from: 1.9, to: 4 },
  ],
  limits: [
    { value: 0.95, label: 'grøn til 0,95', kind: 'limit' },
    { value: 1.9, label: 'gul til 1,9', kind: 'limit' },
    { value: 1.9, label: 'start 1,9', kind: 'baseline' },
  ],
  markers: [
    { month: '2016-09', number: 1, label: 'Strategien vedtages' },
    { month: '2018-10', number: 2, label: 'Efterværn foreslås ændret' },
    { month: '2018-10', number: 3, label: 'Minijobmesser gøres permanente' },
  ],
};

/** A municipality on both sides of the country. */
export const BOTH_SIDES: LineChartModel = {
  ...EMPTY_CHART,
  title: 'Herning mod landet',
  months: monthsFrom('2021-01', 12),
  lines: [
    {
      key: 'gap',
      label: 'Herning',
      role: 'local',
      points: [-0.6, -0.3, 0.1, 0.4, 0.2, -0.1, -0.4, -0.9, -1.2, -1.2, -1, -0.9],
    },
  ],
  yMin: -2,
  yMax: 1,
  yLabel: '%-point over landet',
  zones: [
    { colour: 'green', from: -9, to: -0.5 },
    { colour: 'yellow', from: -0.5, to: 0.5 },
    { colour: 'red', from: 0.5, to: 1 },
  ],
};

const MONEY_MONTHS = monthsFrom('2016-01', 60);
const upTo = (count: number, total: number, power: number) =>
  MONEY_MONTHS.map((_, index) => (index < count ? Math.round(total * ((index + 1) / count) ** power) : null));

/** Realised until the 33rd month, planned until the 60th. */
export const MONEY: LineChartModel = {
  ...EMPTY_CHART,
  title: 'Gevinst og forbrug mod plan',
  months: MONEY_MONTHS,
  lines: [
    { key: 'gevinst', label: 'Gevinst', role: 'gevinst', points: upTo(33, 46_022_596, 1.4) },
    { key: 'forbrug', label: 'Forbrug', role: 'forbrug', points: upTo(33, 31_654_596, 1.1) },
    { key: 'plan-gevinst', label: 'Plan, gevinst', role: 'plan', points: upTo(60, 132_000_000, 1.25) },
    { key: 'plan-forbrug', label: 'Plan, forbrug', role: 'plan', points: upTo(60, 85_400_000, 1) },
  ],
  yMax: 140_000_000,
  yLabel: 'kroner, summeret',
};

const role = fc.constantFrom<LineModel['role']>('local', 'national', 'other', 'gevinst', 'forbrug', 'plan');
const label = fc.constantFrom(
  'Odense',
  'Hele landet',
  'Høje-Taastrup',
  'Gevinst til og med september',
  'Lyngby-Taarbæk og omegnskommunerne',
);
const limitLabel = fc.constantFrom(
  'grøn til 0,95',
  'start 1,9',
  'pengene er tjent hjem, 1,00',
  'gul til 12,5',
);
const event = fc.constantFrom('Byrådet vedtager planen', 'Efterværn ændres');
const colour = fc.constantFrom('green', 'yellow', 'red', 'unknown');

/** Charts with everything that a line chart may have, also where it does not fit well. */
export const anyLineChart: fc.Arbitrary<LineChartModel> = fc
  .record({ count: fc.integer({ min: 1, max: 120 }), yMin: fc.integer({ min: -6, max: 2 }) })
  .chain(({ count, yMin }) => {
    const yMax = yMin + 4;
    const months = monthsFrom('2014-05', count);
    const month = fc.constantFrom(...months);
    const value = fc.integer({ min: yMin * 10 - 5, max: yMax * 10 + 5 }).map((each) => each / 10);
    const point = fc.option(
      fc.integer({ min: yMin * 10, max: yMax * 10 }).map((each) => each / 10),
      { freq: 2 },
    );
    const line = fc.record({ label, role, points: fc.array(point, { minLength: count, maxLength: count }) });
    return fc
      .record({
        lines: fc
          .array(line, { maxLength: 9 })
          .map((lines) => lines.map((each, index) => ({ ...each, key: `line-${index}` }))),
        limits: fc.array(
          fc.record({
            value,
            label: limitLabel,
            kind: fc.constantFrom('limit' as const, 'baseline' as const),
          }),
          { maxLength: 4 },
        ),
        zones: fc.array(fc.record({ colour, from: value, to: value }), { maxLength: 3 }),
        markers: fc.array(fc.record({ month, number: fc.integer({ min: 1, max: 40 }), label: event }), {
          maxLength: 40,
        }),
        breaks: fc.array(fc.record({ month, label: fc.constantFrom('ny opgørelse', 'ny lov') }), {
          maxLength: 2,
        }),
        yLabel: fc.constantFrom(
          '%-point over landet',
          'pct. af arbejdsstyrken, sæsonkorrigeret, alle over 16 år',
        ),
      })
      .map((parts) => ({ ...EMPTY_CHART, ...parts, months, yMin, yMax }));
  });
