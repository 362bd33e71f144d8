import { describe, expect, it } from 'vitest';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import { absenceOf, dec, pp, shown } from '../../support/builders.ts';
import { listOf, readEdition, told, type Wire, wireBarometer } from './wire.ts';

const SECOND = wireBarometer({ key: 'aktivitetsparate', name: 'Aktivitetsparate' });
const read = (overrides: Wire) => readEdition({ barometers: listOf(wireBarometer(overrides), SECOND) });
const tenths = (value: number): Wire => ({ value, decimals: 1 });
const observation = (overrides: Wire): Wire => ({
  area: '461',
  month: '2018-08',
  ...tenths(5.2),
  ...overrides,
});
const band = (colour: string, upTo?: number): Wire => ({
  colour,
  ...(upTo === undefined ? {} : { upTo: { value: upTo, decimals: 2 } }),
});

function only({ value }: ReturnType<typeof read>): GapBarometer {
  const [first] = value.barometers.items;
  if (first === undefined) throw new Error('The barometer was left out');
  return first;
}

describe('a barometer that is well', () => {
  it('keeps its observations with the precision they are given with', () => {
    const result = read({
      observations: [observation({ derived: '5,2 − 1,2' }), observation({ month: '2018-05', value: 4 })],
    });
    expect(result.findings).toEqual([]);
    expect(only(result).observations).toEqual([
      { area: '461', month: '2018-08', value: dec('5.2'), derived: '5,2 − 1,2', source: 'referat' },
      { area: '461', month: '2018-05', value: dec('4.0'), source: 'referat' },
    ]);
  });

  it('keeps a gap that is only reported, and where it stands', () => {
    const last = { month: '2018-05', gap: tenths(1.2), derived: '5,2 − 4,0', source: 'resume' };
    expect(only(read({ last })).last).toEqual({
      month: '2018-05',
      gap: pp('1.2'),
      derived: '5,2 − 4,0',
      source: 'resume',
    });
  });

  it('keeps what the source says of it', () => {
    const reported = {
      colour: 'red',
      changeSinceLast: tenths(0.1),
      nextColour: { colour: 'yellow', persons: 601, condition: 'hvis landet står stille' },
      localChange: { persons: -419, percent: tenths(-4.4) },
      nationalChange: { percent: tenths(-5.5) },
    };
    expect(only(read({ reported })).reported).toEqual({
      ...reported,
      changeSinceLast: pp('0.1'),
      localChange: { persons: -419, percent: dec('-4.4') },
      nationalChange: { percent: dec('-5.5') },
    });
  });

  it('has bands where the document gives them, and no word of them otherwise', () => {
    const bands = [band('green', 0.95), band('yellow', 1.9), band('red')];
    expect(only(read({ bands })).bands).toEqual([
      { colour: 'green', upTo: pp('0.95') },
      { colour: 'yellow', upTo: pp('1.90') },
      { colour: 'red' },
    ]);
    expect(only(read({}))).not.toHaveProperty('bands');
    expect(only(read({})).unreadable).toEqual([]);
  });
});

describe('two figures for the same area and month', () => {
  it('are told, and the first one holds', () => {
    const result = read({ observations: [observation({}), observation({ value: 5.1 })] });
    expect(told(result.findings)).toEqual(['barometers.items[0].observations[1]: uniqueKey, leftOut']);
    expect(only(result).observations.map(({ value }) => value)).toEqual([dec('5.2')]);
  });
});

describe('bands that make no sense are unreadable, and ours do not stand in for them', () => {
  it.each([
    ['falling limits', [band('green', 1.9), band('yellow', 0.95), band('red')]],
    ['the same limit twice', [band('green', 0.95), band('yellow', 0.95), band('red')]],
    ['colours that get better', [band('red', 0.95), band('yellow', 1.9), band('green')]],
    ['a colour twice', [band('green', 0.95), band('green')]],
    ['an end after the last limit', [band('green', 0.95), band('yellow', 1.9)]],
    ['no limit in the middle', [band('green', 0.95), band('yellow'), band('red')]],
    ['a grey band', [band('green', 0.95), band('grey')]],
    ['none at all', []],
  ])('%s', (_, bands) => {
    const result = read({ bands });
    expect(told(result.findings)).toEqual(['barometers.items[0].bands: orderedBands, unreadable']);
    expect(only(result)).not.toHaveProperty('bands');
    expect(only(result).unreadable).toEqual(['bands']);
    const [figures] = computeBarometer(result.value).gaps;
    expect(figures?.bands).toBeUndefined();
    expect(figures && absenceOf(figures.colour)).toBe('unreadable');
  });
});

describe('a barometer that cannot be read is named, and the other one stays', () => {
  it.each<[string, Wire, string]>([
    [
      '5.25 given with one decimal',
      { observations: [observation({ value: 5.25 })] },
      'observations[0]: decimals',
    ],
    [
      'decimals that are no number',
      { observations: [observation({ decimals: 'en' })] },
      'observations[0].decimals: number',
    ],
    [
      'one and a half decimals',
      { observations: [observation({ decimals: 1.5 })] },
      'observations[0].decimals: wholeNumber',
    ],
    ['seven decimals', { now: { gap: { value: 1, decimals: 7 } } }, 'now.gap.decimals: other'],
    [
      'a rate of two million per cent',
      { observations: [observation({ value: 2_000_000 })] },
      'observations[0].value: other',
    ],
    ['a rate as a text', { observations: [observation({ value: '5,2' })] }, 'observations[0].value: number'],
    [
      'a month that is none',
      { observations: [observation({ month: '2018-13' })] },
      'observations[0].month: month',
    ],
    ['a month as StatBank writes it', { now: { month: '2018M08' } }, 'now.month: month'],
    ['a gap as a bare number', { baseline: { gap: 1.9 } }, 'baseline.gap: object'],
    ['a gap of 1.95 with one decimal', { last: { gap: tenths(1.95) } }, 'last.gap: decimals'],
    ['no measurement', { now: undefined }, 'now: present'],
    ['a population of nobody', { population: { persons: 0 } }, 'population.persons: other'],
    ['a population without end', { population: { persons: 1e21 } }, 'population.persons: other'],
    ['an unknown colour', { reported: { colour: 'orange' } }, 'reported.colour: oneOf'],
  ])('%s', (_, slip, finding) => {
    const { value, findings } = read(slip);
    expect(told(findings)).toEqual([`barometers.items[0].${finding}, leftOut`]);
    expect(value.barometers).toMatchObject({
      items: [{ key: 'aktivitetsparate' }],
      leftOut: ['Bruttoledighed'],
    });
  });

  it('and 5.2 and 5 with one decimal are as they should be', () => {
    const { findings } = read({
      observations: [observation({ value: 5.2 }), observation({ area: '000', value: 5 })],
    });
    expect(findings).toEqual([]);
  });
});

describe('a month without its observations', () => {
  it('is read, and has no gap and no colour', () => {
    const { value, findings } = read({ observations: [] });
    expect(findings).toEqual([]);
    const [figures] = computeBarometer(value).gaps;
    expect(figures && [shown(figures.now.gap), shown(figures.colour)]).toEqual(['notStated', 'notStated']);
  });
});
