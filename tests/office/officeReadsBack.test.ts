import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '../../src/barometer/decimal.ts';
import { kroner, percent, percentagePoints, ratio } from '../../src/barometer/units.ts';
import type { Cell, TableModel } from '../../src/display/models.ts';
import { toDanishCsv } from '../../src/export/danishCsv.ts';
import { toXlsx } from '../../src/export/xlsx.ts';
import { expectedRows, type ReadValue, withGuards } from '../support/expectedFile.ts';
import { arbTable, exportTable, HOSTILE_TEXTS } from '../support/hostileTables.ts';
import { convertWithOffice, DANISH_CSV } from './convertWithOffice.ts';
import { type OfficeSheet, readFlatOds } from './readFlatOds.ts';

const NUMBERS: readonly (readonly [Cell, shown: string])[] = [
  [{ unit: 'kroner', amount: kroner(46_022_596) }, '46.022.596'],
  [{ unit: 'kroner', amount: kroner(-2_300_000) }, '-2.300.000'],
  [{ unit: 'ratio', amount: ratio(145, 100) }, '1,45'],
  [{ unit: 'ratio', amount: ratio(998, 1000) }, '0,998'],
  [{ unit: 'share', amount: ratio(3486, 10_000) }, '35 %'],
  [{ unit: 'percent', amount: percent(decimal(52, 1)) }, '5,2 %'],
  [{ unit: 'percentagePoints', amount: percentagePoints(decimal(13, 1)) }, '1,3'],
  [{ unit: 'percentagePoints', amount: percentagePoints(decimal(-35, 2)) }, '-0,35'],
  [{ unit: 'day', amount: '2018-10-30' }, '30-10-2018'],
  [{ unit: 'month', amount: '2018-08' }, 'aug 2018'],
];

const one = (cells: readonly Cell[]): TableModel => ({
  caption: '',
  columns: [{ key: 'only', label: 'Værdi', align: 'start' }],
  rows: cells.map((cell) => [cell]),
  footer: [],
});

const TABLES: readonly TableModel[] = [
  one(NUMBERS.map(([cell]) => cell)),
  one(HOSTILE_TEXTS.map((amount) => ({ unit: 'text', amount }))),
  ...fc.sample(arbTable, { numRuns: 200, seed: 20_181_030 }),
];

/** Every CSV is a file of its own, and LibreOffice takes its time with each. */
const CSV_TABLES = TABLES.slice(0, 40);

const folder = mkdtempSync(join(tmpdir(), 'readback-'));
let fromXlsx: readonly OfficeSheet[] = [];
let fromCsv: readonly (OfficeSheet | undefined)[] = [];

beforeAll(async () => {
  const xlsx = join(folder, 'all.xlsx');
  const book = await toXlsx(
    TABLES.map((table) => exportTable(table)),
    '2018-10-30',
  );
  writeFileSync(xlsx, new Uint8Array(await book.arrayBuffer()));
  fromXlsx = readFlatOds(convertWithOffice([xlsx], folder).get('all') ?? '');

  const files = CSV_TABLES.map((table, index) => {
    const file = join(folder, `table${index}.csv`);
    writeFileSync(file, toDanishCsv(table));
    return file;
  });
  const read = convertWithOffice(files, folder, DANISH_CSV);
  fromCsv = CSV_TABLES.map((_, index) => readFlatOds(read.get(`table${index}`) ?? '')[0]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice writes 15 significant digits and 20 decimals, and rounds the last one its own way. */
function sameButForTheLastDigit(read: ReadValue, wanted: ReadValue): ReadValue {
  return read.type === 'number' &&
    wanted.type === 'number' &&
    Math.abs(read.number - wanted.number) <= Math.abs(wanted.number) * 1e-14 + 1e-20
    ? wanted
    : read;
}

function expectSame(sheet: OfficeSheet | undefined, wanted: readonly (readonly ReadValue[])[]): void {
  const read = wanted.map((row, index) =>
    row.map((value, column) =>
      sameButForTheLastDigit(sheet?.rows[index]?.[column]?.value ?? { type: 'empty' }, value),
    ),
  );
  expect(read).toEqual(wanted);
  expect(sheet?.hasFormula).toBe(false);
}

describe('LibreOffice in Danish', () => {
  it('reads the same numbers, dates and texts from XLSX, and no formula', () => {
    expect(fromXlsx).toHaveLength(TABLES.length + 1);
    TABLES.forEach((table, index) => {
      expectSame(fromXlsx[index], expectedRows(table));
    });
  });

  it('reads the same numbers, dates and texts from CSV, but for the guard, and no formula', () => {
    CSV_TABLES.forEach((table, index) => {
      expectSame(fromCsv[index], withGuards(expectedRows(table)));
    });
  });

  it('shows the numbers of XLSX as the Danish do', () => {
    const shown = fromXlsx[0]?.rows.slice(1, NUMBERS.length + 1).map(([cell]) => cell?.shown);
    expect(shown).toEqual(NUMBERS.map(([, text]) => text));
  });

  it('takes percentages for percentages', () => {
    const isPercentage = NUMBERS.map(([cell]) => 'unit' in cell && /^(share|percent)$/.test(cell.unit));
    for (const sheet of [fromXlsx[0], fromCsv[0]]) {
      expect(sheet?.rows.slice(1, NUMBERS.length + 1).map(([cell]) => cell?.isPercentage)).toEqual(
        isPercentage,
      );
    }
  });

  it('finds the sheet "Om data" last', () => {
    const about = fromXlsx.at(-1);
    expect(about?.name).toBe('Om data');
    expect(about?.rows.slice(0, 3).map((row) => row.slice(0, 2).map(({ shown }) => shown))).toEqual([
      ['Titel', 'Tabel'],
      ['Udsnit', 'Alle projekter'],
      ['Kilde', 'Odense Kommune, punkt 1'],
    ]);
  });
});
