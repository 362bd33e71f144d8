import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/barometer/series.ts';
import { readJobindsatsCsv } from '../../../src/import/jobindsatsCsv.ts';
import { KNOWN, LONG, numbers, series, TITLE } from './jobindsatsFile.ts';

const ODENSE = { '2018-08': 5.2, '2018-09': 5 };

describe('the ways an export is laid out', () => {
  it.each<[string, string]>([
    [
      'a row per area and month',
      `${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018;5,0\nHele landet;Aug 2018;3,9\n`,
    ],
    [
      'with a title above and notes below',
      `Ledighed\n\n${LONG}\nOdense;Aug 2018;5,2\nOdense;Sep 2018;5,0\nHele landet;Aug 2018;3,9\n\nKilde: Jobindsats.dk;;\nAnm.: foreløbige tal`,
    ],
    [
      'with columns that say what was chosen',
      `Område;Køn;${LONG.slice(7)}\nOdense;I alt;Aug 2018;5,2\nOdense;I alt;Sep 2018;5,0\nHele landet;I alt;Aug 2018;3,9`,
    ],
    ['a column per month', `${TITLE}\n;Aug 2018;Sep 2018\nHele landet;3,9;..\nOdense;5,2;5,0`],
    [
      'a column per month below "Område"',
      `${TITLE};;\nOmråde;2018M08;2018M09\nOdense Kommune;5,2;5,0\nHele landet;3,9;-`,
    ],
    [
      'two rows of headings',
      `;Aug 2018;;Sep 2018;\nOmråde;${TITLE};Antal fuldtidspersoner;${TITLE};Antal fuldtidspersoner\nOdense;5,2;5.300;5,0;5.100\nHele landet;3,9;108.000;..;..`,
    ],
    ['a column per area', `${TITLE}\nPeriode;Odense;Hele landet\nAug 2018;5,2;3,9\nSep 2018;5,0;..`],
  ])('%s', (_, text) => {
    const laidOut = series(text);
    expect(numbers(laidOut, '461')).toEqual(ODENSE);
    expect(numbers(laidOut, '000')['2018-08']).toBe(3.9);
  });

  it.each([
    ['in the heading', `${LONG}\nOdense;Aug 2018;5,2`, false],
    ['in the title', 'Sæsonkorrigeret\nOmråde;Periode;Pct. af arbejdsstyrken\nOdense;Aug 2018;5,2', false],
    ['nowhere', 'Område;Periode;Pct. af arbejdsstyrken\nOdense;Aug 2018;5,2', true],
  ])('seasonally adjusted is what is called so: %s', (_, text, isUnadjusted) => {
    expect(series(text).cells).toMatchObject([{ kind: 'value', isUnadjusted }]);
  });

  it('keeps several measures apart, and the seasonally adjusted rate is the rate', () => {
    const heading =
      'Område;Periode;Ledige i pct. af arbejdsstyrken;Sæsonkorrigeret pct. af arbejdsstyrken;Antal fuldtidspersoner';
    const both = series(`${heading}\nOdense;Aug 2018;5,6;5,2;5.301,5`);
    expect(both.measures.map(({ code }) => code)).toEqual([
      'Ledige i pct. af arbejdsstyrken',
      'pct',
      'antal',
    ]);
    expect(numbers(both, '461')).toEqual({ '2018-08': 5.2 });
    expect(numbers(both, '461', 'antal')).toEqual({ '2018-08': 5301.5 });
    expect(lineOf(both, '461', 'pct')[0]?.cell).toMatchObject({ isUnadjusted: false });
    expect(lineOf(both, '461', 'antal')[0]?.cell).toMatchObject({ isUnadjusted: true });
  });

  it('reads the table of press figures too: a column of codes, remarks and sources', () => {
    const csv = readFileSync(new URL('../../../scripts/data/bruttoledighed.csv', import.meta.url), 'utf8');
    const [heading = '', ...rows] = csv.trimEnd().split('\n');
    const withoutMarks = [heading, ...rows].map((row) => row.replace(/;[^;]*;("[^"]*"|[^;]*)$/, ';$1'));
    const press = series(withoutMarks.join('\r\n'));
    expect(press.areas.map(({ code }) => code).toSorted()).toEqual(['000', '07', '169', '461', '540', '657']);
    expect(numbers(press, '461')['2018-08']).toBe(5.2);
    const july = lineOf(press, '000', 'pct').find(({ period }) => period === '2017-07');
    expect(july?.cell).toMatchObject({
      source: expect.stringMatching(/\w/),
      remark: expect.stringMatching(/\w/),
    });
  });
});

describe('how cells are written', () => {
  it.each([
    ['Aug 2018', '2018-08'],
    ['aug. 2018', '2018-08'],
    ['august 2018', '2018-08'],
    ['Oct 2018', '2018-10'],
    ['Maj 2018', '2018-05'],
    ['2018M08', '2018-08'],
    ['2018-08', '2018-08'],
    ['3. kvartal 2018', '2018-Q3'],
    ['2018K3', '2018-Q3'],
    ['1. halvår 2018', '2018-H1'],
    ['uge 35 2018', '2018-W35'],
    ['2018', '2018'],
  ])('the period %s', (text, period) => {
    expect(numbers(series(`${LONG}\nOdense;${text};5,2`), '461')).toEqual({ [period]: 5.2 });
  });

  it.each([
    ['5,2', 5.2],
    ['-0,5', -0.5],
    ['\u22120,5', -0.5],
    ['1.234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['12', 12],
    ['5,2 %', 5.2],
    ['"5,2"', 5.2],
  ])('the number %s', (text, value) => {
    expect(numbers(series(`${LONG}\nOdense;Aug 2018;${text}`), '461')).toEqual({ '2018-08': value });
  });

  it.each(['', '-', '–', '..', '.', '*'])('%j is no figure, and no zero', (sign) => {
    const both = series(`${LONG}\nOdense;Aug 2018;${sign}\nHele landet;Aug 2018;3,9`);
    expect(numbers(both, '461')).toEqual({});
    expect(numbers(both, '000')).toEqual({ '2018-08': 3.9 });
  });

  const bytesOf = (text: string, start: readonly number[]) =>
    new Uint8Array([...start, ...Array.from(text, (letter) => letter.charCodeAt(0))]);
  const text = `${LONG}\r\nOdense;Aug 2018;5,2\r\n`;

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', bytesOf(text, [])],
    [
      'UTF-16 with a mark',
      new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ],
    ['a line for spreadsheet programs first', new TextEncoder().encode(`sep=;\r\n${text}`)],
    ['every cell in quotes', new TextEncoder().encode(text.replace(/[^;\r\n]+/g, '"$&"'))],
  ])('%s', (_, bytes) => {
    const file = readJobindsatsCsv(bytes, KNOWN);
    expect(file).toMatchObject({ kind: 'document', document: { value: { 0: 5.2 } } });
  });

  it('keeps an area that the app does not know, under its name', () => {
    expect(numbers(series(`${LONG}\n"Aarhus; ""Smilets by""";Aug 2018;4,4`), 'Aarhus; "Smilets by"')).toEqual(
      {
        '2018-08': 4.4,
      },
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('an area called %s harms nothing', (name) => {
    expect(series(`${LONG}\n${name};Aug 2018;4,4\nOdense;Aug 2018;5,2`).cells).toHaveLength(2);
  });
});
