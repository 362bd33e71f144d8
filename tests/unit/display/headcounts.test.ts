import { describe, expect, it } from 'vitest';
import { computeGapBarometer } from '../../../src/barometer/computeGapBarometer.ts';
import type { GapBarometer, ReportedGap } from '../../../src/barometer/gapBarometer.ts';
import { toHeadcounts } from '../../../src/display/headcounts.ts';
import { buildGapBarometer, pct, pp } from '../../support/builders.ts';
import { expectDanish } from './danish.ts';
import { odense, plain } from './odense.ts';

const told = (reported: ReportedGap, overrides: Partial<GapBarometer> = {}) =>
  toHeadcounts(
    [computeGapBarometer(buildGapBarometer({ name: 'Aktivitetsparate', reported, ...overrides }))],
    'Odense',
  ).map(plain);
const FELL = { persons: -419, percent: pct('-4.4') };
const SPLIT = 'Det er antal personer, ikke procent, så det kan ikke deles op i procentpoint.';

describe('a barometer of which only headcounts are known', () => {
  it('says by how many persons it moved here and in the country, and that this is not split', () => {
    expect(told({ localChange: FELL, nationalChange: { percent: pct('-5.5') } })).toEqual([
      `Aktivitetsparate: Antallet faldt med 419 (4,4 %) i Odense og 5,5 % i landet. ${SPLIT}`,
    ]);
  });

  it('says so for a rise too, and without the country where that is not known', () => {
    const rise = {
      localChange: { persons: 12, percent: pct('0.3') },
      nationalChange: { percent: pct('1.0') },
    };
    expect(told(rise)).toEqual([
      `Aktivitetsparate: Antallet steg med 12 (0,3 %) i Odense og steg 1,0 % i landet. ${SPLIT}`,
    ]);
    expect(told({ localChange: FELL })).toEqual([
      `Aktivitetsparate: Antallet faldt med 419 (4,4 %) i Odense. ${SPLIT}`,
    ]);
  });

  it('is, in Odense, Aktivitetsparate alone', () => {
    const sentences = toHeadcounts(odense.gaps, 'Odense');
    expect(sentences.map((text) => text.split(':')[0])).toEqual(['Aktivitetsparate']);
    expectDanish(sentences);
  });
});

describe('nothing is said', () => {
  it('where there is a series of rates: that one is split', () => {
    expect(told({ localChange: FELL }, { series: 'bruttoledighed' })).toEqual([]);
  });

  it('where the persons or their share are not stated', () => {
    expect(told({})).toEqual([]);
    expect(told({ localChange: { persons: -419 } })).toEqual([]);
    expect(told({ localChange: { percent: pct('-4.4') } })).toEqual([]);
    expect(told({ changeSinceLast: pp('0.1') })).toEqual([]);
  });
});
