import { createRandom } from '../../mocks/generator/random.ts';
import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';
import { EDITIONS, monthsBetween } from './editions.ts';

// Codes that no real area has, so that no one fetches real figures for them.
export const COUNTRY = '900';
export const LOCAL = '901';
const REGION = '91';

export const SERIES = {
  key: 'eksempelby-bruttoledighed',
  title: 'Bruttoledighed i Eksempelby (opdigtede tal)',
  path: 'series/eksempelby-bruttoledighed.json',
} as const;

const [FIRST, LAST, BREAK] = ['2019-01', '2024-12', '2022-01'] as const;
const MONTHS = monthsBetween(FIRST, LAST);
/** What the break adds to every rate, in tenths of a per cent. */
const BREAK_STEP = 2;

/** Month and level in tenths of a per cent; between two the level moves evenly. */
type Anchors = readonly (readonly [string, number])[];

const COUNTRY_LEVEL: Anchors = [
  ['2019-01', 39],
  ['2020-02', 37],
  ['2020-05', 56],
  ['2020-12', 47],
  ['2021-04', 44],
  ['2021-10', 32],
  ['2022-04', 26],
  ['2022-10', 27],
  ['2023-10', 30],
  ['2024-06', 31],
  ['2024-12', 30],
];

/** The gap of Eksempelby in the months that its follow-ups use, in tenths, as first published. */
const GAPS = [17, 16, 15, 13, 14, 12, 10, 8, 9, 11, 14, 16, 13, 11, 9, 7] as const;
/** The first measurement, from before the programme. */
export const BASELINE = { month: '2020-12', gap: 19 } as const;

const LOCAL_GAP: Anchors = [
  ['2019-01', 18],
  ['2020-05', 21],
  [BASELINE.month, BASELINE.gap],
  ...EDITIONS.map(({ observationMonth }, at) => [observationMonth, GAPS[at] ?? 0] as const),
  ['2024-12', 8],
];

/** Other areas: level against the country in tenths, and months for which nobody has a figure. */
const OTHERS = [
  { code: REGION, label: 'Landsdel Eksempelland (opdigtet)', gap: 6, missing: ['2023-08'] },
  { code: '902', label: 'Prøverup (opdigtet)', gap: -5, missing: [] },
  { code: '903', label: 'Tænkeby (opdigtet)', gap: 10, missing: monthsBetween('2020-04', '2020-06') },
  { code: '904', label: 'Modelsted (opdigtet)', gap: 1, missing: monthsBetween(FIRST, '2019-12') },
] as const;

/** Rates that were put right after they were used: by how much, in tenths, and from which edition on. */
const REVISIONS = [
  { area: LOCAL, month: BASELINE.month, change: -1, from: 5 },
  { area: LOCAL, month: '2021-10', change: -1, from: 7 },
  { area: COUNTRY, month: '2022-07', change: 1, from: 9 },
  { area: LOCAL, month: '2023-07', change: -2, from: 13 },
  { area: COUNTRY, month: '2024-07', change: -1, from: 17 },
] as const;

function levelAt(anchors: Anchors, month: string): number {
  const exact = anchors.find(([one]) => one === month);
  if (exact !== undefined) return exact[1];
  const next = anchors.findIndex(([one]) => one > month);
  const [before, after] = [anchors[next - 1], anchors[next]];
  if (before === undefined || after === undefined) throw new RangeError(`There is no level for ${month}`);
  const [from, to] = [MONTHS.indexOf(before[0]), MONTHS.indexOf(after[0])];
  return before[1] + ((after[1] - before[1]) * (MONTHS.indexOf(month) - from)) / (to - from);
}

/** First published rates in tenths of a per cent, by area, in the order of months. */
function publishRates(): ReadonlyMap<string, readonly number[]> {
  const random = createRandom(901);
  const jitter = (width: number) => random.between(-width, width);
  const country = MONTHS.map((month) =>
    Math.round(levelAt(COUNTRY_LEVEL, month) + jitter(0.8) + (month < BREAK ? 0 : BREAK_STEP)),
  );
  const local = MONTHS.map((month, at) => {
    const isFixed = LOCAL_GAP.some(([one]) => one === month);
    return (country[at] ?? 0) + Math.round(levelAt(LOCAL_GAP, month) + (isFixed ? 0 : jitter(0.7)));
  });
  const others = OTHERS.map(({ code, gap }) => {
    const rates = country.map((rate) => Math.round(rate + gap + jitter(1.4)));
    return [code, rates] as const;
  });
  return new Map([[COUNTRY, country], [LOCAL, local], ...others]);
}

const PUBLISHED = publishRates();

/** The rate of a month as an edition knew it, in tenths of a per cent. */
export function rateAt(area: string, month: string, edition: number): number {
  const published = PUBLISHED.get(area)?.[MONTHS.indexOf(month)];
  if (published === undefined) throw new RangeError(`There is no rate of ${area} in ${month}`);
  const changes = REVISIONS.filter((one) => one.area === area && one.month === month && one.from <= edition);
  return changes.reduce((rate, { change }) => rate + change, published);
}

/** The series as it is today, with everything put right. */
export function rateSeries(): JsonStatJson {
  const areas = [
    { code: COUNTRY, label: 'Hele landet (opdigtet)', missing: [] as readonly string[] },
    { code: LOCAL, label: 'Eksempelby (opdigtet)', missing: [] as readonly string[] },
    ...OTHERS,
  ];
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const observations: Record<string, { remark: string }> = {};
  for (const { code, missing } of areas) {
    for (const month of MONTHS) {
      if (missing.some((one) => one === month)) status[value.length] = '..';
      const revision = REVISIONS.find((one) => one.area === code && one.month === month);
      const today = rateAt(code, month, Number.POSITIVE_INFINITY) / 10;
      if (revision !== undefined) {
        const before = ((today * 10 - revision.change) / 10).toFixed(1).replace('.', ',');
        observations[value.length] = { remark: `Først offentliggjort som ${before} %` };
      }
      value.push(status[value.length] === undefined ? today : null);
    }
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: SERIES.title,
    source: 'Opdigtede tal, lavet af et program',
    id: ['OMRÅDE', 'MÅL', 'Tid'],
    size: [areas.length, 1, MONTHS.length],
    role: { geo: ['OMRÅDE'], metric: ['MÅL'], time: ['Tid'] },
    dimension: {
      OMRÅDE: {
        label: 'område',
        category: {
          index: areas.map(({ code }) => code),
          label: Object.fromEntries(areas.map(({ code, label }) => [code, label])),
        },
      },
      MÅL: {
        label: 'mål',
        category: {
          index: ['pct'],
          label: { pct: 'Procent af arbejdsstyrken' },
          unit: { pct: { label: 'procent', decimals: 1 } },
        },
      },
      Tid: { label: 'tid', category: { index: MONTHS.map((month) => month.replace('-', 'M')) } },
    },
    value,
    status,
    extension: {
      observations,
      breaks: [
        {
          time: BREAK.replace('-', 'M'),
          text: 'Ny opgørelse fra januar 2022 (opdigtet): før og efter kan ikke sammenlignes.',
        },
      ],
    },
  };
}
