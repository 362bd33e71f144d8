import { describe, expect, it, test } from 'vitest';
import { NOT_STATED } from '../../../src/barometer/absence.ts';
import type { ProjectIdentity } from '../../../src/barometer/catalogue.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { compareEditions } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { type ChangesModel, toChanges } from '../../../src/display/changes.ts';
import { buildEdition, buildProject, listed } from '../../support/builders.ts';

const source = 'referat';
type Status = Extract<Project['driftsstatus'], { kind: 'reported' }>;
const status = (level: Colour, rest: Partial<Status> = {}): Status => ({
  kind: 'reported',
  level,
  source,
  ...rest,
});
const project = (
  key: string,
  driftsstatus: Project['driftsstatus'] = status('green'),
  rest: Partial<Project> = {},
) => buildProject({ key, name: `Projekt ${key}`, driftsstatus, ...rest });
const UNKNOWN: Project['driftsstatus'] = { kind: 'absent', absence: NOT_STATED };

const editionOf = (meetingDate: string, projects: readonly Project[], rest: Partial<Edition> = {}) =>
  buildEdition({ meetingDate, asOf: meetingDate, projects: listed(projects), ...rest });

function changes(
  before: readonly Project[],
  after: readonly Project[],
  { identities = [], complete = true }: { identities?: readonly ProjectIdentity[]; complete?: boolean } = {},
): ChangesModel {
  const list = (projects: readonly Project[]) => ({ projects: listed(projects, { complete }) });
  return toChanges(
    compareEditions(
      computeBarometer(editionOf('2018-06-19', before, list(before))),
      computeBarometer(editionOf('2018-10-30', after, list(after))),
      identities,
    ),
  );
}

/** The lists that have lines, and what each line says. */
const told = ({ lists }: ChangesModel): Record<string, string[]> =>
  Object.fromEntries(
    lists
      .filter(({ lines }) => lines.length > 0)
      .map(({ key, lines }) => [key, lines.map(({ name, text }) => `${name}: ${text}`)]),
  );

describe('what has changed, each kind by itself', () => {
  it('is a colour that moved, with from, to and why', () => {
    const after = [project('a', status('red', { reason: 'Der mangler borgere.' }))];
    expect(told(changes([project('a', status('yellow'))], after))).toEqual({
      moved: ['Projekt a: Gul → rød. Der mangler borgere.'],
    });
  });

  it('is a colour that moved for a reason that nobody gives, and it says so', () => {
    expect(told(changes([project('a', status('green'))], [project('a', status('grey'))]))).toEqual({
      moved: ['Projekt a: Grøn → grå. Ingen begrundelse i kilden.'],
    });
  });

  it('is a project that joined, with why it has its colour, and one that left', () => {
    const after = [project('b', status('yellow', { reason: 'Er lige begyndt.' }))];
    expect(told(changes([project('a')], after))).toEqual({
      joined: ['Projekt b: Er lige begyndt.'],
      left: ['Projekt a: '],
    });
  });

  it('is a project that left by going into another, and it says into which', () => {
    const identities = [{ key: 'a', name: 'a', aliases: [], formerKeys: [], mergedInto: 'b' }];
    expect(told(changes([project('a'), project('b')], [project('b')], { identities }))).toEqual({
      left: ['Projekt a: Lagt sammen med Projekt b.'],
    });
  });

  it('is a project whose period ended', () => {
    const ended = project('a', status('grey', { reason: 'Perioden er slut.' }), {
      investmentPeriod: { to: '2018-09-30' },
    });
    expect(told(changes([ended], [ended]))).toEqual({ ended: ['Projekt a: Perioden er slut.'] });
  });

  it('is a status that became known, and what the later edition says it was before', () => {
    const after = [project('a', status('yellow', { reason: 'Blandet.', previous: 'green' }))];
    expect(told(changes([project('a', UNKNOWN)], after))).toEqual({
      known: ['Projekt a: Blandet. Den senere opfølgning skriver, at den var grøn sidst.'],
    });
  });

  it('is a status that is not given any more', () => {
    expect(told(changes([project('a')], [project('a', UNKNOWN)]))).toEqual({ notNamed: ['Projekt a: '] });
  });

  it('is, where not everyone is named, a project that became known and one that is not named: nobody joined or left', () => {
    expect(told(changes([project('a')], [project('b')], { complete: false }))).toEqual({
      known: ['Projekt b: Ingen begrundelse i kilden.'],
      notNamed: ['Projekt a: '],
    });
  });

  it('is nothing when all is as it was: every kind is there, and empty', () => {
    const same = [project('a'), project('b', UNKNOWN)];
    const { lists } = changes(same, same);
    expect(lists.map(({ key }) => key)).toEqual(['moved', 'joined', 'left', 'ended', 'known', 'notNamed']);
    expect(lists.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('a line of a list', () => {
  it('has both colours, and leads to the project in the edition on screen, under the key it has there', () => {
    const identities = [{ key: 'vand', name: 'Vand', aliases: [], formerKeys: ['havn'] }];
    const { lists } = changes([project('vand', status('red'))], [project('havn')], { identities });
    expect(lists[0]?.lines).toEqual([
      {
        key: 'vand',
        projectKey: 'havn',
        name: 'Projekt havn',
        from: { key: 'red', word: 'Rød' },
        to: { key: 'green', word: 'Grøn' },
        text: 'Rød → grøn. Ingen begrundelse i kilden.',
        isLinked: true,
      },
    ]);
  });

  it('leads nowhere for a project that the edition on screen does not have', () => {
    const left = changes([project('a', status('red'))], []).lists.find(({ key }) => key === 'left')?.lines[0];
    expect([left?.isLinked, left?.from?.key, left?.to]).toEqual([false, 'red', undefined]);
  });
});

describe('what is said above the lists', () => {
  const notesOf = (before: Partial<Edition>, after: Partial<Edition>, projects = [project('a')]) =>
    toChanges(
      compareEditions(
        computeBarometer(editionOf('2018-06-19', projects, before)),
        computeBarometer(editionOf('2018-10-30', projects, after)),
        [],
      ),
    ).notes;

  it('is that an edition is known in part, once for each that is', () => {
    expect(notesOf({}, {})).toEqual([]);
    expect(notesOf({ partial: true }, {})[0]).toContain('19. juni 2018');
    expect(notesOf({}, { partial: true })[0]).toContain('30. oktober 2018');
    expect(notesOf({ partial: true }, { partial: true })).toHaveLength(2);
  });

  it('is that the two have no project in common, when there are projects at all', () => {
    const note = 'De to opfølgninger har ingen projekter til fælles.';
    expect(changes([project('a')], [project('b')]).notes).toEqual([note]);
    expect(changes([], [project('b')]).notes).toEqual([note]);
    expect(changes([], []).notes).toEqual([]);
  });

  test.each([
    [{ meetingDate: '2018-06-19' }, '19. juni 2018'],
    [{ asOf: '2018-05' }, 'maj 2018'],
    [{ asOf: '2017' }, '2017'],
  ])('names %o %s', (when, name) => {
    const { meetingDate: _, ...undated } = editionOf('2018-06-19', []);
    const { intro } = toChanges(
      compareEditions(
        computeBarometer({ ...undated, ...when }),
        computeBarometer(editionOf('2018-10-30', [])),
        [],
      ),
    );
    expect(intro).toContain(`fra ${name} til 30. oktober 2018`);
  });
});
