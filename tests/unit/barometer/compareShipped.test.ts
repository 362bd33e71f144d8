import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { countColours } from '../../../src/barometer/colourCounts.ts';
import { computeColourFlow } from '../../../src/barometer/colourFlow.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { readable, shipped } from '../api/wire.ts';

const { owners } = readable(parseCatalogue('index.json', shipped('index.json'))).value;

describe.each(owners.map((owner) => [owner.shortName, owner] as const))('%s', (_, owner) => {
  const barometers = owner.editions.map(({ documents }) =>
    computeBarometer(readable(parseEdition(documents.edition, shipped(documents.edition))).value),
  );

  it('has counts that add up between any two of its editions', () => {
    const wrong = barometers.flatMap((before) =>
      barometers.flatMap((after) => {
        const counts = [before, after].map(({ edition }) => countColours(edition.projects.items));
        return computeColourFlow(compareEditions(before, after, owner.projects))
          .filter(
            (flow) =>
              flow.before !== counts[0]?.[flow.colour] ||
              flow.after !== counts[1]?.[flow.colour] ||
              flow.before + flow.joined - flow.left + flow.movedIn - flow.movedOut !==
                flow.after - flow.becameKnown + flow.becameUnknown,
          )
          .map(({ colour }) => `${before.edition.key} to ${after.edition.key}: ${colour}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has nobody who left for a project that the later edition does not have', () => {
    const lost = barometers.flatMap((before) =>
      barometers.flatMap((after) =>
        compareEditions(before, after, owner.projects).projects.filter(
          ({ wentInto }) =>
            wentInto !== undefined && !after.projects.some(({ project }) => project.key === wentInto),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });
});
