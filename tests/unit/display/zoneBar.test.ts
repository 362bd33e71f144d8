import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import { toZoneBar } from '../../../src/display/zoneBar.ts';
import { arbBands, arbGap, RUNS } from '../../support/arbitraries.ts';
import { buildGapBarometer, pp } from '../../support/builders.ts';
import { odense } from './odense.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const source = 'x';

describe("Odense's bar", () => {
  const bar = toZoneBar(odense.gaps[0] ?? computeGapBarometer(buildGapBarometer()));

  it('has three colours with the two limits between them in words', () => {
    expect(bar?.zones.map(({ colour }) => colour)).toEqual(['green', 'yellow', 'red']);
    expect(bar?.limits).toEqual([
      { value: 0.95, label: 'grøn til 0,95' },
      { value: 1.9, label: 'gul til 1,9' },
    ]);
  });

  it('marks now, last and the start', () => {
    expect(bar?.marks.map(({ kind, label }) => [kind, label])).toEqual([
      ['now', 'nu 1,3'],
      ['last', 'sidst 1,2'],
      ['baseline', 'start 1,9'],
    ]);
  });

  it('is told in words for those who cannot see it', () => {
    expect(bar?.summary).toBe(
      'Bruttoledighed, nu 1,3, sidst 1,2, start 1,9, grøn til 0,95, gul til 1,9, 0 = som landet',
    );
    expect(bar?.note).toBeUndefined();
  });
});

const arbFigures = fc
  .record({
    now: arbGap,
    last: fc.option(arbGap),
    baseline: fc.option(arbGap),
    bands: fc.option(arbBands),
  })
  .map(({ now, last, baseline, bands }) =>
    computeGapBarometer(
      buildGapBarometer({
        now: { gap: now, source },
        last: { source, ...(last === null ? {} : { gap: last }) },
        baseline: { source, ...(baseline === null ? {} : { gap: baseline }) },
        ...(bands === null ? {} : { bands }),
      }),
    ),
  );

describe('any bar', () => {
  it('reaches beyond every mark, every limit and zero', () => {
    fc.assert(
      fc.property(arbFigures, (figures) => {
        const bar = toZoneBar(figures);
        const values = [0, ...(bar?.marks ?? []), ...(bar?.limits ?? [])].map((one) =>
          typeof one === 'number' ? one : one.value,
        );
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(bar?.min ?? Number.NaN);
          expect(value).toBeLessThan(bar?.max ?? Number.NaN);
        }
      }),
      RUNS,
    );
  });

  it('is covered by its zones without a hole or an overlap, and each mark lies in the zone of its colour', () => {
    fc.assert(
      fc.property(arbFigures, (figures) => {
        const bar = toZoneBar(figures);
        const zones = bar?.zones ?? [];
        expect(zones[0]?.from).toBe(bar?.min);
        expect(zones.at(-1)?.to).toBe(bar?.max);
        expect(zones.slice(1).map(({ from }) => from)).toEqual(zones.slice(0, -1).map(({ to }) => to));
        expect(zones.every(({ from, to }) => from <= to)).toBe(true);
        const now = bar?.marks.find(({ kind }) => kind === 'now')?.value ?? Number.NaN;
        const zone = zones.find(({ to }) => now <= to)?.colour;
        expect(zone).toBe(
          figures.bands === undefined ? 'unknown' : figures.colour.kind !== 'absent' && figures.colour.value,
        );
      }),
      RUNS,
    );
  });

  it('is not there without a gap', () => {
    expect(toZoneBar(computeGapBarometer(buildGapBarometer({ now: { source } })))).toBeUndefined();
  });

  it('has some room even where everything is zero', () => {
    const zero = { gap: pp('0.0'), source };
    const bar = toZoneBar(computeGapBarometer(buildGapBarometer({ now: zero, last: zero, baseline: zero })));
    expect(bar).toMatchObject({ min: 0, zones: [{ colour: 'unknown' }] });
    expect(bar?.max).toBeGreaterThan(0);
  });
});
