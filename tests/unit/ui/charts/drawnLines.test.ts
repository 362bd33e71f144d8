import { describe, expect, test } from 'vitest';
import type { LineModel } from '../../../../src/display/models.ts';
import { dotsOf, drawnLines, lastObservation } from '../../../../src/ui/charts/drawnLines.ts';

const line = (key: string, role: LineModel['role'], points: LineModel['points'] = [1, 2]): LineModel => ({
  key,
  label: key,
  role,
  points,
});

describe('drawnLines', () => {
  test('the local line comes first and stands out', () => {
    const [local, national] = drawnLines([line('landet', 'national'), line('odense', 'local')]);
    expect(local?.key).toBe('odense');
    expect(local?.style.width).toBeGreaterThan(national?.style.width ?? Infinity);
    expect(local?.style.dash).toBeUndefined();
  });

  test('a few muted lines differ from each other without colour', () => {
    const muted = ['a', 'b', 'c', 'd'].map((key) => line(key, 'national'));
    const dashes = drawnLines(muted).map(({ style }) => style.dash);
    expect(new Set(dashes).size).toBe(4);
  });

  test('many muted lines are a background behind the local and the first', () => {
    const muted = Array.from({ length: 97 }, (_, index) => line(`n${index}`, 'national'));
    const crowd = drawnLines([line('odense', 'local'), ...muted]).filter(({ style }) => style.isCrowd);
    expect(crowd.map(({ key }) => key)).toEqual(muted.slice(1).map(({ key }) => key));
  });

  test('what is realised comes before what is planned, and others come last', () => {
    const roles = ['other', 'plan', 'national', 'forbrug', 'gevinst', 'local'] as const;
    expect(drawnLines(roles.map((role) => line(role, role))).map(({ key }) => key)).toEqual([
      'local',
      'gevinst',
      'forbrug',
      'national',
      'plan',
      'other',
    ]);
  });

  test('gevinst and forbrug differ without colour', () => {
    const [gevinst, forbrug] = drawnLines([line('g', 'gevinst'), line('f', 'forbrug')]);
    expect(gevinst?.style.dotShape).not.toBe(forbrug?.style.dotShape);
    expect(gevinst?.style.width).toBeGreaterThan(forbrug?.style.width ?? Infinity);
  });

  test.each([
    ['named after what it plans', 'plan-forbrug', 'plan-gevinst'],
    ['in the same order', 'second', 'first'],
  ])(
    'a plan has the colour of what it plans, thinner and dashed, when it is %s',
    (_, ofForbrug, ofGevinst) => {
      const models = [
        line('gevinst', 'gevinst'),
        line(ofGevinst, 'plan'),
        line('forbrug', 'forbrug'),
        line(ofForbrug, 'plan'),
      ];
      const drawn = drawnLines(models);
      const styleOf = (key: string) => drawn.find((each) => each.key === key)?.style;
      for (const [plan, realised] of [
        [ofGevinst, 'gevinst'],
        [ofForbrug, 'forbrug'],
      ] as const) {
        expect(styleOf(plan)?.colour).toBe(styleOf(realised)?.colour);
        expect(styleOf(plan)?.width).toBeLessThan(styleOf(realised)?.width ?? 0);
        expect(styleOf(plan)?.dash).toBeDefined();
      }
      expect(styleOf(ofGevinst)?.dash).not.toBe(styleOf(ofForbrug)?.dash);
    },
  );

  test('a plan without anything realised has a colour too', () => {
    expect(drawnLines([line('plan', 'plan')])[0]?.style.colour).toBeDefined();
  });

  test('other areas differ in dots and dashes', () => {
    const others = drawnLines(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => line(key, 'other')));
    expect(new Set(others.map(({ style }) => `${style.dash}/${style.dotShape}`)).size).toBe(8);
  });

  test('a slide has thicker lines', () => {
    const [card] = drawnLines([line('odense', 'local')]);
    const [slide] = drawnLines([line('odense', 'local')], 2);
    expect(slide?.style.width).toBe(2 * (card?.style.width ?? 0));
    const [plan] = drawnLines([line('plan', 'plan')], 2);
    expect(plan?.style.dash).toBe('12 8');
  });
});

describe('dotsOf', () => {
  const [drawn] = drawnLines([line('odense', 'local', [6.2, null, 6.1, 6.3, null, null, 5.5])]);
  if (drawn === undefined) throw new Error('there is no line');

  test('every observation has a dot where there is room, and no gap has one', () => {
    const indices = dotsOf(drawn, 20).flatMap((dots) => dots.indices);
    expect(indices.toSorted()).toEqual([0, 2, 3, 6]);
  });

  test('only lone observations have one where there is not', () => {
    expect(dotsOf(drawn, 1).flatMap((dots) => dots.indices)).toEqual([0, 6]);
  });

  test('the newest observation stands out, also in a crowd of months', () => {
    const [long] = drawnLines([line('odense', 'local', [6.2, 6.1, 6.3])]);
    expect(long === undefined ? [] : dotsOf(long, 1)).toEqual([{ indices: [2], size: long?.style.dot }]);
  });

  test('plans have no dots', () => {
    const [plan] = drawnLines([line('plan', 'plan', [1, 2, 3])]);
    expect(plan === undefined ? undefined : dotsOf(plan, 20)).toEqual([]);
  });

  test('lone observations keep their full size', () => {
    const [lone, joined] = dotsOf(drawn, 6);
    expect(lone?.size).toBeGreaterThan(joined?.size ?? Infinity);
  });
});

test('the last observation is the last month with a figure', () => {
  expect(lastObservation([1, 2, null])).toEqual({ index: 1, value: 2 });
  expect(lastObservation([0])).toEqual({ index: 0, value: 0 });
  expect(lastObservation([null, null])).toBeUndefined();
  expect(lastObservation([])).toBeUndefined();
});
