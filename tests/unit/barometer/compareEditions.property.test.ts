import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { countColours } from '../../../src/barometer/colourCounts.ts';
import { type ColourFlow, computeColourFlow } from '../../../src/barometer/colourFlow.ts';
import { compareEditions, type EditionComparison } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { deepFreeze } from '../../support/builders.ts';
import { arbEditionPair, type EditionPair, namesEveryone } from './editionPairs.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const compare = ({ before, after, identities }: EditionPair): EditionComparison =>
  compareEditions(computeBarometer(before), computeBarometer(after), identities);

const flowOf = (pair: EditionPair): ColourFlow[] => computeColourFlow(compare(pair));
const sumOf = (flows: readonly ColourFlow[], part: Exclude<keyof ColourFlow, 'colour'>): number =>
  flows.reduce((sum, flow) => sum + flow[part], 0);

it('each count is the one before, and every project that made it another is accounted for', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      for (const { before, joined, left, movedIn, movedOut, becameKnown, becameUnknown, after } of flowOf(
        pair,
      )) {
        expect(before + joined - left + movedIn - movedOut + becameKnown - becameUnknown).toBe(after);
      }
    }),
    RUNS,
  );
});

it('the counts that it starts and ends with are those that each edition shows by itself', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const before = countColours(pair.before.projects.items);
      const after = countColours(pair.after.projects.items);
      for (const flow of flowOf(pair)) {
        expect([flow.before, flow.after]).toEqual([before[flow.colour], after[flow.colour]]);
      }
    }),
    RUNS,
  );
});

it('over all colours, what moves out of one moves into another, and the number of projects adds up', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const flows = flowOf(pair);
      expect(sumOf(flows, 'movedIn')).toBe(sumOf(flows, 'movedOut'));
      expect(sumOf(flows, 'before')).toBe(pair.before.projects.items.length);
      expect(sumOf(flows, 'after')).toBe(pair.after.projects.items.length);
      const news = sumOf(flows, 'becameKnown') - sumOf(flows, 'becameUnknown');
      expect(sumOf(flows, 'before') + sumOf(flows, 'joined') - sumOf(flows, 'left') + news).toBe(
        sumOf(flows, 'after'),
      );
    }),
    RUNS,
  );
});

it('every project of either edition is there once, under a key of its own', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const { before, after, projects } = compare(pair);
      const sides = (name: 'before' | 'after') => projects.flatMap((change) => change[name] ?? []);
      expect(new Set(sides('before'))).toEqual(new Set(before.projects));
      expect(sides('before')).toHaveLength(before.projects.length);
      expect(sides('after')).toEqual(after.projects);
      expect(new Set(projects.map(({ key }) => key)).size).toBe(projects.length);
    }),
    RUNS,
  );
});

it('nobody joins when the list before does not name everyone, and nobody leaves when the one after does not', () => {
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const presences = compare(pair).projects.map(({ presence }) => presence);
      expect(presences).not.toContain(namesEveryone(pair.before) ? 'becameKnown' : 'joined');
      expect(presences).not.toContain(namesEveryone(pair.after) ? 'notNamed' : 'left');
    }),
    RUNS,
  );
});

it('a project never joins or leaves while the other edition has it under this or a former key', () => {
  const current = (key: string) => key.replace('former-', '');
  fc.assert(
    fc.property(arbEditionPair, (pair) => {
      const identities = pair.identities.map((identity) => ({
        ...identity,
        formerKeys: [`former-${identity.key}`],
      }));
      for (const { before, after } of compare({ ...pair, identities }).projects) {
        const key = current((before ?? after)?.project.key ?? '');
        const other = before === undefined ? pair.before : pair.after;
        if (before === undefined || after === undefined) {
          expect(other.projects.items.map((project) => current(project.key))).not.toContain(key);
        }
      }
    }),
    RUNS,
  );
});

it('an edition compared with itself has not changed', () => {
  fc.assert(
    fc.property(arbEditionPair, ({ before: edition, identities }) => {
      const { projects } = compare({ before: edition, after: edition, identities });
      for (const { presence, colour, amounts, plan, hasEnded, wentInto } of projects) {
        expect([presence, colour?.kind, amounts, plan, hasEnded, wentInto]).toEqual([
          'stayed',
          'same',
          [],
          undefined,
          false,
          undefined,
        ]);
      }
    }),
    RUNS,
  );
});

it('compared the other way round, what joined has left and what moved in has moved out', () => {
  const turned = (flow: ColourFlow): ColourFlow => ({
    colour: flow.colour,
    before: flow.after,
    joined: flow.left,
    left: flow.joined,
    movedIn: flow.movedOut,
    movedOut: flow.movedIn,
    becameKnown: flow.becameUnknown,
    becameUnknown: flow.becameKnown,
    after: flow.before,
  });
  fc.assert(
    fc.property(arbEditionPair, ({ before, after, identities }) => {
      // Two that went into a third can each be the one that it is compared with.
      const unmerged = identities.map(({ mergedInto: _, ...identity }) => identity);
      const back = flowOf({ before: after, after: before, identities: unmerged });
      expect(back.map(turned)).toEqual(flowOf({ before, after, identities: unmerged }));
    }),
    RUNS,
  );
});

it('neither edition is written to', () => {
  fc.assert(
    fc.property(arbEditionPair, ({ before, after, identities }) => {
      const [earlier, later] = deepFreeze([computeBarometer(before), computeBarometer(after)] as const);
      const comparison = deepFreeze(compareEditions(earlier, later, deepFreeze(identities)));
      expect(computeColourFlow(comparison)).toHaveLength(5);
    }),
    RUNS,
  );
});
