import { parseSeries } from '../../../src/api/parseSeries.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import { readable, told, type Wire } from './wire.ts';

export const AREAS = { category: { index: ['000', '461'], label: { '000': 'Hele landet', 461: 'Odense' } } };
export const TIMES = { category: { index: ['2018M07', '2018M08'] } };

/** A 2.0 dataset of two areas and two months; a test writes out only what it is about. */
export function dataset(overrides: Wire = {}): Wire {
  return {
    version: '2.0',
    class: 'dataset',
    id: ['OMRÅDE', 'Tid'],
    size: [2, 2],
    role: { geo: ['OMRÅDE'], time: ['Tid'] },
    dimension: { OMRÅDE: AREAS, Tid: TIMES },
    value: [3.8, 3.9, 5.1, 5.2],
    ...overrides,
  };
}

/** A document that can be read, with what was found wrong in it in one line each. */
export function parse(json: unknown) {
  const { value, findings } = readable(parseSeries('x.json', json));
  return { series: value, findings: told(findings) };
}

/** A line as a reader sees it: a number per period, its status behind it, "–" for a gap. */
export function line(series: Series, area: string, measure = ''): string[] {
  return lineOf(series, area, measure).map(({ cell }) => {
    const value = cell.kind === 'value' ? `${cell.value.units}e-${cell.value.decimals}` : '–';
    return cell.status === undefined ? value : `${value} ${cell.status}`;
  });
}
