import type { JsonStatJson } from '../../src/api/jsonStatJson.ts';
import { monthsUpTo } from './quarters.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';

export const COUNTRY = '000';
/** The generated region's own area. Codes from 901 on are no real municipalities. */
export const REGION = '901';
const FIRST_AREA = 901;
/** Observations that a municipality lacks; never the region's own, which the barometers use. */
const SHARE_MISSING = 0.002;
const BREAK_MONTH = '2017-07';

/** The business cycle that all areas share, in months and per cent. */
const CYCLE = { length: 96, swing: 0.8 };

/** Tenths of a per cent, month by month: a slow walk around the cycle, never below 0.8 %. */
function walk(random: Random, count: number, base: number): number[] {
  let level = base;
  return Array.from({ length: count }, (_, month) => {
    level += random.between(-0.15, 0.15) + (base - level) * 0.05;
    const swing = CYCLE.swing * Math.cos((month / CYCLE.length) * 2 * Math.PI);
    return Math.max(8, Math.round((level + swing) * 10));
  });
}

/** A month as JSON-stat writes it: `2018M08`. */
const timeOf = (month: string) => month.replace('-', 'M');

export type GeneratedSeries = {
  readonly document: JsonStatJson;
  /** The observation that the document has for an area and month, in per cent with one decimal. */
  readonly observe: (area: string, month: string) => number;
};

/**
 * Made-up unemployment of the country and a number of municipalities, in JSON-stat 2.0.
 * The country is the municipalities' mean.
 */
export function generateSeries(random: Random, size: Size, lastMonth: string): GeneratedSeries {
  const months = monthsUpTo(lastMonth, size.months);
  const areas = Array.from({ length: size.municipalities }, (_, number) => String(FIRST_AREA + number));
  const walks = areas.map((area) =>
    walk(random, months.length, area === REGION ? 5.2 : random.between(2.5, 6)),
  );
  const country = months.map((_, month) =>
    Math.round(walks.reduce((sum, tenths) => sum + (tenths[month] ?? 0), 0) / walks.length),
  );
  const value: (number | null)[] = country.map((tenths) => tenths / 10);
  const status: Record<string, string> = {};
  for (const [number, tenths] of walks.entries()) {
    for (const one of tenths) {
      const isMissing = areas[number] !== REGION && random.chance(SHARE_MISSING);
      if (isMissing) status[value.length] = '..';
      value.push(isMissing ? null : one / 10);
    }
  }
  const areaKeys = [COUNTRY, ...areas];
  const labels = areas.map((area, number) => [
    area,
    `Eksempelkommune ${String(number + 1).padStart(2, '0')}`,
  ]);
  return {
    document: {
      version: '2.0',
      class: 'dataset',
      label: 'Bruttoledighed, sæsonkorrigeret (syntetiske tal)',
      source: 'Syntetiske tal til prøve og måling',
      id: ['OMRÅDE', 'MÅL', 'Tid'],
      size: [areaKeys.length, 1, months.length],
      role: { geo: ['OMRÅDE'], metric: ['MÅL'], time: ['Tid'] },
      dimension: {
        OMRÅDE: {
          label: 'område',
          category: {
            index: areaKeys,
            label: { [COUNTRY]: 'Hele landet', ...Object.fromEntries(labels) },
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
        Tid: { label: 'tid', category: { index: months.map(timeOf) } },
      },
      value,
      status,
      ...(months.includes(BREAK_MONTH)
        ? { extension: { breaks: [{ time: timeOf(BREAK_MONTH), text: 'Et opdigtet databrud' }] } }
        : {}),
    },
    observe: (area, month) => {
      const at = areaKeys.indexOf(area) * months.length + months.indexOf(month);
      const observed = months.includes(month) ? value[at] : undefined;
      if (typeof observed !== 'number') throw new RangeError(`No observation of ${area} in ${month}`);
      return observed;
    },
  };
}
