import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/display/cellText.ts';
import type { Cell, TableModel } from '../../../src/display/models.ts';
import { toProjectExport } from '../../../src/display/projectExport.ts';
import { toProjectSheet } from '../../../src/display/projectSheet.ts';
import { toProjectTable } from '../../../src/display/projectTable.ts';
import { DEFAULT_SELECTION, type Selection } from '../../../src/display/selection.ts';
import { aboutTable, tableFileWords } from '../../../src/display/tableToExport.ts';
import { book, odense, plain, rows } from './odense.ts';

const FACTS = {
  owner: 'Odense',
  ownerKey: 'odense',
  edition: '30. oktober 2018',
  editionKey: '2018-10-30',
  cutOff: 'uge 35 2018',
  cutOffDay: '2018-09-02',
  observationMonth: '2018-08',
  isSynthetic: false,
};

const exported = (overrides: Partial<Selection> = {}) => {
  const selection = { ...DEFAULT_SELECTION, ...overrides };
  return toProjectExport(odense, toProjectTable(odense, rows, selection), selection, book);
};

/** A row of a table by its columns' labels, as people read it. */
function named({ columns }: TableModel, row: readonly Cell[] | undefined) {
  return Object.fromEntries(
    columns.map(({ label }, index) => [label, plain(cellText(row?.[index] ?? { kind: 'notStated' }))]),
  );
}
const rowOf = (table: TableModel, name: string) =>
  named(
    table,
    table.rows.find((row) => row.some((cell) => cellText(cell) === name)),
  );

describe('the sheet of all projects', () => {
  const table = toProjectSheet(odense, toProjectTable(odense, rows, DEFAULT_SELECTION));

  it('has one cell per column in every row and below them', () => {
    for (const row of [...table.rows, ...table.footer]) expect(row).toHaveLength(table.columns.length);
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
    expect(table.rows).toHaveLength(14);
  });

  it('gives each figure a column: realised and budgeted, reported and computed', () => {
    expect(rowOf(table, 'Efterværn')).toMatchObject({
      'Nr.': '4',
      'Oplyst status': 'Gul',
      'Beregnet status': 'Rød',
      'Oplyst mod beregnet': 'uenige',
      Fuldtidspersoner: 'ikke oplyst',
      'Indikator: Økonomi': 'ikke oplyst',
      'Indikator: Produktion': 'Rød',
      'Indikator: Implementering': 'Grøn',
    });
    expect(rowOf(table, 'CV-boost')).toMatchObject({
      Målgruppe: 'ikke oplyst',
      Barometer: 'ikke oplyst',
      'Gevinst, kr.': '10.446.813',
      'Forbrug, kr.': '8.585.468',
      'Nettogevinst, kr.': '1.861.345',
      'Afkastgrad, realiseret': '1,22',
      'Budgetteret gevinst, kr.': '14.485.417',
      'Afkastgrad, budgetteret': '1,13',
      'Gevinst, andel af planen': '72 %',
      Fuldtidspersoner: '84',
    });
  });

  it('keeps a gain that is not measured yet apart from 0, and a negative net a number', () => {
    const igu = rowOf(table, 'Integrationsgrunduddannelse (IGU)');
    expect(igu).toMatchObject({ 'Gevinst, kr.': 'ikke målt endnu', 'Nettogevinst, kr.': '-300.000' });
  });

  it('has the totals below, and none where projects do not add up', () => {
    expect(table.footer).toHaveLength(1);
    expect(named(table, table.footer[0])).toMatchObject({
      Projekt: 'I alt, 14 projekter',
      'Gevinst, kr.': '46.022.596',
      'Budgetteret nettogevinst, kr.': '46.611.898',
      'Afkastgrad, realiseret': '1,45',
      'Afkastgrad, budgetteret': '1,55',
      'Gevinst, andel af planen': '35 %',
      Fuldtidspersoner: '',
      'Beregnet status': '',
    });
  });
});

describe('a part of the projects', () => {
  const { table, ...about } = exported({ statuses: ['yellow', 'grey'], search: ' samtale ' });
  const part = exported({ groups: ['sygedagpenge'], onlyDisagreements: true });

  it('has only what is shown, and the totals of it beside those of all', () => {
    const { table: grey } = exported({ statuses: ['grey'] });
    expect(grey.rows).toHaveLength(1);
    expect(grey.footer.map((row) => named(grey, row)['Projekt'])).toEqual([
      'Vist, 1 af 14 projekter',
      'I alt, 14 projekter',
    ]);
    expect(table.rows).toHaveLength(0);
  });

  it('says in words what was chosen', () => {
    expect(about.filters).toEqual(['Status: Gul, Grå', 'Søgning: "samtale"']);
    expect(part.filters).toEqual([
      'Målgruppe: Sygedagpengemodtagere',
      'Kun projekter, hvor oplyst og beregnet status er uenige',
    ]);
    expect(tableFileWords(part)).toBe(
      'projekter Målgruppe: Sygedagpengemodtagere Kun projekter, hvor oplyst og beregnet status er uenige',
    );
    expect(exported().filters).toEqual([]);
    expect(tableFileWords(exported())).toBe('projekter');
  });
});

describe('what is said about it', () => {
  const about = aboutTable(exported({ statuses: ['grey'] }), FACTS, 'https://example.org/');

  it('names source, edition, cut-off, filters and link', () => {
    expect(about).toMatchObject({
      title: 'Projekter',
      subtitle: 'Vist, 1 af 14 projekter · Status: Grå',
      edition: 'Odense, 30. oktober 2018',
      cutOff: 'uge 35 2018',
      period: 'til og med uge 35 2018',
      link: 'https://example.org/',
    });
    expect(about.source).toContain('Odense Kommune');
  });

  it('has the rules that the figures came from, ours marked and with their limits', () => {
    const rules = about.rules.map(plain);
    expect(rules).toContain('Nettogevinst = gevinst − forbrug.');
    expect(rules).toContain('Budgetteret afkastgrad = budgetteret gevinst ÷ investeringssum.');
    const production = rules.filter((rule) => rule?.startsWith('Gennemført ÷ mål eller kapacitet'));
    expect(production).toEqual([
      expect.stringMatching(/\(Vores regel; kilden giver ingen\.\) Grænser: grøn ≥ 0,90, gul ≥ 0,70/),
    ]);
    expect(rules.some((rule) => rule?.startsWith('Mindst tre indikatorer'))).toBe(true);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('says so when the figures are made up', () => {
    expect(aboutTable(exported(), { ...FACTS, isSynthetic: true }, '').subtitle).toBe(
      'Eksempel: tallene er opdigtede.',
    );
  });
});
