import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/barometer/decimal.ts';
import { kroner, percent, percentagePoints, ratio } from '../../../src/barometer/units.ts';
import type { Cell } from '../../../src/display/models.ts';
import { toDanishCsv } from '../../../src/export/danishCsv.ts';
import { toXlsx } from '../../../src/export/xlsx.ts';
import { exportTable } from '../../support/hostileTables.ts';
import { readSheets } from './readXlsx.ts';

const row: readonly Cell[] = [
  { unit: 'text', amount: 'Fleksjob' },
  { unit: 'kroner', amount: kroner(-2_300_000) },
  { unit: 'ratio', amount: ratio(145, 100) },
  { unit: 'share', amount: ratio(3486, 10_000) },
  { unit: 'percent', amount: percent(decimal(52, 1)) },
  { unit: 'percentagePoints', amount: percentagePoints(decimal(13, 1)) },
  { unit: 'month', amount: '2018-08' },
  { unit: 'day', amount: '2018-10-30' },
];
const table = {
  caption: 'Projekter',
  columns: row.map((_, index) => ({ key: `c${index}`, label: `Kolonne ${index}`, align: 'end' as const })),
  rows: [row, row.map((): Cell => ({ kind: 'notMeasuredYet', reason: 'effekten kommer' }))],
  footer: [],
};

describe('XLSX', () => {
  it('has Danish formats, a frozen header, widths, and the reason where there is no value', async () => {
    const [sheet] = await readSheets(await toXlsx([exportTable(table)], '2018-10-30'));
    const formats = row.map((_, index) => sheet?.cells?.get(`1,${index * 2}`)?.style?.numFmt);
    expect(formats).toEqual(['@', '#,##0', '0.00', '0 %', '0.0 %', '0.0#', 'mmm yyyy', 'dd-mm-yyyy']);
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.columns?.every(({ width }) => (width ?? 0) >= 10)).toBe(true);
    expect(sheet?.rows[0]?.slice(2, 4)).toEqual(['Kolonne 1', 'Kolonne 1, bemærkning']);
    expect(sheet?.rows[2]?.slice(2, 4)).toEqual([null, 'ikke målt endnu; effekten kommer']);
  });

  it('says what all sheets have in common once, and what they have not under each', async () => {
    const other = exportTable(table, 'Andet');
    const tables = [exportTable(table, 'Et'), { ...other, about: { ...other.about, source: 'Jobindsats' } }];
    const about = (await readSheets(await toXlsx(tables, '2018-10-30T14:05'))).at(-1);
    expect(about?.name).toBe('Om data');
    expect(about?.rows.map(([label, value]) => `${label ?? ''}: ${value ?? ''}`)).toEqual([
      'Udsnit: Alle projekter',
      'Udgave: Første opfølgning',
      'Opgjort til og med: 30. september 2018',
      'Periode: 2017–2020',
      'Regel: Nettogevinst = gevinst − forbrug.',
      'Regel: Gevinst, som den er bogført.',
      'Filen er lavet: 30. oktober 2018 kl. 14.05',
      'Link til visningen: https://example.org/odense/2018-10-30',
      ': ',
      'Ark: Et',
      'Titel: Et',
      'Kilde: Odense Kommune, punkt 1',
      ': ',
      'Ark: Andet',
      'Titel: Andet',
      'Kilde: Jobindsats',
    ]);
  });

  it('cuts a text at what a cell can hold, and says so', async () => {
    const long = exportTable({ ...table, rows: [[{ unit: 'text', amount: '😀'.repeat(20_000) }]] });
    const [sheet] = await readSheets(await toXlsx([long], '2018-10-30'));
    const text = String(sheet?.rows[1]?.[0]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/^(?:😀)+… \(forkortet\)$/u);
  });

  it('carries 32,000 rows, and so does CSV', async () => {
    const many = { ...table, rows: Array.from({ length: 32_000 }, () => row) };
    const blob = await toXlsx([exportTable(many)], '2018-10-30');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).split('<row ')).toHaveLength(
      32_002,
    );
    expect(toDanishCsv(many).split('\r\n')).toHaveLength(32_002);
  }, 60_000);
});
