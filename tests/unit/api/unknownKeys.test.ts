import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import {
  projectOf,
  readable,
  readEdition,
  shipped,
  told,
  type Wire,
  wireBarometer,
  wireProject,
} from './wire.ts';

const inProject = (overrides: Wire) =>
  readEdition({ projects: { complete: true, items: [wireProject(overrides)] } });
const toldOf = ({ findings }: ReturnType<typeof inProject>) =>
  told(findings).filter((line) => line.includes('knownKey'));

describe('a key nobody knows', () => {
  it('is told with its place, its value and the keys there are', () => {
    const { findings } = inProject({ planToDate: { forbrgu: 4_500_000 } });
    expect(findings.find(({ expected }) => expected.code === 'knownKey')).toMatchObject({
      path: 'projects.items[0].planToDate.forbrgu',
      value: '4500000',
      expected: { options: ['forbrug', 'gevinst'] },
      effect: 'ignored',
      severity: 'warning',
    });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'ø', '', 'a b'])(
    'is told when it is "%s"',
    (key) => {
      const stage = { stage: 'delayed', ...Object.fromEntries([[key, 1]]) };
      expect(toldOf(inProject({ stage }))).toEqual([`projects.items[0].stage.${key}: knownKey, ignored`]);
    },
  );

  it('is told within each shape a value may have', () => {
    const plan = {
      kind: 'adopted',
      gevinst: { value: 5, roundedTo: 1, x: 1 },
      investeringssum: { absent: 'notApplicable', x: 1 },
    };
    const result = inProject({
      plans: [plan],
      fuldtidspersoner: { value: 5, decimals: 0, x: 1 },
      targetToDate: { absent: 'notMeasuredYet', reson: 'x' },
      driftsstatus: { level: 'green', resaon: 'x' },
      production: [{ label: 'x', unit: 'y', produced: { value: 1, decimals: 0, x: 1 } }],
    });
    expect(toldOf(result)).toEqual([
      'projects.items[0].driftsstatus.resaon: knownKey, ignored',
      'projects.items[0].plans[0].gevinst.x: knownKey, ignored',
      'projects.items[0].plans[0].investeringssum.x: knownKey, ignored',
      'projects.items[0].fuldtidspersoner.x: knownKey, ignored',
      'projects.items[0].targetToDate.reson: knownKey, ignored',
      'projects.items[0].production[0].produced.x: knownKey, ignored',
    ]);
    expect(projectOf(result.value).plans[0]?.gevinst).toMatchObject({ value: 5 });
    expect(projectOf(result.value).driftsstatus).toMatchObject({ level: 'green' });
  });

  it('is told beside the key that is missing for it', () => {
    const { findings } = readEdition({
      barometers: { complete: true, items: [wireBarometer({ now: undefined, nwo: { month: '2018-08' } })] },
    });
    expect(told(findings)).toEqual([
      'barometers.items[0].nwo: knownKey, ignored',
      'barometers.items[0].now: present, leftOut',
    ]);
  });
});

describe('a list where an object belongs', () => {
  it('is told and not taken for an object without keys', () => {
    const { value, findings } = inProject({ investmentPeriod: [{ from: '2017-01-01' }] });
    expect(told(findings)).toContain('projects.items[0].investmentPeriod: object, unreadable');
    expect(projectOf(value).unreadable).toEqual(['investmentPeriod']);
  });

  it('is told once, not once for everything it lacks', () => {
    const { findings } = readEdition({
      barometers: { complete: true, items: [wireBarometer({ now: [], areas: [] })] },
    });
    expect(told(findings)).toEqual([
      'barometers.items[0].areas: object, leftOut',
      'barometers.items[0].now: object, leftOut',
    ]);
  });
});

describe('a series, which is a format of others', () => {
  const series = shipped('series/bruttoledighed.json');

  it('may have keys that are nothing to us, but our own notes may not', () => {
    const json = {
      ...series,
      href: 'https://eksempel.dk/',
      extension: { ...Object(series['extension']), observations: { 9: { source: 'k1', remrak: 'Noget' } } },
    };
    const { findings } = readable(parseSeries('x.json', json));
    expect(told(findings)).toEqual(['extension.observations.9.remrak: knownKey, ignored']);
  });
});
