import { describe, expect, it, test } from 'vitest';
import { NOT_APPLICABLE, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import type { ProjectIdentity } from '../../../src/barometer/catalogue.ts';
import type { Colour } from '../../../src/barometer/colour.ts';
import { compareEditions, type ProjectChange } from '../../../src/barometer/compareEditions.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { Project } from '../../../src/barometer/project.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildEntry,
  buildProject,
  kr,
  listed,
} from '../../support/builders.ts';

const project = (key: string, overrides: Partial<Project> = {}) =>
  buildProject({ key, name: key.toUpperCase(), ...overrides });
const coloured = (key: string, level: Colour) => project(key, { driftsstatus: buildDriftsstatus(level) });
const identity = (key: string, overrides: Partial<ProjectIdentity> = {}): ProjectIdentity => ({
  key,
  name: key,
  aliases: [],
  formerKeys: [],
  ...overrides,
});

const june = (projects: readonly Project[], overrides: Partial<Edition> = {}) =>
  buildEdition({ meetingDate: '2018-06-19', projects: listed(projects), ...overrides });
const october = (projects: readonly Project[], overrides: Partial<Edition> = {}) =>
  buildEdition({ meetingDate: '2018-10-30', projects: listed(projects), ...overrides });

const compare = (before: Edition, after: Edition, identities: readonly ProjectIdentity[] = []) =>
  compareEditions(computeBarometer(before), computeBarometer(after), identities).projects;
const summed = (changes: readonly ProjectChange[]) => changes.map(({ key, presence }) => [key, presence]);

describe('who is there', () => {
  it('stays, joins and leaves when both editions name everyone, in the order of the later one', () => {
    const before = june([project('a'), project('b'), project('c')]);
    expect(summed(compare(before, october([project('d'), project('b')])))).toEqual([
      ['d', 'joined'],
      ['b', 'stayed'],
      ['a', 'left'],
      ['c', 'left'],
    ]);
  });

  test.each([
    ['does not name everyone', { complete: false }],
    ['has a project that could not be read', { leftOut: ['projects.items[3]'] }],
  ])('nobody joins an edition after one that %s, and nobody leaves for one that does', (_, list) => {
    const whole = [project('a'), project('b')];
    const part = { projects: listed([project('a')], list) };
    expect(summed(compare(june([], part), october(whole)))).toContainEqual(['b', 'becameKnown']);
    expect(summed(compare(june(whole), october([], part)))).toContainEqual(['b', 'notNamed']);
  });

  it('is nobody in common: all before have left and all after have joined', () => {
    const changes = compare(june([project('a')]), october([project('b')]));
    expect(summed(changes)).toEqual([
      ['b', 'joined'],
      ['a', 'left'],
    ]);
    expect(changes.map(({ colour, amounts, plan }) => [colour, amounts, plan])).toEqual([
      [undefined, [], undefined],
      [undefined, [], undefined],
    ]);
  });

  it('is nobody in two editions without projects', () => {
    expect(compare(june([]), october([]))).toEqual([]);
  });
});

describe('a project that has another key by now', () => {
  const identities = [identity('havn', { formerKeys: ['vand', 'soe'] })];

  it.each([
    ['vand', 'havn'],
    ['havn', 'vand'],
    ['soe', 'vand'],
  ])('stays, from %s to %s', (earlier, later) => {
    const changes = compare(
      june([coloured(earlier, 'red')]),
      october([coloured(later, 'green')]),
      identities,
    );
    expect(summed(changes)).toEqual([['havn', 'stayed']]);
    expect(changes[0]?.colour).toEqual({ kind: 'moved', from: 'red', to: 'green' });
  });

  it('is not taken for one that has only the same name', () => {
    const changes = compare(
      june([project('vand')]),
      october([project('sport', { name: 'VAND' })]),
      identities,
    );
    expect(summed(changes)).toEqual([
      ['sport', 'joined'],
      ['havn', 'left'],
    ]);
  });
});

