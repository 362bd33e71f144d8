import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZoneBarModel } from '../../../../src/display/models.ts';
import type { Box } from '../../../../src/ui/charts/boxes.ts';
import {
  ZONE_BAR_HEIGHT,
  type ZoneBarLayout,
  zoneBarLayout,
} from '../../../../src/ui/charts/zoneBarLayout.ts';
import { UNDER_THE_COUNTRY, WITH_LIMITS, WITHOUT_LIMITS } from './zoneBarModels.ts';

const WIDTHS = [280, 340, 390, 560, 1100, 1800];

function textOf(layout: ZoneBarLayout, beginning: string) {
  const text = layout.texts.find((each) => each.text.startsWith(beginning));
  if (text === undefined) throw new Error(`there is no text that begins with ${beginning}`);
  return text;
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}

/** A hair of tolerance, for sums of fractions. */
const HAIR = 0.001;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - HAIR &&
    b.x < a.x + a.width - HAIR &&
    a.y < b.y + b.height - HAIR &&
    b.y < a.y + a.height - HAIR
  );
}

/** What is wrong with a layout, in words; nothing when all is well. */
function faults(layout: ZoneBarLayout): string[] {
  const { texts, bar, now } = layout;
  const obstacles: [string, Box][] = [
    ['the bar', bar],
    ...(now === undefined ? [] : [['the triangle', now.triangle] as [string, Box]]),
  ];
  const inside = ({ x, y, width, height }: Box) =>
    x >= -HAIR && y >= -HAIR && x + width <= layout.width + HAIR && y + height <= layout.height + HAIR;
  const marks = [layout.now?.x, layout.last?.x, layout.baseline?.x, layout.zero?.x].flatMap((x) => x ?? []);
  return [
    ...texts.filter(({ box }) => !inside(box)).map(({ text }) => `"${text}" leaves the drawing`),
    ...texts.filter(({ size }) => size < 12.5).map(({ text }) => `"${text}" is too small`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `"${one.text}" lies on "${other.text}"`),
    ),
    ...texts.flatMap(({ text, box }) =>
      obstacles.filter(([, other]) => overlap(box, other)).map(([name]) => `"${text}" lies on ${name}`),
    ),
    ...marks
      .filter((x) => x < bar.x - HAIR || x > bar.x + bar.width + HAIR)
      .map((x) => `a mark at ${x} is off`),
    ...layout.zones
      .filter(({ box }) => box.x < bar.x - HAIR || box.x + box.width > bar.x + bar.width + HAIR)
      .map(({ colour }) => `the ${colour} zone leaves the bar`),
    ...(inside(bar) ? [] : ['the bar leaves the drawing']),
  ];
}

const value = fc.double({ min: -4, max: 9, noNaN: true });
const label = fc.oneof(
  value.map((each) => `nu ${each.toFixed(2)}`),
  fc.string({ maxLength: 50, unit: 'grapheme' }),
  fc.constantFrom('sidst 1,2', 'start 1,9', 'grøn til 0,95', 'målt ved projekternes begyndelse: 1,9 %-point'),
);
const colour = fc.constantFrom('green', 'yellow', 'red', 'unknown');

const anyModel: fc.Arbitrary<ZoneBarModel> = fc.record({
  min: fc.double({ min: -3, max: 0.5, noNaN: true }),
  max: fc.double({ min: 0.5, max: 8, noNaN: true }),
  zones: fc.array(fc.record({ colour, from: value, to: value }), { maxLength: 4 }),
  limits: fc.array(fc.record({ value, label }), { maxLength: 4 }),
  marks: fc
    .tuple(value, value, value, label, label, label, fc.subarray(['now', 'last', 'baseline'] as const))
    .map(([now, last, baseline, nowLabel, lastLabel, baselineLabel, kinds]) =>
      [
        { kind: 'now' as const, value: now, label: nowLabel },
        { kind: 'last' as const, value: last, label: lastLabel },
        { kind: 'baseline' as const, value: baseline, label: baselineLabel },
      ].filter(({ kind }) => kinds.includes(kind)),
    ),
  zeroLabel: label,
  note: fc.option(fc.string({ maxLength: 90, unit: 'grapheme' }), { nil: undefined }),
  summary: fc.constant('i ord'),
});

/** Thousands of drawings take a while on a busy machine. */
const PATIENCE = 60_000;

