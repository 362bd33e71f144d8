import { describe, expect, it } from 'vitest';
import { toRevisions } from '../../../src/display/revisions.ts';
import { buildGapBarometer, buildObservation, NATIONAL, ODENSE } from '../../support/builders.ts';
import { rateCell, rateSeries } from '../barometer/rateSeries.ts';
import { expectDanish } from './danish.ts';
import { odense, plain, series as shippedSeries } from './odense.ts';

const barometer = buildGapBarometer({ observations: [buildObservation(ODENSE, '2017-07', '6.1')] });
const seriesOf = (rate: string | undefined, remark?: string) =>
  rateSeries('2017-07', { [ODENSE]: [rateCell(rate, remark)], [NATIONAL]: [rateCell('4.5')] });
const lines = (...args: Parameters<typeof toRevisions>) => toRevisions(...args).map(plain);

describe('a month that was revised since the edition', () => {
  it('is told with area, month, then and now, and with what the series remarks on it', () => {
    expect(lines(barometer, seriesOf('6.4'))).toEqual([
      'Område 461, juli 2017: 6,1 % i udgaven, 6,4 % i serien',
    ]);
    expect(lines(barometer, seriesOf('6.4', 'Senere revideret'))).toEqual([
      'Område 461, juli 2017: 6,1 % i udgaven, 6,4 % i serien (Senere revideret)',
    ]);
  });

  it('is, in Odense, July 2017', () => {
    const [gap] = odense.gaps;
    const told = gap === undefined ? [] : lines(gap.barometer, shippedSeries);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Odense, juli 2017: 6,1 % i udgaven, 6,4 % i serien \(/);
    expectDanish(told.flatMap((text) => text ?? []));
  });

  it('is none while edition and series agree, or the series does not say', () => {
    expect(lines(barometer, seriesOf('6.1', 'Senere revideret'))).toEqual([]);
    expect(lines(barometer, seriesOf(undefined))).toEqual([]);
    expect(lines(buildGapBarometer({ observations: [] }), seriesOf('6.4'))).toEqual([]);
  });
});