describe('a project that went into another', () => {
  const identities = [identity('digital'), identity('papir', { mergedInto: 'digital' })];
  const both = [coloured('papir', 'red'), coloured('digital', 'green')];

  it('leaves, and says where it went; the other is compared with itself, whichever stands first', () => {
    for (const projects of [both, both.toReversed()]) {
      const changes = compare(june(projects), october([coloured('digital', 'green')]), identities);
      expect(summed(changes)).toEqual([
        ['digital', 'stayed'],
        ['papir', 'left'],
      ]);
      expect(changes.map(({ colour, wentInto }) => [colour?.kind, wentInto])).toEqual([
        ['same', undefined],
        [undefined, 'digital'],
      ]);
    }
  });

  it('is still two projects in two editions from before that', () => {
    const changes = compare(
      june(both),
      october([coloured('papir', 'yellow'), coloured('digital', 'green')]),
      identities,
    );
    expect(changes.map(({ key, colour }) => [key, colour?.kind])).toEqual([
      ['papir', 'moved'],
      ['digital', 'same'],
    ]);
  });

  it('goes on as the other where that one was not there before', () => {
    const changes = compare(
      june([coloured('papir', 'red')]),
      october([coloured('digital', 'green')]),
      identities,
    );
    expect(summed(changes)).toEqual([['digital', 'stayed']]);
    expect(changes[0]?.colour?.kind).toBe('moved');
  });

  it('goes on through several mergers, and through a project that has a new key', () => {
    const chain = [
      identity('c', { formerKeys: ['old-c'] }),
      identity('b', { mergedInto: 'c' }),
      identity('a', { mergedInto: 'b', formerKeys: ['old-a'] }),
    ];
    expect(summed(compare(june([project('old-a')]), october([project('old-c')]), chain))).toEqual([
      ['c', 'stayed'],
    ]);
    expect(summed(compare(june([project('a')]), october([project('b')]), chain))).toEqual([['b', 'stayed']]);
  });

  it('is one of two that did: one goes on, the other has left for it', () => {
    const three = [...identities, identity('fysisk', { mergedInto: 'digital' })];
    const changes = compare(
      june([project('papir'), project('fysisk')]),
      october([project('digital')]),
      three,
    );
    expect(summed(changes)).toEqual([
      ['digital', 'stayed'],
      ['fysisk', 'left'],
    ]);
    expect(changes[1]?.wentInto).toBe('digital');
  });

  it('has left when mergers lead in a circle', () => {
    const circle = [identity('a', { mergedInto: 'b' }), identity('b', { mergedInto: 'a' })];
    expect(summed(compare(june([project('a')]), october([]), circle))).toEqual([['a', 'left']]);
  });
});

describe('the colour of a project in both', () => {
  const none = (absence: typeof NOT_STATED) => project('a', { driftsstatus: { kind: 'absent', absence } });

  test.each([
    [coloured('a', 'yellow'), coloured('a', 'green'), 'moved', 'yellow', 'green'],
    [coloured('a', 'green'), coloured('a', 'green'), 'same', 'green', 'green'],
    [coloured('a', 'green'), coloured('a', 'grey'), 'moved', 'green', 'grey'],
    [none(NOT_STATED), coloured('a', 'red'), 'becameKnown', 'none', 'red'],
    [coloured('a', 'red'), none(UNREADABLE), 'becameUnknown', 'red', 'none'],
    [none(NOT_STATED), none(NOT_APPLICABLE), 'same', 'none', 'none'],
  ])('%#: is %s', (before, after, kind, from, to) => {
    expect(compare(june([before]), october([after]))[0]?.colour).toEqual({ kind, from, to });
  });
});

describe('what a project has spent and gained', () => {
  const entry = (to: string, forbrug: number, gevinst: number) =>
    buildEntry({ project: 'a', from: '2018-01-01', to, forbrug: kr(forbrug), gevinst: kr(gevinst) });
  const spring = entry('2018-03-31', 100, 70);
  const summer = { ...entry('2018-06-30', 200, 570), from: '2018-04-01' };
  const amounts = (before: Edition['ledger'], after: Edition['ledger']) =>
    compare(june([project('a')], { ledger: before }), october([project('a')], { ledger: after }))[0]?.amounts;

  it('has changed by what came between', () => {
    expect(amounts([spring], [spring, summer])).toEqual([
      { name: 'gevinst', before: 70, after: 640, change: 570 },
      { name: 'forbrug', before: 100, after: 300, change: 200 },
      { name: 'nettogevinst', before: -30, after: 340, change: 370 },
    ]);
  });

  it('has not changed when it is the same, and only what moved is named', () => {
    expect(amounts([spring], [spring])).toEqual([]);
    expect(
      amounts([spring], [{ ...spring, forbrug: kr(90) }])?.map(({ name, change }) => [name, change]),
    ).toEqual([
      ['forbrug', -10],
      ['nettogevinst', 10],
    ]);
  });

  it('is no change where one edition does not state it, or lacks an entry of it', () => {
    expect(amounts([], [spring])).toEqual([]);
    expect(amounts([spring, { ...summer, gevinst: NOT_STATED }], [spring, summer])).toEqual([]);
    expect(amounts([spring], [spring, { ...summer, gevinst: UNREADABLE }])?.map(({ name }) => name)).toEqual([
      'forbrug',
    ]);
  });
});

describe('a project whose investment period', () => {
  test.each([
    ['2018-06-18', false, 'ended the day before the first meeting had ended then'],
    ['2018-06-19', true, 'ended on the day of the first meeting has ended since'],
    ['2018-09-30', true, 'ended between the meetings has ended since'],
    ['2018-10-29', true, 'ended the day before the second meeting has ended since'],
    ['2018-10-30', false, 'ends on the day of the second meeting has not ended'],
    ['2018-12-31', false, 'ends later has not ended'],
  ])('%s: %s (%s)', (to, hasEnded) => {
    const ending = project('a', { investmentPeriod: { to } });
    expect(compare(june([ending]), october([ending]))[0]?.hasEnded).toBe(hasEnded);
  });

  it('has no stated end, or is gone, has not ended as far as we know', () => {
    expect(compare(june([project('a')]), october([project('a')]))[0]?.hasEnded).toBe(false);
    const ending = project('a', { investmentPeriod: { to: '2018-09-30' } });
    expect(compare(june([ending]), october([]))[0]?.hasEnded).toBe(false);
  });
});
