import { expect } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { decimalToNumber } from '../../../src/barometer/decimal.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import type { CsvFinding } from '../../../src/import/csvTable.ts';
import { readJobindsatsCsv } from '../../../src/import/jobindsatsCsv.ts';
import { readable } from '../api/wire.ts';

export const KNOWN = [
  { code: '000', label: 'Hele landet' },
  { code: '461', label: 'Odense' },
];
export const LONG = 'Område;Periode;Sæsonkorrigerede fuldtidspersoner i pct. af arbejdsstyrken';
export const TITLE = 'Sæsonkorrigerede fuldtidspersoner i pct. af arbejdsstyrken';

export const read = (text: string) => readJobindsatsCsv(new TextEncoder().encode(text), KNOWN);

/** The series that a file gives; the test fails when it gives findings. */
export function series(text: string): Series {
  const file = read(text);
  if (file.kind === 'failed') throw new Error(JSON.stringify(file.findings));
  const { value, findings } = readable(parseSeries('x.csv', JSON.parse(JSON.stringify(file.document))));
  expect(findings).toEqual([]);
  return value;
}

export function findings(text: string): readonly CsvFinding[] {
  const file = read(text);
  return file.kind === 'failed' ? file.findings : [];
}

/** A line of numbers by period; null for a gap. */
export function numbers(one: Series, area: string, measure = 'pct'): Record<string, number | null> {
  return Object.fromEntries(
    lineOf(one, area, measure).map(({ period, cell }) => [
      period,
      cell.kind === 'value' ? decimalToNumber(cell.value) : null,
    ]),
  );
}
