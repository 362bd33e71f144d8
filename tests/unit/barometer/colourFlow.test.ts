import { describe, expect, it } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { type ColourFlow, computeColourFlow } from '../../../src/barometer/colourFlow.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Listed } from '../../../src/barometer/edition.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { buildDriftsstatus, buildEdition, buildProject, listed } from '../../support/builders.ts';

type Colours = Readonly<Record<string, Colour | 'none'>>;

const projectsOf = (colours: Colours): Project[] =>
  Object.entries(colours).map(([key, colour]) =>
    buildProject({
      key,
      driftsstatus: colour === 'none' ? { kind: 'absent', absence: NOT_STATED } : buildDriftsstatus(colour),
    }),
  );

const editionOf = (colours: Colours, list: Partial<Listed<Project>> = {}) =>
  computeBarometer(buildEdition({ projects: listed(projectsOf(colours), list) }));

const PARTS = [
  'before',
  'joined',
  'left',
  'movedIn',
  'movedOut',
  'becameKnown',
  'becameUnknown',
  'after',
] as const;

/** The flow as the table shows it: a line per colour, the parts in order. */
const lines = (flows: readonly ColourFlow[]) =>
  flows.map((flow) => `${flow.colour}: ${PARTS.map((part) => flow[part]).join(' ')}`);

const flowOf = (before: Colours, after: Colours) =>
  lines(computeColourFlow(compareEditions(editionOf(before), editionOf(after), [])));

describe('how the count of a colour came about', () => {
  it('is by moving: out of one colour and into another', () => {
    expect(flowOf({ a: 'yellow', b: 'green' }, { a: 'green', b: 'green' })).toEqual([
      'red: 0 0 0 0 0 0 0 0',
      'yellow: 1 0 0 0 1 0 0 0',
      'grey: 0 0 0 0 0 0 0 0',
      'green: 1 0 0 1 0 0 0 2',
      'none: 0 0 0 0 0 0 0 0',
    ]);
  });

  it('is by joining and leaving alone, and then nothing has moved', () => {
    expect(flowOf({ a: 'red', b: 'green' }, { b: 'green', c: 'green' })).toEqual([
      'red: 1 0 1 0 0 0 0 0',
      'yellow: 0 0 0 0 0 0 0 0',
      'grey: 0 0 0 0 0 0 0 0',
      'green: 1 1 0 0 0 0 0 2',
      'none: 0 0 0 0 0 0 0 0',
    ]);
  });

  it('is by a status that became known, and by one that is not given any more', () => {
    expect(flowOf({ a: 'none', b: 'grey' }, { a: 'yellow', b: 'none' })).toEqual([
      'red: 0 0 0 0 0 0 0 0',
      'yellow: 0 0 0 0 0 1 0 1',
      'grey: 1 0 0 0 0 0 1 0',
      'green: 0 0 0 0 0 0 0 0',
      'none: 1 0 0 0 0 1 1 1',
    ]);
  });

  it('is by being named, where an edition does not name everyone', () => {
    const some = editionOf({ a: 'green' }, { complete: false });
    const all = editionOf({ a: 'green', b: 'red' });
    expect(lines(computeColourFlow(compareEditions(some, all, [])))[0]).toBe('red: 0 0 0 0 0 1 0 1');
    expect(lines(computeColourFlow(compareEditions(all, some, [])))[0]).toBe('red: 1 0 0 0 0 0 1 0');
  });

  it('is by a merger: the one that went into the other has left, and nobody has moved', () => {
    const identities = [
      { key: 'a', name: 'a', aliases: [], formerKeys: [] },
      { key: 'b', name: 'b', aliases: [], formerKeys: [], mergedInto: 'a' },
    ];
    const comparison = compareEditions(
      editionOf({ b: 'red', a: 'green' }),
      editionOf({ a: 'green' }),
      identities,
    );
    expect(lines(computeColourFlow(comparison))).toEqual([
      'red: 1 0 1 0 0 0 0 0',
      'yellow: 0 0 0 0 0 0 0 0',
      'grey: 0 0 0 0 0 0 0 0',
      'green: 1 0 0 0 0 0 0 1',
      'none: 0 0 0 0 0 0 0 0',
    ]);
  });
});
