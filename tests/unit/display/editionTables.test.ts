import { beforeAll, describe, expect, it } from 'vitest';
import { generateApi } from '../../../mocks/generator/generateApi.ts';
import { LARGE } from '../../../mocks/generator/size.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Finding } from '../../../src/barometer/finding.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { cellValue } from '../../../src/display/cellValue.ts';
import { editionTables } from '../../../src/display/edition/editionTables.ts';
import type { TableModel } from '../../../src/display/models.ts';
import { toProjectRows } from '../../../src/display/projectTable.ts';
import { sourceBook } from '../../../src/display/sourceBook.ts';
import type { TableToExport } from '../../../src/display/tableToExport.ts';
import { toDanishCsv } from '../../../src/export/danishCsv.ts';
import { toMachineCsv } from '../../../src/export/machineCsv.ts';
import { toXlsx } from '../../../src/export/xlsx.ts';
import { readable, shipped, shippedPaths } from '../api/wire.ts';
import { readSheets } from '../export/readXlsx.ts';
import { expectWholeTable } from './modelFaults.ts';

function tablesOf(json: unknown, findings: readonly Finding[] = []): readonly TableToExport[] {
  const edition = readable(parseEdition('edition.json', json)).value;
  const barometer = computeBarometer(edition);
  const rows = toProjectRows(barometer, new Map());
  return [...editionTables({ barometer, rows, findings, book: sourceBook(edition.sources) })];
}

function tableOf(tables: readonly TableToExport[], key: string): TableModel {
  const found = tables.find((table) => table.key === key);
  if (found === undefined) throw new Error(`There is no table ${key}, but ${tables.map((one) => one.key)}`);
  return found.table;
}

const textsOf = (table: TableModel) =>
  table.rows.map((row) => row.map((cell) => cellText(cell).replaceAll('\u00a0', ' ')));

/** The sum of a column's numbers. */
function sumOf({ columns, rows }: TableModel, key: string): number {
  const at = columns.findIndex((column) => column.key === key);
  return rows.reduce((sum, row) => {
    const cell = row[at];
    const value = cell === undefined ? undefined : cellValue(cell);
    return sum + (value?.kind === 'number' ? Number(value.decimal) : 0);
  }, 0);
}

describe.each(shippedPaths().editionPaths)('the tables of %s', (path) => {
  const tables = tablesOf(shipped(path));

  it('are whole and Danish, each with a key, a title and a source of its own', () => {
    expect(tables.length).toBeGreaterThanOrEqual(3);
    expect(new Set(tables.map(({ key }) => key)).size).toBe(tables.length);
    expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
    for (const { table, source, title } of tables) {
      expectWholeTable(table);
      expect([title, source]).not.toContain('');
    }
  });

  it('name the rules where something is computed', () => {
    const withRules = tables.filter(({ rules }) => rules.length > 0).map(({ key }) => key);
    const computedTables = [
      'hovedtal',
      'barometre',
      'projekter',
      'indikatorer',
      'indikatorernes-tal',
      'planer',
    ];
    const there = computedTables.filter((key) => tables.some((table) => table.key === key));
    expect(withRules).toEqual(expect.arrayContaining(there));
  });

  it('have no project sheet without each project, and no entry that the totals do not have', () => {
    const edition = readable(parseEdition('edition.json', shipped(path))).value;
    const projects = tables.filter(({ key }) => key === 'projekter' || key === 'om-projekterne');
    for (const { table } of projects) expect(table.rows).toHaveLength(edition.projects.items.length);
    const { totals } = computeBarometer(edition);
    const ledger = tables.find(({ key }) => key === 'posteringer');
    if (ledger !== undefined && totals.forbrug.kind === 'computed') {
      expect(sumOf(ledger.table, 'forbrug')).toBe(totals.forbrug.value);
    }
  });
});

