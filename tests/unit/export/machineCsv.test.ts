import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { cellValue } from '../../../src/display/cellValue.ts';
import { toMachineCsv } from '../../../src/export/machineCsv.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { expectedText } from '../../support/expectedFile.ts';
import { arbTable } from '../../support/hostileTables.ts';

it('gives any hostile table back by its keys, raw, with points and ISO dates', () => {
  fc.assert(
    fc.property(arbTable, (table) => {
      const { data } = Papa.parse<string[]>(toMachineCsv(table), { delimiter: ',', newline: '\r\n' });
      const [header = [], ...lines] = data.slice(0, -1);
      const wanted = table.rows.map((row) =>
        row.map((cell) => {
          const value = cellValue(cell);
          if (value.kind === 'number') return value.decimal;
          if (value.kind === 'date') return value.iso;
          return value.kind === 'text' ? expectedText(value.code) : '';
        }),
      );
      const places = table.columns.map(({ key }) => header.indexOf(key));
      expect(lines.map((line) => places.map((place) => line[place]))).toEqual(wanted);
    }),
    RUNS,
  );
}, 30_000);

it('has the reason beside an absent value, and leaves out totals', () => {
  const csv = toMachineCsv({
    caption: '',
    columns: [
      { key: 'project', label: 'Projekt', align: 'start' },
      { key: 'status', label: 'Status', align: 'start' },
    ],
    rows: [
      [
        { unit: 'text', amount: '=1+1' },
        { kind: 'notMeasuredYet', reason: 'senere' },
      ],
      [
        { unit: 'text', amount: 'a,b' },
        { unit: 'colour', amount: 'green' },
      ],
    ],
    footer: [[{ unit: 'text', amount: 'I alt' }, { kind: 'notApplicable' }]],
  });
  expect(csv).toBe('project,status,status_remark\r\n=1+1,,notMeasuredYet: senere\r\n"a,b",green,\r\n');
});
