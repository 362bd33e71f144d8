import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { compareCells, isAbsentCell } from '../../../src/display/cellText.ts';
import { toProjectRows, toProjectTable } from '../../../src/display/projectTable.ts';
import {
  DEFAULT_SELECTION,
  type Selection,
  SORT_COLUMNS,
  STATUS_FILTERS,
} from '../../../src/display/selection.ts';
import { arbEdition, RUNS } from '../../support/arbitraries.ts';
import { odense, rows } from './odense.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const all = toProjectTable(odense, rows, DEFAULT_SELECTION);
const GROUPS = all.groups.map(({ key }) => key);
const BAROMETERS = all.barometers.map(({ key }) => key);

const arbSort: fc.Arbitrary<Selection['sort']> = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  direction: fc.constantFrom('ascending', 'descending'),
});
const arbSelection: fc.Arbitrary<Selection> = fc.record({
  search: fc.constantFrom('', ' ', 'a', 'fleks', 'samtaler forsikrede', 'findes ikke'),
  statuses: fc.subarray([...STATUS_FILTERS]),
  groups: fc.subarray(GROUPS),
  barometers: fc.subarray(BAROMETERS),
  onlyDisagreements: fc.boolean(),
  sort: arbSort,
});
const keysOf = (selection: Selection) => toProjectTable(odense, rows, selection).rows.map(({ key }) => key);

describe('any selection', () => {
  it('shows rows of the table, each once, and never more than without one of its filters', () => {
    fc.assert(
      fc.property(arbSelection, (selection) => {
        const keys = keysOf(selection);
        expect(new Set(keys).size).toBe(keys.length);
        for (const wider of [
          { search: '' },
          { statuses: [] },
          { groups: [] },
          { onlyDisagreements: false },
        ]) {
          expect(keysOf({ ...selection, ...wider })).toEqual(expect.arrayContaining(keys));
        }
      }),
      RUNS,
    );
  });

  it('that chooses every colour, group or barometer filters nothing', () => {
    fc.assert(
      fc.property(arbSort, fc.subarray(['statuses', 'groups', 'barometers'] as const), (sort, names) => {
        const everything = { statuses: STATUS_FILTERS, groups: GROUPS, barometers: BAROMETERS };
        const selection = {
          ...DEFAULT_SELECTION,
          sort,
          ...Object.fromEntries(names.map((name) => [name, everything[name]])),
        };
        expect(keysOf(selection)).toEqual(keysOf({ ...DEFAULT_SELECTION, sort }));
      }),
      RUNS,
    );
  });
});

describe('any sorting of any edition', () => {
  it('keeps every row, orders what is there, and puts what is absent last', () => {
    fc.assert(
      fc.property(arbEdition, arbSort, (edition, sort) => {
        const barometer = computeBarometer(edition);
        const before = toProjectRows(barometer, new Map());
        const after = toProjectTable(barometer, before, { ...DEFAULT_SELECTION, sort }).rows;
        expect(after.map(({ key }) => key).toSorted()).toEqual(before.map(({ key }) => key).toSorted());
        const cells = after.map((row) => row.cells[sort.column]);
        const known = cells.filter((cell) => !isAbsentCell(cell));
        expect(cells.slice(0, known.length)).toEqual(known);
        known.slice(1).forEach((cell, index) => {
          const order = compareCells(known[index] ?? cell, cell) ?? Number.NaN;
          expect(sort.direction === 'ascending' ? order <= 0 : order >= 0).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
