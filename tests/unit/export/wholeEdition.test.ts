import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type EditionPicture, editionWorkbook, editionZip } from '../../../src/export/wholeEdition.ts';
import { exportTable } from '../../support/hostileTables.ts';
import { readSheets } from './readXlsx.ts';

const table = exportTable({
  caption: 'Projekter',
  columns: [{ key: 'project', label: 'Projekt', align: 'start' }],
  rows: [[{ unit: 'text', amount: 'Fleksjob' }]],
  footer: [],
});
const picture = (what: string, kind: 'svg' | 'png'): EditionPicture => ({
  title: what,
  what,
  period: '2018-08',
  kind,
  make: async () => (kind === 'svg' ? '<svg/>' : new Blob([new Uint8Array([137, 80, 78, 71])])),
});
const whole = {
  owner: 'odense',
  edition: '2018-10-30',
  tables: [table, table],
  pictures: [picture('Gevinst', 'svg'), picture('Gevinst', 'png')],
  original: strToU8('{"key":"2018-10-30"}'),
};

describe('the whole edition', () => {
  it('is one ZIP with charts, tables and the JSON, each under its own name', async () => {
    const { blob, name, missing } = await editionZip(whole, '2018-10-30');
    expect([name, missing]).toEqual(['alt_odense_udgave-2018-10-30.zip', []]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      'figurer/gevinst_odense_2018-08_udgave-2018-10-30.svg',
      'figurer/gevinst_odense_2018-08_udgave-2018-10-30.png',
      'tabeller/tabeller_odense_udgave-2018-10-30.xlsx',
      'tabeller/csv-dansk-excel/table_odense_udgave-2018-10-30.csv',
      'tabeller/csv-dansk-excel/2-table_odense_udgave-2018-10-30.csv',
      'tabeller/csv-maskine/table_odense_udgave-2018-10-30.csv',
      'tabeller/csv-maskine/2-table_odense_udgave-2018-10-30.csv',
      'edition.json',
    ]);
    expect(files['edition.json']).toEqual(whole.original);
    expect([...(files['figurer/gevinst_odense_2018-08_udgave-2018-10-30.png'] ?? [])]).toEqual([
      137, 80, 78, 71,
    ]);
  });

  it('is one XLSX with a sheet per table', async () => {
    const { blob, name } = await editionWorkbook(whole, '2018-10-30');
    expect(name).toBe('tabeller_odense_udgave-2018-10-30.xlsx');
    expect((await readSheets(blob)).map((sheet) => sheet.name)).toEqual(['Tabel', 'Tabel (2)', 'Om data']);
  });

  it('names the pictures that could not be made, and keeps the rest', async () => {
    const broken = { ...picture('Ledighed', 'png'), make: () => Promise.reject(new Error('no canvas')) };
    const { blob, missing } = await editionZip(
      { ...whole, pictures: [...whole.pictures, broken] },
      '2018-10-30',
    );
    expect(missing).toEqual([broken]);
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toHaveLength(8);
  });

  it('comes without the document where that could not be had', async () => {
    const { blob } = await editionZip({ ...whole, original: undefined }, '2018-10-30');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(7);
    expect(files).not.toHaveProperty(['edition.json']);
  });

  it('tells how far it is, from none to all, never backwards', async () => {
    const steps: number[] = [];
    let all = 0;
    await editionZip(whole, '2018-10-30', {
      onProgress: ({ done, total }) => {
        steps.push(done);
        all = total;
      },
    });
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(all);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('stops when it is cancelled, before and while it runs', async () => {
    const cancelled = AbortSignal.abort();
    await expect(editionZip(whole, '2018-10-30', { signal: cancelled })).rejects.toThrow('aborted');
    const controller = new AbortController();
    const late = editionZip(whole, '2018-10-30', {
      signal: controller.signal,
      onProgress: ({ done }) => done >= 3 && controller.abort(),
    });
    await expect(late).rejects.toThrow('aborted');
  });
});
