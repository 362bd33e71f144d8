import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { absenceOf, dec, shown } from '../../support/builders.ts';
import { listOf, projectOf, readEdition, told, type Wire, wireProject } from './wire.ts';

const b = wireProject({ key: 'b', nr: 2, name: 'Projekt B' });
const read = (overrides: Wire) => readEdition({ projects: listOf(wireProject(overrides), b) });

describe('a project that is well', () => {
  it('keeps what the document says, and what it does not say is not stated', () => {
    const { value, findings } = read({});
    expect(findings).toEqual([]);
    expect(projectOf(value)).toMatchObject({
      key: 'a',
      nr: 1,
      name: 'Projekt A',
      driftsstatus: { kind: 'absent', absence: { kind: 'notStated' } },
      fuldtidspersoner: { kind: 'absent', absence: { kind: 'notStated' } },
      production: [],
      facts: [],
      unreadable: [],
      source: 'referat',
    });
    expect(projectOf(value)).not.toHaveProperty('groups');
  });

  it('tells no groups from groups that are not stated', () => {
    expect(projectOf(read({ groups: [] }).value).groups).toEqual([]);
  });

  it('keeps who has assigned it to a group', () => {
    const { value } = read({ groups: [{ group: 'forsikrede', assignedBy: 'us' }] });
    expect(projectOf(value).groups).toEqual([{ key: 'forsikrede', assignedBy: 'us' }]);
  });

  it('keeps a reason for an absence, and when a figure is expected', () => {
    const absence = { absent: 'notMeasuredYet', reason: 'Først til foråret.', expected: '2019-03' };
    expect(projectOf(read({ fuldtidspersoner: absence }).value).fuldtidspersoner).toEqual({
      kind: 'absent',
      absence: { kind: 'notMeasuredYet', reason: 'Først til foråret.', expected: '2019-03' },
    });
  });

  it('keeps the precision that a count is given with', () => {
    const production = [
      { label: 'Arbejdstid', unit: 'timer', produced: { value: 3.4, decimals: 1 }, target: 5 },
    ];
    expect(projectOf(read({ production }).value).production).toMatchObject([
      { produced: dec('3.4'), target: dec('5'), targetKind: 'target', forIndicator: false },
    ]);
  });

  it('has the source of each part, or its own, or that of the edition', () => {
    const parts = { source: 'egen', facts: [{ text: 'Noget', source: 'anden' }, { text: 'Mere' }] };
    expect(projectOf(read(parts).value).facts.map(({ source }) => source)).toEqual(['anden', 'egen']);
  });
});

