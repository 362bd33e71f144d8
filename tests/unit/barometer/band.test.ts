import { describe, expect, it, test } from 'vitest';
import {
  areBandsOrdered,
  type Band,
  colourOfGap,
  defaultBands,
  distanceToBetter,
  distanceToWorse,
  limitWithin,
} from '../../../src/barometer/band.ts';
import { pp } from '../../support/builders.ts';

const ODENSE: readonly Band[] = [
  { colour: 'green', upTo: pp('0.95') },
  { colour: 'yellow', upTo: pp('1.9') },
  { colour: 'red' },
];

describe('our default bands', () => {
  it('are green up to half the baseline gap and yellow up to it: 0.95 and 1.9 for Odense', () => {
    expect(defaultBands(pp('1.9'))).toEqual({ origin: 'default', bands: ODENSE });
  });

  test.each(['0', '0.0', '-0.1', '-0.9'])('do not exist for a baseline gap of %s', (baseline) => {
    expect(defaultBands(pp(baseline))).toBeUndefined();
  });

  it('exist for the smallest gap above 0', () => {
    expect(defaultBands(pp('0.1'))?.bands[0]).toEqual({ colour: 'green', upTo: pp('0.05') });
  });
});

describe('the colour of a gap', () => {
  test.each([
    ['-0.9', 'green', 'below the country'],
    ['0.94', 'green', 'just under the first limit'],
    ['0.95', 'green', 'on it'],
    ['0.950', 'green', 'on it, given with more decimals'],
    ['0.951', 'yellow', 'just over it'],
    ['1.3', 'yellow', 'Odense in August 2018'],
    ['1.9', 'yellow', 'on the second limit'],
    ['1.91', 'red', 'just over it'],
    ['12', 'red', 'far over it'],
  ])('of %s percentage points is %s: %s', (gap, colour) => {
    expect(colourOfGap(ODENSE, pp(gap))).toBe(colour);
  });

  it('is none without bands, or above bands that do not reach it', () => {
    expect(colourOfGap([], pp('1.3'))).toBeUndefined();
    expect(colourOfGap([{ colour: 'green', upTo: pp('1') }], pp('1.3'))).toBeUndefined();
  });
});

describe('the way to the next better colour', () => {
  test.each([
    ['1.3', 'green', '0.35'],
    ['0.951', 'green', '0.001'],
    ['1.9', 'green', '0.95'],
    ['1.91', 'yellow', '0.01'],
    ['3.0', 'yellow', '1.1'],
  ])('from %s is to %s, %s points down', (gap, colour, distance) => {
    const found = distanceToBetter(ODENSE, pp(gap));
    expect(found?.colour).toBe(colour);
    expect(Number(found?.distance.units) / 10 ** Number(found?.distance.decimals)).toBe(Number(distance));
  });

  it('ends at green', () => {
    expect(distanceToBetter(ODENSE, pp('0.95'))).toBeUndefined();
  });
});

describe('the room before the next worse colour', () => {
  test.each([
    ['0.9', 'yellow', '0.05'],
    ['0.95', 'yellow', '0'],
    ['1.3', 'red', '0.6'],
    ['-0.9', 'yellow', '1.85'],
  ])('from %s is to %s, %s points up', (gap, colour, distance) => {
    const found = distanceToWorse(ODENSE, pp(gap));
    expect(found?.colour).toBe(colour);
    expect(Number(found?.distance.units) / 10 ** Number(found?.distance.decimals)).toBe(Number(distance));
  });

  it('ends at red', () => {
    expect(distanceToWorse(ODENSE, pp('1.91'))).toBeUndefined();
  });
});

describe('"på grænsen"', () => {
  test.each([
    ['1.0', '0.05', '0.95', 'a printed 1.0 can be anything from 0.95'],
    ['0.9', '0.05', '0.95', 'and a printed 0.9 anything up to it'],
    ['0.95', '0.05', '0.95', 'a gap on the limit'],
    ['1.9', '0.1', '1.9', 'the second limit'],
    ['1.8', '0.1', '1.9', 'within a tenth of it'],
  ])('a gap of %s ± %s hangs on the limit %s: %s', (gap, uncertainty, limit) => {
    expect(limitWithin(ODENSE, pp(gap), pp(uncertainty))).toEqual(pp(limit));
  });

  test.each([
    ['1.3', '0.1', 'Odense in August 2018 is 0.35 from green'],
    ['1.001', '0.05', 'a thousandth too far'],
    ['0.899', '0.05', 'a thousandth too far below'],
    ['1.0', '0.005', 'the same gap given with two decimals'],
    ['2.5', '0.1', 'far into red'],
  ])('a gap of %s ± %s hangs on no limit: %s', (gap, uncertainty) => {
    expect(limitWithin(ODENSE, pp(gap), pp(uncertainty))).toBeUndefined();
  });
});

describe('bands that a rule can use', () => {
  test.each([
    ['our default', ODENSE, true],
    ['one band without a limit', [{ colour: 'red' }], true],
    ['a last band with a limit', [{ colour: 'green', upTo: pp('1') }], false],
    ['a band without a limit before the last', [{ colour: 'green' }, { colour: 'red' }], false],
    [
      'limits that fall',
      [{ colour: 'green', upTo: pp('2') }, { colour: 'yellow', upTo: pp('1') }, { colour: 'red' }],
      false,
    ],
    [
      'the same limit twice',
      [{ colour: 'green', upTo: pp('1') }, { colour: 'yellow', upTo: pp('1.0') }, { colour: 'red' }],
      false,
    ],
    ['colours that get better', [{ colour: 'yellow', upTo: pp('1') }, { colour: 'green' }], false],
    ['the same colour twice', [{ colour: 'red', upTo: pp('1') }, { colour: 'red' }], false],
  ] as const)('%s: %s → %s', (_, bands: readonly Band[], isOrdered) => {
    expect(areBandsOrdered(bands)).toBe(isOrdered);
  });
});
