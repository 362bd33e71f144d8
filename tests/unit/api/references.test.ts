import { describe, expect, it } from 'vitest';
import { listOf, readEdition, told, wireBarometer, wireGroup, wireProject } from './wire.ts';

const b = wireProject({ key: 'b', nr: 2, name: 'Projekt B' });
const decision = { key: 'godkend', title: 'Godkendelse', text: 'Byrådet godkender.' };
const inGroup = (group: string) => wireProject({ groups: [{ group, assignedBy: 'us' }] });

describe('a key that points at nothing is told, and everything stays', () => {
  it.each([
    ['a group', { projects: listOf(inGroup('forsikredde'), b) }, 'projects.a.groups'],
    [
      'a barometer',
      { projects: listOf(wireProject({ barometers: [{ barometer: 'x', assignedBy: 'us' }] }), b) },
      'projects.a.barometers',
    ],
    ["a project's source", { projects: listOf(wireProject({ source: 'x' }), b) }, 'projects.a.source'],
    [
      "a plan's decision",
      { projects: listOf(wireProject({ plans: [{ kind: 'adopted', decision: 'x' }] }), b) },
      'projects.a.plans.decision',
    ],
    [
      "a plan's source",
      { projects: listOf(wireProject({ plans: [{ kind: 'adopted', source: 'x' }] }), b) },
      'projects.a.plans.source',
    ],
    ["a group's barometer", { groups: listOf(wireGroup({ barometer: 'x' })) }, 'groups.forsikrede.barometer'],
    [
      "a decision's project",
      { decisions: listOf({ ...decision, projects: ['c'] }) },
      'decisions.godkend.projects',
    ],
    ["a check's project", { checks: [{ quantity: 'forbrug', project: 'c', value: 1 }] }, 'checks'],
    ["the edition's source", { source: 'x' }, 'source'],
  ])('%s', (_, slip, path) => {
    const { value, findings } = readEdition(slip);
    const dangling = findings.filter(({ expected }) => expected.code === 'knownReference');
    expect(told(dangling)).toContain(`${path}: knownReference, ignored`);
    expect(dangling.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(value.projects.items).toHaveLength(2);
  });

  it('with the key as it stands, and those there are', () => {
    const { findings } = readEdition({ projects: listOf(inGroup('forsikredde'), b) });
    expect(findings).toMatchObject([{ value: '"forsikredde"', expected: { options: ['forsikrede'] } }]);
  });

  it('but not when what it points at could not be read: that has its own finding', () => {
    const { findings } = readEdition({
      projects: listOf(inGroup('jobparate'), b),
      groups: listOf(wireGroup({ key: 'jobparate', name: 5 })),
    });
    expect(told(findings)).toEqual(['groups.items[0].name: text, leftOut']);
  });

  it('and not when it is there', () => {
    const { findings } = readEdition({
      projects: listOf(inGroup('forsikrede'), b),
      groups: listOf(wireGroup({ barometer: 'bruttoledighed' })),
      barometers: listOf(wireBarometer()),
      decisions: listOf({ ...decision, projects: ['a', 'b'] }),
    });
    expect(findings).toEqual([]);
  });
});