describe("the tables of Odense's edition", () => {
  const tables = tablesOf(shipped('odense/2018-10-30/edition.json'));

  it('hold the headline figures as the source prints them, against the plan', () => {
    expect(textsOf(tableOf(tables, 'hovedtal'))).toEqual([
      ['Gevinst, kr.', '46.022.596', '132.023.529', '35 %', '', ''],
      ['Forbrug / investering, kr.', '31.654.596', '85.411.631', '37 %', '', ''],
      ['Nettogevinst, kr.', '14.368.000', '46.611.898', '', '7,9 mio.', ''],
      ['Afkastgrad', '1,45', '1,55', '', '', ''],
    ]);
  });

  it('say of each barometer what it answers', () => {
    const [first] = textsOf(tableOf(tables, 'barometre'));
    expect(first?.slice(0, 9)).toEqual([
      'Bruttoledighed',
      'august 2018',
      '5,2 %',
      '3,9 %',
      '1,3',
      '1,2',
      '1,9',
      'Gul',
      '0,1',
    ]);
  });

  it('give every input of every indicator with its unit', () => {
    const inputs = textsOf(tableOf(tables, 'indikatorernes-tal'));
    expect(inputs).toContainEqual(['Efterværn', 'Afkastgrad', 'Budgetteret afkastgrad', '2,10', 'forhold']);
    expect(inputs.length).toBeGreaterThan(14 * 6);
    const indicators = tables.find(({ key }) => key === 'indikatorer');
    expect(indicators?.rules.some((rule) => /Vores regel.*Grænser: grøn ≤ 1,05/.test(rule))).toBe(true);
  });

  it('keep a check as numbers', () => {
    const [, printed, recomputed] = tableOf(tables, 'kontrol').rows[0] ?? [];
    expect(printed && cellValue(printed)).toMatchObject({ kind: 'number', decimal: '46022596' });
    expect(recomputed && cellValue(recomputed)).toMatchObject({ kind: 'number', decimal: '46022596' });
  });

  it('tell what is wrong with the data, where something is', () => {
    expect(tables.map(({ key }) => key)).not.toContain('fejl-i-data');
    const finding: Finding = {
      document: 'edition.json',
      path: 'projects.items[0].nr',
      value: '"1"',
      expected: { code: 'wholeNumber' },
      effect: 'leftOut',
      severity: 'error',
    };
    const found = textsOf(
      tableOf(tablesOf(shipped('odense/2018-10-30/edition.json'), [finding]), 'fejl-i-data'),
    );
    expect(found).toEqual([
      [
        'fejl',
        'edition.json',
        'projects.items[0].nr',
        'projects.items[0].nr: der står "1", men her ventes et helt tal.',
        'Delen er udeladt, og totaler, der mangler den, siger det.',
      ],
    ]);
  });
});

describe('the tables of 2,000 projects with 16 periods each', () => {
  let tables: readonly TableToExport[] = [];

  beforeAll(() => {
    const { documents } = generateApi(LARGE);
    const path = Object.keys(documents).find((name) => name.endsWith('/edition.json'));
    tables = tablesOf(documents[path ?? '']);
  });

  it('are no more than those of fourteen', () => {
    expect(tables.length).toBeLessThanOrEqual(17);
    expect(tableOf(tables, 'projekter').rows).toHaveLength(2000);
  });

  it('hold the whole ledger, 32,000 rows, in CSV, in machine CSV and in XLSX', async () => {
    const table = tableOf(tables, 'posteringer');
    expect(table.rows).toHaveLength(32_000);
    const danish = toDanishCsv(table)
      .split('\r\n')
      .filter((line) => line !== '');
    const machine = toMachineCsv(table)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect([danish.length, machine.length]).toEqual([32_001, 32_001]);
    const about = {
      ...{ title: 'Posteringer', subtitle: '', source: '', edition: '', cutOff: '', period: '', link: '' },
      rules: [],
    };
    const [sheet] = await readSheets(await toXlsx([{ key: 'posteringer', table, about }], '2026-11-25'));
    expect(sheet?.rows).toHaveLength(32_001);
    const at = sheet?.rows[0]?.indexOf('Forbrug, kr.') ?? -1;
    const read = sheet?.rows
      .slice(1)
      .reduce((sum, row) => sum + (typeof row[at] === 'number' ? row[at] : 0), 0);
    expect(read).toBe(sumOf(table, 'forbrug'));
  });
});
