import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toXlsx } from '../../../src/export/xlsx.ts';
import { expectedRows } from '../../support/expectedFile.ts';
import { arbTable, exportTable } from '../../support/hostileTables.ts';
import { readRows, readSheets } from './readXlsx.ts';

it('any hostile table is read back with the same numbers, dates and texts, and without a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbTable, { minLength: 1, maxLength: 3 }), async (tables) => {
      const blob = await toXlsx(
        tables.map((table) => exportTable(table, table.caption)),
        '2018-10-30',
      );
      const sheets = await readSheets(blob);
      expect(sheets).toHaveLength(tables.length + 1);
      tables.forEach((table, index) => {
        const rows = expectedRows(table);
        expect(readRows(sheets[index]?.rows ?? [], rows)).toEqual(rows);
      });
      for (const sheet of sheets) {
        expect([...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
