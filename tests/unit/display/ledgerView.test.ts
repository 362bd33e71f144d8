import { describe, expect, it } from 'vitest';
import { generateApi } from '../../../mocks/generator/generateApi.ts';
import { LARGE } from '../../../mocks/generator/size.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { cellText, kronerCell } from '../../../src/display/cellText.ts';
import { LEDGER_COLUMNS } from '../../../src/display/ledgerColumns.ts';
import { entryCells, indexLedger, viewLedger } from '../../../src/display/ledgerView.ts';
import { readable } from '../api/wire.ts';

const SIZE = { ...LARGE, projects: 40, municipalities: 2, months: 48 };
const edition = readable(parseEdition('edition.json', generateApi(SIZE).edition)).value;
const barometer = computeBarometer(edition);
const index = indexLedger(edition);
const view = (search = '', sort?: Parameters<typeof viewLedger>[3]) =>
  viewLedger(index, barometer.cutOff, search, sort);
const texts = (place: number) => entryCells(index, place).map(cellText);

describe('the postings', () => {
  it('are all there, in the order of the document', () => {
    expect([...view().order]).toEqual(edition.ledger.map((_, place) => place));
    expect(view().length).toBe(40 * SIZE.periods);
  });

  it('sum to what the whole edition has realised', () => {
    expect(view().totals.forbrug).toEqual(kronerCell(barometer.totals.forbrug));
    expect(view().totals.gevinst).toEqual(kronerCell(barometer.totals.gevinst));
  });

  it('are searched by the words of their projects, and summed for them alone', () => {
    const { order, totals } = view('SAMTALER 0001');
    expect(order).toHaveLength(SIZE.periods);
    expect(new Set([...order].map((place) => edition.ledger[place]?.project))).toEqual(
      new Set(['samtaler-0001']),
    );
    const figures = barometer.projects.find(({ project }) => project.key === 'samtaler-0001');
    expect(totals.forbrug).toEqual(figures === undefined ? undefined : kronerCell(figures.money.forbrug));
    expect(view('findes ikke')).toMatchObject({ length: 0 });
  });

  it.each(LEDGER_COLUMNS)('are sorted by %s both ways; what is missing stands last', (column) => {
    const at = LEDGER_COLUMNS.indexOf(column);
    for (const isDescending of [false, true]) {
      const { order } = view('', { column, isDescending });
      expect([...order].toSorted((a, b) => a - b)).toEqual([...view().order]);
      const cells = [...order].map((place) => entryCells(index, place)[at]);
      const known = cells.filter((cell) => cell !== undefined && 'unit' in cell);
      expect(cells.slice(known.length).every((cell) => cell !== undefined && 'kind' in cell)).toBe(true);
    }
  });

  it('are sorted by amount, not by text', () => {
    const amounts = [...view('', { column: 'forbrug', isDescending: true }).order].map(
      (place) => edition.ledger[place]?.forbrug,
    );
    expect(amounts).toEqual(amounts.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('say in words what an entry does not have', () => {
    const unmeasured = edition.ledger.findIndex(({ gevinst }) => typeof gevinst === 'object');
    expect(texts(unmeasured)[4]).toBe('ikke målt endnu');
    const booked = edition.ledger.findIndex(({ gevinst }) => typeof gevinst === 'number');
    expect(texts(booked).slice(5)).toEqual(['ikke relevant', 'ikke relevant']);
    const byPersons = edition.ledger.findIndex(({ gevinst }) => gevinst === undefined);
    expect(texts(byPersons)[4]).toMatch(/^-?[\d.]+$/);
    expect(entryCells(index, 10 ** 6)).toEqual([]);
  });
});
