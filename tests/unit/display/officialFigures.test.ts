import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../../src/barometer/compareSeries.ts';
import type { Series } from '../../../src/barometer/series.ts';
import { cellText } from '../../../src/display/cellText.ts';
import { formatPeriod } from '../../../src/display/formatPeriod.ts';
import type { TableModel } from '../../../src/display/models.ts';
import {
  type CsvFindingView,
  type OfficialFailure,
  toOfficialFailure,
} from '../../../src/display/officialFailure.ts';
import { datedSource, type OfficialProposal, toProposal } from '../../../src/display/officialFigures.ts';
import { CSV_TEXTS } from '../../../src/display/texts/official.ts';
import { buildObservation, dec, ODENSE, pct } from '../../support/builders.ts';

const AREAS = [
  { code: '000', label: 'Hele landet' },
  { code: ODENSE, label: 'Odense' },
];
const PROVENANCE = { source: 'Danmarks Statistik, AUS08', fetchedOn: '2018-11-01' };

/** Odense's figures by month, of one measure. */
function odense(values: Readonly<Record<string, string>>, measure = 'pct', label = 'odense kommune'): Series {
  return {
    title: '',
    areas: [{ code: ODENSE, label }],
    measures: [{ code: measure, label: 'Fuldtidsledige' }],
    frequency: 'month',
    periods: Object.keys(values),
    cells: Object.values(values).map((value) => ({
      kind: 'value',
      value: dec(value),
      isDerived: false,
      isUnadjusted: false,
    })),
    breaks: [],
  };
}

function proposal(shipped: Series, newer: Series, rest: Partial<OfficialProposal> = {}) {
  return toProposal(
    {
      comparison: compareSeries(shipped, newer),
      againstEdition: [],
      provenance: PROVENANCE,
      isCached: false,
      isUnadjusted: false,
      unreadable: 0,
      ...rest,
    },
    AREAS,
  );
}

/** A table as people read it, with plain blanks. */
const texts = (model: TableModel | undefined) =>
  model?.rows.map((row) => row.map((cell) => cellText(cell).replaceAll('\u00a0', ' ')));

describe('a proposal', () => {
  it('counts, and shows before, after and the change', () => {
    const model = proposal(
      odense({ '2017-07': '6.4', '2017-08': '6.0', '2017-06': '6.3' }),
      odense({ '2017-07': '6.1', '2017-08': '6.2', '2017-09': '5.9', '2017-10': '5.8' }),
    );
    expect(model.heading).toBe('Nye tal: Danmarks Statistik, AUS08');
    expect(`${model.fetched} ${model.summary}`).toBe(
      'Hentet 1. november 2018. 2 reviderede, 2 nye og 0 uændrede tal i forhold til serien.',
    );
    expect(texts(model.revised)).toEqual([
      ['Odense', 'juli 2017', '6,4 %', '6,1 %', '-0,3 %-point'],
      ['Odense', 'august 2017', '6,0 %', '6,2 %', '+0,2 %-point'],
    ]);
    expect(texts(model.added)).toEqual([
      ['Odense', 'oktober 2017', '5,8 %'],
      ['Odense', 'september 2017', '5,9 %'],
    ]);
    expect(model.notes).toEqual(['Ét af seriens tal er ikke med her; det bliver stående.']);
    expect(model.newest).toBeUndefined();
  });

  it('shows the newest of many, and all when asked', () => {
    const months = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [String(2000 + at), '5.0']));
    const { newest, added } = proposal(odense({}), odense(months));
    expect(newest?.table.caption).toBe('De nyeste 12 af 13 nye tal');
    expect(newest?.table.rows).toHaveLength(12);
    expect(texts(newest?.table)?.[0]).toEqual(['Odense', '2012', '5,0 %']);
    expect(newest?.showAll).toBe('Vis alle 13 nye tal');
    expect(added?.rows).toHaveLength(13);
  });

  it('counts persons as persons', () => {
    const { revised } = proposal(
      odense({ '2018-08': '5300' }, 'antal'),
      odense({ '2018-08': '5250' }, 'antal'),
    );
    expect(texts(revised)).toEqual([['Odense', 'august 2018', '5.300', '5.250', '-50']]);
  });

  it('says when nothing is new, when it was asked before, and what to be careful of', () => {
    const same = odense({ '2018-08': '5.2' });
    const model = proposal(same, same, { isCached: true, isUnadjusted: true, unreadable: 2 });
    expect(model.summary).toBe('Tallene er de samme som i serien.');
    expect(model.fetched).toBe('Hentet tidligere i dag, 1. november 2018; der er ikke spurgt igen.');
    expect(model.warnings).toEqual([
      'Tallene er ikke sæsonkorrigerede; det er seriens. De kan ikke uden videre sammenlignes.',
      '2 steder i svaret kunne ikke læses og er udeladt.',
    ]);
    expect([model.revised, model.added]).toEqual([undefined, undefined]);
    expect(model.edition).toEqual({
      sentence: 'Ingen af de tal, som udgaven selv bygger på, er revideret.',
      table: undefined,
    });
  });

  it('holds them against what the edition used', () => {
    const observation = buildObservation(ODENSE, '2017-07', '6.4');
    const same = odense({ '2017-07': '6.1' });
    const { edition } = proposal(same, same, { againstEdition: [{ observation, now: pct('6.1') }] });
    expect(edition.sentence).toContain('Ét af de tal, som udgaven selv bygger på, er siden revideret');
    expect(texts(edition.table)).toEqual([['Odense', 'juli 2017', '6,4 %', '6,1 %', '-0,3 %-point']]);
  });

  it('is dated where its figures are used', () => {
    expect(datedSource(PROVENANCE)).toBe('Danmarks Statistik, AUS08, hentet 1. november 2018');
  });
});

