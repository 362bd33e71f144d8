import { describe, expect, it, test } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import { figureValue } from '../../../src/barometer/figure.ts';
import type { GapBarometer } from '../../../src/barometer/gapBarometer.ts';
import { buildGapBarometer, pp, shown } from '../../support/builders.ts';

const source = 'follow-up';

/** Aktivitetsparate as S2 gives it: gap, colour and distance are reported; rates, limits and baseline are not. */
function aktivitetsparate(overrides: Partial<GapBarometer> = {}): GapBarometer {
  const { baseline: _, areas: __, ...rest } = buildGapBarometer();
  return {
    ...rest,
    key: 'aktivitetsparate',
    observations: [],
    now: { gap: pp('1.0'), source },
    last: { gap: pp('0.9'), source },
    reported: {
      colour: 'red',
      changeSinceLast: pp('0.1'),
      nextColour: { colour: 'yellow', persons: 601, condition: 'hvis landet står stille' },
    },
    ...overrides,
  };
}

describe('bruttoledighed in Odense, August 2018', () => {
  const figures = computeGapBarometer(buildGapBarometer());

  it('is yellow at 1.3 %-point, by our default limits 0.95 and 1.9', () => {
    expect(shown(figures.now.gap)).toEqual(pp('1.3'));
    expect(figures.colour).toMatchObject({ kind: 'computed', rule: 'bandsDefault', value: 'yellow' });
    expect(figures.bands?.origin).toBe('default');
    expect(figures.bands?.bands.map(({ upTo }) => upTo)).toEqual([pp('0.95'), pp('1.9'), undefined]);
  });

  it('shows the gap and the limits it was judged by', () => {
    expect(figures.colour.kind === 'reported' ? [] : figures.colour.inputs).toEqual([
      { name: 'gapNow', value: { unit: 'percentagePoints', amount: pp('1.3') } },
      { name: 'limit', value: { unit: 'percentagePoints', amount: pp('0.95') }, note: 'green' },
      { name: 'limit', value: { unit: 'percentagePoints', amount: pp('1.9') }, note: 'yellow' },
    ]);
  });

  it('is 0.1 worse than last and 0.6 better than at the start', () => {
    expect(shown(figures.changeSinceLast)).toEqual(pp('0.1'));
    expect(shown(figures.changeSinceBaseline)).toEqual(pp('-0.6'));
  });

  it('is 0.35 from green and 0.6 from red, in persons not stated', () => {
    expect(figures.toBetter).toMatchObject({ colour: 'green', limit: pp('0.95') });
    expect(figures.toBetter && shown(figures.toBetter.percentagePoints)).toEqual(pp('0.35'));
    expect(figures.toBetter && shown(figures.toBetter.persons)).toBe('notStated');
    expect(figures.toWorse).toMatchObject({ colour: 'red', limit: pp('1.9') });
    expect(figures.toWorse && shown(figures.toWorse.percentagePoints)).toEqual(pp('0.6'));
  });

  it('is not "på grænsen": 0.95 lies more than 0.1 away', () => {
    expect(figures.onTheLine).toBeUndefined();
  });
});

describe('aktivitetsparate in Odense, as reported', () => {
  const figures = computeGapBarometer(aktivitetsparate());

  it('is red at 1.0, and both are reported, not computed', () => {
    expect(figures.now.gap).toMatchObject({ kind: 'reported', value: pp('1.0') });
    expect(figures.colour).toMatchObject({ kind: 'reported', value: 'red' });
    expect(figures.bands).toBeUndefined();
  });

  it('is 601 persons from yellow, on the condition the source gives, and not "på grænsen"', () => {
    expect(figures.toBetter).toMatchObject({
      colour: 'yellow',
      persons: { kind: 'reported', value: 601 },
      condition: 'hvis landet står stille',
    });
    expect(figures.toBetter && shown(figures.toBetter.percentagePoints)).toBe('notStated');
    expect(figures.onTheLine).toBeUndefined();
    expect(figures.toWorse).toBeUndefined();
  });

  it('has grown by 0.1 since last; since the start is not stated', () => {
    expect(shown(figures.changeSinceLast)).toEqual(pp('0.1'));
    expect(shown(figures.changeSinceBaseline)).toBe('notStated');
  });

  it('without a reported colour has none: its limits are not stated', () => {
    const { colour } = computeGapBarometer(aktivitetsparate({ reported: {} }));
    expect(shown(colour)).toBe('notStated');
    expect(colour.kind === 'reported' ? [] : colour.inputs).toContainEqual({
      name: 'limit',
      value: { kind: 'notStated' },
    });
    expect(computeGapBarometer(aktivitetsparate({ reported: {} })).toBetter).toBeUndefined();
  });
});

