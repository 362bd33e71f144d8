import { afterEach, describe, expect, it, vi } from 'vitest';
import { kroner } from '../../../src/barometer/units.ts';
import type { TableModel } from '../../../src/display/models.ts';
import { writeDanishCsv } from '../../../src/export/danishCsv.ts';
import { writeMachineCsv } from '../../../src/export/machineCsv.ts';
import { atOnce, inSteps, ROWS_PER_STEP } from '../../../src/export/steps.ts';
import { toXlsx } from '../../../src/export/xlsx.ts';
import { exportTable } from '../../support/hostileTables.ts';

const ROWS = 32_000;
const table: TableModel = {
  caption: 'Posteringer',
  columns: [
    { key: 'project', label: 'Projekt', align: 'start' },
    { key: 'forbrug', label: 'Forbrug, kr.', align: 'end' },
  ],
  rows: Array.from({ length: ROWS }, (_, row) => [
    { unit: 'text', amount: `Projekt ${row}` },
    { unit: 'kroner', amount: kroner(row) },
  ]),
  footer: [],
};

afterEach(() => vi.restoreAllMocks());

/** How often the page gets its turn while something is made. */
async function turnsDuring(make: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(globalThis, 'setTimeout');
  await make();
  return spy.mock.calls.length;
}

describe('a table of 32,000 rows', () => {
  it('leaves the page its turns while it becomes an XLSX', async () => {
    const turns = await turnsDuring(() => toXlsx([exportTable(table)], '2026-11-25'));
    expect(turns).toBeGreaterThanOrEqual(ROWS / ROWS_PER_STEP);
  });

  it.each([
    ['Danish CSV', writeDanishCsv],
    ['machine CSV', writeMachineCsv],
  ])(
    'leaves the page its turns while it becomes a %s, which is the same as one made at once',
    async (_, write) => {
      let made = '';
      const turns = await turnsDuring(async () => {
        made = await inSteps(write(table), undefined);
      });
      expect(turns).toBeGreaterThanOrEqual(ROWS / ROWS_PER_STEP);
      expect(made).toBe(atOnce(write(table)));
    },
  );

  it('can be given up in the middle', async () => {
    const controller = new AbortController();
    const making = toXlsx([exportTable(table)], '2026-11-25', { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(making).rejects.toThrow('aborted');
  });
});