describe('a failure', () => {
  const simple = [
    'refused',
    'timeout',
    'cancelled',
    'throttled',
    'notJson',
    'half',
    'noMonths',
    'otherFrequency',
    'nothingShared',
    'unreadableFile',
  ] as const;
  const all: readonly OfficialFailure[] = [
    ...simple.map((kind) => ({ kind })),
    { kind: 'badRequest' },
    { kind: 'badRequest', message: 'Tabel findes ikke: AUS08' },
    { kind: 'http', status: 500 },
    { kind: 'invalid', findings: [] },
    { kind: 'otherTable' },
    { kind: 'otherTable', table: 'AUS07' },
    { kind: 'unknownArea', areas: ['000', ODENSE, '999'] },
    { kind: 'file', findings: [] },
  ];
  const causes = all.map((failure) => toOfficialFailure(failure, AREAS, false).cause);

  it('has one sentence or two for each case, and no two the same', () => {
    expect(new Set(causes).size).toBe(all.length);
    for (const cause of causes) expect(cause).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  it('passes on what StatBank says, and names tables and areas', () => {
    expect(causes).toContain(
      'Danmarks Statistik afviste forespørgslen med ordene: "Tabel findes ikke: AUS08".',
    );
    expect(causes).toContain('Svaret er tabellen AUS07, ikke den, der blev spurgt om (AUS08).');
    expect(causes).toContain('Danmarks Statistik har ingen tal for Hele landet, Odense og 999.');
  });

  it('says what the page goes on with', () => {
    expect(toOfficialFailure({ kind: 'half' }, AREAS, false).stays).toContain('den serie, der følger med');
    expect(toOfficialFailure({ kind: 'half' }, AREAS, true).stays).toContain('de tal, der var i brug');
  });

  const inFile = (...findings: readonly CsvFindingView[]) =>
    toOfficialFailure({ kind: 'file', findings }, AREAS, false).details;

  it('of a file is told by line and field, the first five of them', () => {
    const finding = { line: 1200, column: 3, value: 'fem', expected: 'number' } as const;
    expect(inFile(finding, { line: 7, value: '', expected: 'area' })).toEqual([
      'Linje 1.200, felt 3: der står "fem", men her ventes et tal som 5,2 eller 1.234, eller .. hvor der intet er.',
      'Linje 7: der står intet, men her ventes et område, der kendes.',
    ]);
    expect(inFile(...Array.from({ length: 8 }, () => finding))).toHaveLength(6);
    expect(inFile(...Array.from({ length: 8 }, () => finding)).at(-1)).toBe('og 3 mere');
  });

  it('of a file that is too large is told in megabytes', () => {
    expect(inFile({ line: 1, value: '12300000', expected: 'size' })).toEqual([
      'Filen fylder 12,3 MB, men her ventes en fil på højst 10 MB.',
    ]);
  });

  it.each(Object.keys(CSV_TEXTS) as (keyof typeof CSV_TEXTS)[])(
    'of a file: %s is told in words',
    (expected) => {
      expect(inFile({ line: 1, value: 'x', expected })[0]).toContain(CSV_TEXTS[expected]);
    },
  );
});

describe('a period in words', () => {
  it.each([
    ['2018', '2018'],
    ['2018-H1', '1. halvår 2018'],
    ['2018-Q3', '3. kvartal 2018'],
    ['2018-08', 'august 2018'],
    ['2018-W35', 'uge 35 2018'],
  ])('%s is %s', (period, words) => {
    expect(formatPeriod(period)).toBe(words);
  });
});