describe('a field that cannot be read counts as unreadable, not as "not stated"', () => {
  const cases: readonly [field: string, value: unknown, finding: string][] = [
    ['plans', 'ingen', 'plans: list'],
    ['plans', [{ gevinst: 5 }], 'plans[0].kind: present'],
    ['plans', [{ kind: 'adopted', gevinst: '5 mio.' }], 'plans[0].gevinst: amount'],
    ['plans', [{ kind: 'adopted', gevinst: 1e12 }], 'plans[0].gevinst: other'],
    ['plans', [{ kind: 'adopted', gevinst: 5.5 }], 'plans[0].gevinst: wholeNumber'],
    ['plans', [{ kind: 'vedtaget' }], 'plans[0].kind: oneOf'],
    ['plans', [{ kind: 'adopted', decidedOn: '2018-02-31' }], 'plans[0].decidedOn: day'],
    ['driftsstatus', 'grøn', 'driftsstatus: object'],
    ['driftsstatus', { level: 'purple' }, 'driftsstatus.level: oneOf'],
    ['driftsstatus', { level: 'green', previous: 7 }, 'driftsstatus.previous: oneOf'],
    ['driftsstatus', {}, 'driftsstatus.level: present'],
    ['driftsstatus', { absent: 'senere' }, 'driftsstatus.absent: oneOf'],
    ['stage', { stage: 'i gang' }, 'stage.stage: oneOf'],
    ['stage', 'onSchedule', 'stage: object'],
    ['production', [{ label: 'Samtaler', unit: 'pr. uge', produced: '45' }], 'production[0].produced: count'],
    ['production', { label: 'Samtaler' }, 'production: list'],
    ['investmentPeriod', { from: '2017-13-01' }, 'investmentPeriod.from: day'],
    ['investmentPeriod', ['2017-01-01', '2020-12-31'], 'investmentPeriod: object'],
    ['effectPeriod', { months: 'tre' }, 'effectPeriod.months: number'],
    ['effectPeriod', { months: -3 }, 'effectPeriod.months: other'],
    ['effectPeriod', { months: 1e21 }, 'effectPeriod.months: other'],
    ['planToDate', { forbrug: 'x' }, 'planToDate.forbrug: amount'],
    ['fuldtidspersoner', '84', 'fuldtidspersoner: persons'],
    ['fuldtidspersoner', { value: 5.25, decimals: 1 }, 'fuldtidspersoner: decimals'],
    ['fuldtidspersoner', { value: 5, decimals: 1.5 }, 'fuldtidspersoner.decimals: wholeNumber'],
    ['fuldtidspersoner', { absent: 'senere' }, 'fuldtidspersoner: persons'],
    ['targetToDate', -0.5, 'targetToDate: wholeNumber'],
    ['groups', [{ group: 'Forsikrede ledige', assignedBy: 'us' }], 'groups[0].group: slug'],
    ['barometers', [{ barometer: 'x', assignedBy: 'os' }], 'barometers[0].assignedBy: oneOf'],
    ['selfSupporting', 137, 'selfSupporting: object'],
    ['facts', ['Noget'], 'facts[0]: object'],
    ['purpose', '  ', 'purpose: text'],
    ['source', 'Punkt 1', 'source: slug'],
    ['purpose', null, 'purpose: text'],
  ];

  it.each(cases)('%s: %j', (field, bad, finding) => {
    const { value, findings } = read({ [field]: bad });
    expect(told(findings)).toEqual([`projects.items[0].${finding}, unreadable`]);
    expect(projectOf(value).unreadable).toEqual([field]);
    expect(value.projects).toMatchObject({
      leftOut: [],
      items: [{ key: 'a' }, { key: 'b', unreadable: [] }],
    });
  });

  it('in its figures', () => {
    const slips = {
      planToDate: 1,
      fuldtidspersoner: 'x',
      targetToDate: 'x',
      driftsstatus: 5,
      plans: 0,
      stage: [],
    };
    const { value } = read({ ...slips, production: 1 });
    const { driftsstatus, ...project } = projectOf(value);
    expect(absenceOf(project.forbrugPlanToDate)).toBe('unreadable');
    expect(absenceOf(project.gevinstPlanToDate)).toBe('unreadable');
    expect(absenceOf(project.fuldtidspersoner)).toBe('unreadable');
    expect(absenceOf(project.targetToDate)).toBe('unreadable');
    expect(driftsstatus).toEqual({ kind: 'absent', absence: { kind: 'unreadable' } });
    const [figures] = computeBarometer(value).projects;
    expect(figures && shown(figures.money.budgetGevinst)).toBe('unreadable');
    expect(figures?.indicators.map(({ colour }) => absenceOf(colour))).toEqual(
      ['economy', 'effect', 'afkastgrad', 'gevinst', 'production', 'implementation'].map(() => 'unreadable'),
    );
  });

  it('and a total that lacks it names the project', () => {
    const { totals } = computeBarometer(read({ plans: 0 }).value);
    expect(totals.budgetGevinst).toMatchObject({
      value: 2_000_000,
      missing: [{ key: 'a', absence: { kind: 'unreadable' } }],
    });
  });

  it('and a key we do not know is told beside it', () => {
    const { findings } = read({ stage: 5, planTodate: {} });
    expect(told(findings)).toEqual([
      'projects.items[0].planTodate: knownKey, ignored',
      'projects.items[0].stage: object, unreadable',
    ]);
  });
});

describe('a project without what it takes is left out, and every total says so', () => {
  it.each([
    ['no key', { key: undefined }, 'key: present', 'Projekt A'],
    ['a key with blanks', { key: 'cv boost' }, 'key: slug', 'Projekt A'],
    ['no number', { nr: undefined }, 'nr: present', 'Projekt A'],
    ['a number as a text', { nr: '1' }, 'nr: number', 'Projekt A'],
    ['number 0', { nr: 0 }, 'nr: other', 'Projekt A'],
    ['a number for a name', { name: 4 }, 'name: text', 'a'],
    ['an empty name', { name: '' }, 'name: text', 'a'],
  ])('%s', (_, slip, finding, name) => {
    const { value, findings } = read(slip);
    expect(told(findings)).toContain(`projects.items[0].${finding}, leftOut`);
    expect(value.projects.leftOut).toEqual([name]);
    expect(computeBarometer(value).totals.gevinst).toMatchObject({
      value: 50,
      missing: [{ key: name, absence: { kind: 'unreadable' } }],
    });
  });

  it.each([['a text'], [5], [null], [[[]]]])('%j in place of a project is named by its place', (item) => {
    const { value, findings } = readEdition({ projects: listOf(item, b) });
    expect(told(findings)[0]).toBe('projects.items[0]: object, leftOut');
    expect(value.projects.leftOut).toEqual(['#1']);
  });

  it('the second of two with the same key', () => {
    const { value, findings } = readEdition({
      projects: listOf(wireProject(), b, wireProject({ name: 'Igen' })),
    });
    expect(told(findings)).toEqual(['projects.items[2].key: uniqueKey, leftOut']);
    expect(value.projects.leftOut).toEqual(['Igen']);
    expect(computeBarometer(value).totals.gevinst).toMatchObject({ value: 200, missing: [{ key: 'Igen' }] });
  });
});