describe('any zone bar at any width and height', { timeout: PATIENCE }, () => {
  test('has texts that are inside, apart and large enough', () => {
    fc.assert(
      fc.property(
        anyModel,
        fc.integer({ min: 280, max: 1800 }),
        fc.option(fc.integer({ min: 40, max: 500 }), { nil: undefined }),
        (model, width, height) => {
          const layout = zoneBarLayout(model, width, height);
          expect(faults(layout)).toEqual([]);
          expect(layout.height).toBeGreaterThanOrEqual(height ?? ZONE_BAR_HEIGHT);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('with marks and limits close together, too', () => {
    const near = fc.double({ min: 0.9, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(
        near,
        near,
        near,
        near,
        near,
        fc.integer({ min: 280, max: 1800 }),
        (a, b, c, d, e, width) => {
          const model: ZoneBarModel = {
            ...WITH_LIMITS,
            limits: [
              { value: a, label: 'grøn til 1,00' },
              { value: b, label: 'gul til 1,10' },
            ],
            marks: [
              { kind: 'now', value: c, label: 'nu 1,00' },
              { kind: 'last', value: d, label: 'sidst 1,05' },
              { kind: 'baseline', value: e, label: 'start 1,10' },
            ],
          };
          expect(faults(zoneBarLayout(model, width))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe.each(WIDTHS)('at a width of %i', (width) => {
  test('"now" stands over its triangle, which points at its line', () => {
    const layout = zoneBarLayout(WITH_LIMITS, width);
    const { now } = layout;
    if (now === undefined) throw new Error('there is no mark for now');
    expect(middle(textOf(layout, 'nu').box)).toBeCloseTo(now.x);
    expect(middle(now.triangle)).toBeCloseTo(now.x);
    expect(now.triangle.y).toBeGreaterThanOrEqual(textOf(layout, 'nu').box.y);
    expect(now.triangle.y + now.triangle.height).toBeLessThanOrEqual(layout.bar.y);
  });

  test('limits stand under the bar, marks over it', () => {
    const layout = zoneBarLayout(WITH_LIMITS, width);
    for (const text of ['grøn til', 'gul til', '0 = som landet']) {
      expect(textOf(layout, text).box.y).toBeGreaterThan(layout.bar.y + layout.bar.height);
    }
    for (const text of ['nu', 'sidst', 'start']) {
      const { box } = textOf(layout, text);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.bar.y);
    }
  });

  test('the order of the texts is the order of the marks', () => {
    const layout = zoneBarLayout(WITH_LIMITS, width);
    const order = ['sidst', 'nu', 'start'].map((each) => middle(textOf(layout, each).box));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('the height is the one that pages keep room for', () => {
    expect(zoneBarLayout(WITH_LIMITS, width).height).toBe(ZONE_BAR_HEIGHT);
    expect(zoneBarLayout(WITHOUT_LIMITS, width).height).toBe(ZONE_BAR_HEIGHT);
  });
});

test('values keep their proportions', () => {
  const { bar, now, limits, zones } = zoneBarLayout(WITH_LIMITS, 560);
  const toValue = (x: number) => ((x - bar.x) / bar.width) * 2.5;
  expect(toValue(now?.x ?? 0)).toBeCloseTo(1.3);
  expect(limits.map(({ x }) => toValue(x).toFixed(2))).toEqual(['0.95']);
  expect(zones.map(({ box }) => toValue(box.width + bar.x).toFixed(2))).toEqual(['0.95', '0.95', '0.60']);
});

test('a limit under the start is drawn by the dashes of the start alone', () => {
  const { limits, baseline } = zoneBarLayout(WITH_LIMITS, 560);
  expect(limits).toHaveLength(1);
  expect(baseline?.x).toBeGreaterThan(limits[0]?.x ?? Infinity);
});

test('under the country, the zero line stands inside the bar and "now" to its left', () => {
  const { bar, zero, now } = zoneBarLayout(UNDER_THE_COUNTRY, 560);
  expect(zero?.x).toBeGreaterThan(bar.x + 1);
  expect(zero?.x).toBeLessThan(bar.x + bar.width - 1);
  expect(now?.x).toBeLessThan(zero?.x ?? 0);
});

test('unknown limits are hatched, and the note says so', () => {
  const layout = zoneBarLayout(WITHOUT_LIMITS, 560);
  expect(layout.zones.map(({ hatch }) => hatch.length > 0)).toEqual([true]);
  expect(zoneBarLayout(WITH_LIMITS, 560).zones.map(({ hatch }) => hatch)).toEqual(['', '', '']);
  expect(textOf(layout, 'grænserne').text).toBe('grænserne er ikke oplyst i kilden');
});

test('a long note is wrapped, not cut', () => {
  const note = 'grænserne er ikke oplyst, så farven er den, der står i kilden, og ikke beregnet';
  const texts = zoneBarLayout({ ...WITHOUT_LIMITS, note }, 340).texts.map(({ text }) => text);
  expect(texts.filter((text) => note.includes(text)).join(' ')).toBe(note);
});

test('a value outside the bar is shown at its end', () => {
  const marks = [{ kind: 'now' as const, value: 12, label: 'nu 12,0' }];
  const { bar, now } = zoneBarLayout({ ...WITH_LIMITS, marks }, 560);
  expect(now?.x).toBeCloseTo(bar.x + bar.width);
});

test('a slide has larger texts than a card', () => {
  const card = textOf(zoneBarLayout(WITH_LIMITS, 1620), 'nu').size;
  const slide = zoneBarLayout(WITH_LIMITS, 1620, 300);
  expect(textOf(slide, 'nu').size).toBeGreaterThan(2.5 * card);
  expect(slide.height).toBe(300);
});