describe('the limits', () => {
  test.each(['0.0', '-0.9'])(
    'have no default for a baseline gap of %s, so there is no colour',
    (baseline) => {
      const figures = computeGapBarometer(buildGapBarometer({ baseline: { gap: pp(baseline), source } }));
      expect(figures.bands).toBeUndefined();
      expect(shown(figures.colour)).toBe('notStated');
      expect(figures.toBetter).toBeUndefined();
      expect(figures.toWorse).toBeUndefined();
    },
  );

  const given = [{ colour: 'green', upTo: pp('1.3') }, { colour: 'red' }] as const;

  it('are the owner’s where the owner gives them', () => {
    const figures = computeGapBarometer(buildGapBarometer({ bands: given }));
    expect(figures.bands).toEqual({ origin: 'given', bands: given });
    expect(figures.colour).toMatchObject({ kind: 'computed', rule: 'bandsGiven', value: 'green' });
    expect(figures.onTheLine).toEqual(pp('1.3'));
  });

  it('hold also where the reported colour differs', () => {
    const figures = computeGapBarometer(buildGapBarometer({ bands: given, reported: { colour: 'yellow' } }));
    expect(figures.colour).toMatchObject({ kind: 'computed', value: 'green' });
  });

  it('are not replaced by ours when the owner’s could not be read', () => {
    const unreadable = computeGapBarometer(buildGapBarometer({ unreadable: ['bands'] }));
    expect(unreadable.bands).toBeUndefined();
    expect(shown(unreadable.colour)).toBe('unreadable');
    const withReport = buildGapBarometer({ unreadable: ['bands'], reported: { colour: 'yellow' } });
    expect(computeGapBarometer(withReport).colour).toMatchObject({ kind: 'reported', value: 'yellow' });
  });

  it('judge a printed 1.0 against 0.95 as yellow, "på grænsen"', () => {
    const figures = computeGapBarometer(buildGapBarometer({ now: { gap: pp('1.0'), source } }));
    expect(shown(figures.colour)).toBe('yellow');
    expect(figures.onTheLine).toEqual(pp('0.95'));
  });

  it('judge Herning, 0.9 below the country, as green', () => {
    const figures = computeGapBarometer(buildGapBarometer({ now: { gap: pp('-0.9'), source } }));
    expect(shown(figures.colour)).toBe('green');
    expect(figures.toBetter).toBeUndefined();
  });
});

describe('the month asked for without an observation', () => {
  const figures = computeGapBarometer(
    buildGapBarometer({
      observations: [],
      reported: { colour: 'yellow', nextColour: { colour: 'green', percentagePoints: pp('0.35') } },
    }),
  );

  it('has no gap and no colour, also when a colour is reported', () => {
    expect(shown(figures.now.gap)).toBe('notStated');
    expect(shown(figures.colour)).toBe('notStated');
  });

  it('has no way to another colour and is on no limit', () => {
    expect([figures.toBetter, figures.toWorse, figures.onTheLine]).toEqual([undefined, undefined, undefined]);
  });
});

describe('distances in persons', () => {
  const population = { persons: 107_000, source };

  it('are whole persons of the population: 0.35 % of 107,000 is 374.5, so 375 fewer are enough', () => {
    const { toBetter } = computeGapBarometer(buildGapBarometer({ population }));
    expect(toBetter && figureValue(toBetter.persons)).toBe(375);
  });

  it('towards a worse colour are the persons there is room for: 0.6 % of 107,150 is 642.9, so 642', () => {
    const barometer = buildGapBarometer({ population: { persons: 107_150, source } });
    const { toWorse } = computeGapBarometer(barometer);
    expect(toWorse && figureValue(toWorse.persons)).toBe(642);
  });

  it('are exact where no rounding is needed', () => {
    const { toBetter, toWorse } = computeGapBarometer(
      buildGapBarometer({ population: { persons: 100_000, source } }),
    );
    expect(toBetter && figureValue(toBetter.persons)).toBe(350);
    expect(toWorse && figureValue(toWorse.persons)).toBe(600);
  });

  it('are those the source reports for that colour, before any of ours', () => {
    const reported = { nextColour: { colour: 'green', persons: 400 } } as const;
    const { toBetter, toWorse } = computeGapBarometer(buildGapBarometer({ population, reported }));
    expect(toBetter?.persons).toMatchObject({ kind: 'reported', value: 400 });
    expect(toWorse?.persons).toMatchObject({ kind: 'computed', value: 642 });
  });
});
