import fc from 'fast-check';
import { decimal } from '../../src/barometer/decimal.ts';
import {
  count,
  fuldtidspersoner,
  kroner,
  kronerPerFuldtidsperson,
  percent,
  percentagePoints,
  ratio,
} from '../../src/barometer/units.ts';
import type { ExportTable } from '../../src/display/exportTable.ts';
import type { Cell, TableModel } from '../../src/display/models.ts';

/** Texts that break writers, readers or spreadsheets. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  ' for og bag ',
  'Æblegrød på Ærø',
  'semikolon; komma, citat "x" og \'y\'',
  'linje 1\nlinje 2',
  'linje 1\r\nlinje 2\rlinje 3',
  'tab\tog mere',
  '\tbegynder med tab',
  '\n=1+1',
  "=cmd|'/c calc'!A1",
  '=1+1',
  '+45 12 34 56 78',
  '-2300000',
  '- et punkt',
  '@SUM(A1)',
  ' =1+1',
  '\uFF1D1+1',
  '<script>alert(1)</script>',
  'a & b < c > d &amp; &#65;',
  ']]>',
  '👩‍👩‍👧‍👦 familie 🇩🇰',
  'שלום עולם',
  '\u202Eomvendt\u202C',
  'halvt par \uD83D',
  '\uDE00 halvt par',
  'nul \u0000 og klokke \u0007 og \u001F \u007F \u0085',
  'ikke tegn \uFFFE \uFFFF',
  'erstatning \uFFFD',
  '\uFEFFmærke',
  'fast\u00a0mellemrum\u2028linje',
  '_x0041_',
  '_x000D_x0041_',
  'constructor',
  '__proto__',
  '1,5',
  '1.000',
  '2018',
  '0012',
  '30-10-2018',
  '2018-10-30',
  '1-2',
  '35 %',
  '1E5',
  'SAND',
  '#REF!',
  'NULL',
  "'apostrof først",
  '"',
  '""',
  ';',
  'lang '.repeat(400),
];

const arbText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
);
const arbWhole = fc.oneof(
  fc.integer({ min: -50_000_000, max: 50_000_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -1, 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const arbDecimal = fc
  .tuple(arbWhole, fc.nat({ max: 6 }))
  .map(([units, decimals]) => decimal(units, decimals));
const arbRatio = fc
  .tuple(arbWhole, fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1 })))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const arbDay = fc.oneof(
  fc
    .integer({ min: -10_000, max: 80_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  fc.constantFrom('2018-10-30', '2020-02-29', '1900-01-01', '2018-02-31', 'engang'),
);

/** Any cell a table may hold: all units, hostile texts, and every reason for having no value. */
const arbCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: arbText.map((amount): Cell => ({ unit: 'text', amount })) },
  arbWhole.map((amount): Cell => ({ unit: 'kroner', amount: kroner(amount) })),
  arbWhole.map((amount): Cell => ({ unit: 'kroner', amount: kroner(amount), roundedTo: 100_000 })),
  arbWhole.map(
    (amount): Cell => ({
      unit: 'kronerPerFuldtidsperson',
      amount: kronerPerFuldtidsperson(amount),
    }),
  ),
  arbRatio.map((amount): Cell => ({ unit: 'kronerPerMonth', amount })),
  arbRatio.map((amount): Cell => ({ unit: 'ratio', amount })),
  arbRatio.map((amount): Cell => ({ unit: 'share', amount })),
  arbDecimal.map((amount): Cell => ({ unit: 'percent', amount: percent(amount) })),
  arbDecimal.map((amount): Cell => ({ unit: 'percentagePoints', amount: percentagePoints(amount) })),
  arbDecimal.map((amount): Cell => ({ unit: 'fuldtidspersoner', amount: fuldtidspersoner(amount) })),
  arbDecimal.map((amount): Cell => ({ unit: 'count', amount: count(amount) })),
  arbDay.map((amount): Cell => ({ unit: 'day', amount })),
  arbDay.map((amount): Cell => ({ unit: 'month', amount: amount.slice(0, 7) })),
  fc.constantFrom<Cell>({ unit: 'stage', amount: 'delayed' }, { unit: 'colour', amount: 'green' }),
  fc.constantFrom<Cell>(
    { kind: 'notStated' },
    { kind: 'notMeasuredYet', reason: 'Regnskabet; er "ikke" lukket\n=1', expected: '2019-04' },
    { kind: 'undefined' },
    { kind: 'unreadable', reason: '<b>\u0000</b>' },
  ),
);

/** Tables of any cells, with headings as hostile as the texts. */
export const arbTable: fc.Arbitrary<TableModel> = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.record({
      caption: arbText,
      labels: fc.array(arbText, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(arbCell, { minLength: width, maxLength: width }), { maxLength: 8 }),
      footer: fc.array(fc.array(arbCell, { minLength: width, maxLength: width }), { maxLength: 1 }),
    }),
  )
  .map(({ caption, labels, rows, footer }) => ({
    caption,
    columns: labels.map((label, index) => ({ key: `column${index}`, label, align: 'start' as const })),
    rows,
    footer,
  }));

export function exportTable(table: TableModel, title = 'Tabel'): ExportTable {
  return {
    key: 'table',
    table,
    about: {
      title,
      subtitle: 'Alle projekter',
      source: 'Odense Kommune, punkt 1',
      edition: 'Første opfølgning',
      cutOff: '30. september 2018',
      period: '2017–2020',
      rules: ['Nettogevinst = gevinst − forbrug.', 'Gevinst, som den er bogført.'],
      link: 'https://example.org/odense/2018-10-30',
    },
  };
}
