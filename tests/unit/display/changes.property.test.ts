import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { compareEditions, type EditionComparison } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { type ChangesModel, toChanges } from '../../../src/display/changes.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { deepFreeze } from '../../support/builders.ts';
import { arbEditionPair, type EditionPair, namesEveryone } from '../barometer/editionPairs.ts';
import { expectDanish, textsIn } from './danish.ts';
import { expectWholeTable, rowsOf } from './modelFaults.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const compare = ({ before, after, identities }: EditionPair): EditionComparison =>
  compareEditions(computeBarometer(before), computeBarometer(after), identities);
const linesOf = ({ lists }: ChangesModel, key: string) => lists.find((list) => list.key === key)?.lines ?? [];

it('everything on the page is whole and Danish, with a cell for each column', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const { flow, tables, ...rest } = toChanges(deepFreeze(compare(pair)));
      for (const table of [flow, ...Object.values(tables)]) expectWholeTable(table);
      expectDanish(textsIn(rest));
    }),
    RUNS,
  );
});

it('the counted colours say as many joined, left and moved as the lists name', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const model = toChanges(compare(pair));
      const column = (index: number) => rowsOf(model.flow).reduce((sum, row) => sum + Number(row[index]), 0);
      expect(column(2)).toBe(linesOf(model, 'joined').length);
      expect(column(3)).toBe(linesOf(model, 'left').length);
      expect(column(4)).toBe(linesOf(model, 'moved').length);
      expect(column(5)).toBe(linesOf(model, 'moved').length);
    }),
    RUNS,
  );
});

it('nobody is told to have joined or left while a list does not name everyone', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const model = toChanges(compare(pair));
      if (!namesEveryone(pair.before)) expect(linesOf(model, 'joined')).toEqual([]);
      if (!namesEveryone(pair.after)) expect(linesOf(model, 'left')).toEqual([]);
    }),
    RUNS,
  );
});

it('a line leads to a project that the edition on screen has, or nowhere', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const keys = pair.after.projects.items.map(({ key }) => key);
      for (const { lines } of toChanges(compare(pair)).lists) {
        expect(lines.filter(({ isLinked, projectKey }) => isLinked && !keys.includes(projectKey))).toEqual(
          [],
        );
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }
    }),
    RUNS,
  );
});
