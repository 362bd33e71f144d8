import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import type { CsvFinding } from '../../../src/import/csvTable.ts';
import { readJobindsatsCsv } from '../../../src/import/jobindsatsCsv.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { findings, KNOWN, LONG, read, TITLE } from './jobindsatsFile.ts';

describe('a file that is not as it should be is told with line, column, value and what was expected', () => {
  it.each<[string, string, CsvFinding]>([
    [
      'a word for a number',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018;fem`,
      { line: 3, column: 3, value: 'fem', expected: 'number' },
    ],
    [
      'a decimal point',
      `${LONG}\nOdense;Aug 2018;5.2`,
      { line: 2, column: 3, value: '5.2', expected: 'number' },
    ],
    [
      'a formula',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018;=2+3`,
      { line: 3, column: 3, value: '=2+3', expected: 'number' },
    ],
    [
      'a month that is none',
      `${LONG}\nOdense;13. 2018;5,2`,
      { line: 2, column: 2, value: '13. 2018', expected: 'period' },
    ],
    [
      'months and quarters',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense;2018K3;5,2`,
      { line: 3, column: 2, value: '2018K3', expected: 'sameFrequency' },
    ],
    ['a row without an area', `${LONG}\n;Aug 2018;5,2`, { line: 2, column: 1, value: '', expected: 'area' }],
    [
      'the same month twice',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense Kommune;2018M08;5,3`,
      { line: 3, column: 3, value: '5,3', expected: 'once' },
    ],
    [
      'a row that is too short',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018`,
      { line: 3, value: 'Odense;Sep 2018', expected: 'cellCount' },
    ],
    [
      'women and men',
      `Område;Køn;Periode;Pct. af arbejdsstyrken\nOdense;Mænd;Aug 2018;5,2\nOdense;Kvinder;Aug 2018;5,1`,
      { line: 3, column: 2, value: 'Kvinder', expected: 'oneValue' },
    ],
    [
      'figures of nobody knows what',
      ';Aug 2018;Sep 2018\nOdense;5,2;5,0',
      { line: 2, column: 2, value: '5,2', expected: 'measure' },
    ],
    [
      'a column of neither area nor period',
      `${TITLE}\nPeriode;Odense;Vejret\nAug 2018;5,2;3,9`,
      { line: 2, column: 3, value: 'Vejret', expected: 'area' },
    ],
    [
      'no headings',
      'Odense;Aug 2018;5,2\nOdense;Sep 2018;5,0',
      { line: 1, value: 'Odense;Aug 2018;5,2', expected: 'heading' },
    ],
    ['headings alone', `${LONG}\n`, { line: 1, value: '', expected: 'rows' }],
    ['signs for missing alone', `${LONG}\nOdense;Aug 2018;..`, { line: 2, value: '', expected: 'rows' }],
    [
      'commas between cells',
      'Område,Periode,Pct\nOdense,Aug 2018,"5,2"',
      { line: 1, value: 'Område,Periode,Pct', expected: 'semicolon' },
    ],
    [
      'a quote that is never closed',
      `${LONG}\n"Odense;Aug 2018;5,2\n`,
      { line: 2, value: '"Odense;Aug 2018;5,2', expected: 'closedQuote' },
    ],
    [
      'a page',
      '<!doctype html><title>Log ind</title>',
      { line: 1, value: '<!doctype html><title>Log ind</title>', expected: 'table' },
    ],
    ['a spreadsheet', 'PK\u0003\u0004;\0;', { line: 1, value: 'PK;;', expected: 'table' }],
    ['nothing', '', { line: 1, value: '', expected: 'table' }],
    ['JSON', '{"a": 1}', { line: 1, value: '{"a": 1}', expected: 'table' }],
  ])('%s', (_, text, finding) => {
    expect(findings(text)).toContainEqual(finding);
  });

  it('a file no export comes near', () => {
    const bytes = new Uint8Array(10_000_001).fill(59);
    expect(readJobindsatsCsv(bytes, KNOWN)).toMatchObject({ findings: [{ expected: 'size' }] });
  });

  it('is cut when it is long, also when it is a million letters', () => {
    const [long] = findings(`${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018;${'9x'.repeat(500_000)}`);
    expect(long?.expected).toBe('number');
    expect(long?.value).toHaveLength(61);
  });

  it('a cell is told once, though it heads many rows', () => {
    const wide = `${TITLE}\n;Aug 2018;2018K3\n${'Odense;5,2;5,0\nHele landet;3,9;3,8\n'}`;
    expect(findings(wide)).toEqual([{ line: 2, column: 3, value: '2018K3', expected: 'sameFrequency' }]);
  });
});

describe('whatever the file', () => {
  it('gives a document that is read without findings, or findings with a place', () => {
    const arbLine = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Område',
            'Periode',
            'Aug 2018',
            '2018M09',
            'Odense',
            '5,2',
            '..',
            '',
            '"',
            'Pct.',
            TITLE,
          ),
          fc.string(),
        ),
        { maxLength: 5 },
      )
      .map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(arbLine, { maxLength: 8 }), (lines) => {
        const file = read(lines.join('\n'));
        if (file.kind === 'failed') {
          expect(file.findings).not.toEqual([]);
          expect(file.findings.every(({ line }) => line >= 1 && line <= lines.length + 1)).toBe(true);
        } else {
          expect(parseSeries('x', JSON.parse(JSON.stringify(file.document))).findings).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
