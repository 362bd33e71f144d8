import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';

/** Months after the shipped ones that the made-up answer has figures for. */
export const NEW_MONTHS = ['2023M01', '2023M02'];
/** Observations that the revised answer gives otherwise than the shipped series: area, month, rate. */
export const REVISED: readonly (readonly [area: string, month: string, rate: number])[] = [
  ['461', '2017M07', 6.1],
  ['461', '2018M08', 5.3],
];

/** Rates by area and month, in the order of months; null where nobody has one. */
type Rates = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

export type Aus08Options = {
  /** The areas asked for, by code. */
  readonly areas: readonly string[];
  readonly isRevised?: boolean;
  readonly hasMonths?: boolean;
  readonly table?: string;
};

function indexOf(series: JsonStatJson, dimension: string): readonly string[] {
  const index = series.dimension[dimension]?.category.index;
  if (!Array.isArray(index)) throw new TypeError(`The shipped series has no list of ${dimension}`);
  return index;
}

/** The areas that the shipped series has a name for: those a stand-in for StatBank knows. */
export function knownAreas(series: JsonStatJson): readonly string[] {
  return indexOf(series, 'OMRÅDE');
}

function ratesOf(series: JsonStatJson, { areas, isRevised = false }: Aus08Options): Rates {
  const [known, measures, months] = [knownAreas(series), indexOf(series, 'MÅL'), indexOf(series, 'Tid')];
  return new Map(
    areas.map((area) => {
      const start = (known.indexOf(area) * measures.length + measures.indexOf('pct')) * months.length;
      const rateAt = (place: number) => {
        const value = Array.isArray(series.value) ? series.value[start + place] : series.value[start + place];
        return typeof value === 'number' ? value : null;
      };
      const shipped = months.map((month, place) => [month, rateAt(place)] as const);
      const last = shipped.findLast(([, rate]) => rate !== null)?.[1] ?? 3;
      const later = NEW_MONTHS.map((month, at) => [month, Math.round(last * 10 + at + 1) / 10] as const);
      const revised = REVISED.filter(([of]) => isRevised && of === area).map(
        ([, month, rate]) => [month, rate] as const,
      );
      return [area, new Map<string, number | null>([...shipped, ...later, ...revised])];
    }),
  );
}

/**
 * A made-up answer in the shape in which StatBank answers for AUS08: the shipped rates of some areas and two months
 * more. It says of itself that it is no answer of Danmarks Statistik.
 */
export function aus08(series: JsonStatJson, options: Aus08Options) {
  const { areas, hasMonths = true, table = 'AUS08' } = options;
  const rates = ratesOf(series, options);
  const months = hasMonths ? [...indexOf(series, 'Tid'), ...NEW_MONTHS] : [];
  const label = series.dimension['OMRÅDE']?.category.label ?? {};
  const places = (codes: readonly string[]) => Object.fromEntries(codes.map((code, place) => [code, place]));
  const same = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, code]));
  return {
    dataset: {
      dimension: {
        OMRÅDE: {
          label: 'område',
          category: {
            index: places(areas),
            label: Object.fromEntries(areas.map((area) => [area, label[area] ?? area])),
          },
        },
        SAESONFAK: {
          label: 'sæsonkorrigering og faktiske tal',
          category: { index: { 9: 0 }, label: { 9: 'Sæsonkorrigeret i pct. af arbejdsstyrken' } },
        },
        ContentsCode: {
          label: 'Indhold',
          category: {
            index: { [table]: 0 },
            label: { [table]: 'Bruttoledige' },
            unit: { [table]: { base: '-', decimals: 1 } },
          },
        },
        Tid: { label: 'tid', category: { index: places(months), label: same(months) } },
        id: ['OMRÅDE', 'SAESONFAK', 'ContentsCode', 'Tid'],
        size: [areas.length, 1, 1, months.length],
        role: { geo: ['OMRÅDE'], metric: ['ContentsCode'], time: ['Tid'] },
      },
      label: 'Konstrueret svar til prøve; ikke fra Danmarks Statistik',
      source: 'Konstrueret',
      updated: '2023-03-31T06:00:00Z',
      value: areas.flatMap((area) => months.map((month) => rates.get(area)?.get(month) ?? null)),
    },
  };
}
