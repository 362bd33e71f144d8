import { describe, expect, it, test } from 'vitest';
import { toGapMove } from '../../../src/display/gapMoveText.ts';
import { buildGapBarometer, NATIONAL, ODENSE } from '../../support/builders.ts';
import { rateCell, rateSeries } from '../barometer/rateSeries.ts';
import { expectDanish, textsIn } from './danish.ts';
import { odense, plain, series as shippedSeries } from './odense.ts';

const cells = (...rates: readonly (string | undefined)[]) => rates.map((rate) => rateCell(rate));
const seriesOf = (local: readonly (string | undefined)[], national: readonly (string | undefined)[]) =>
  rateSeries('2018-01', { [ODENSE]: cells(...local), [NATIONAL]: cells(...national) });
const sentenceOf = (...args: Parameters<typeof toGapMove>) => plain(toGapMove(...args).sentence);
const barometer = buildGapBarometer();
const NOT_SPLIT = /kan ikke deles op/;

describe('what moved the gap, in one sentence', () => {
  test.each([
    [
      '5.2',
      '4.0',
      '5.2',
      '3.9',
      'Afstanden voksede 0,1 %-point',
      'ledigheden i Odense var uændret, og landets faldt 0,1',
    ],
    [
      '5.0',
      '4.0',
      '5.3',
      '4.0',
      'Afstanden voksede 0,3 %-point',
      'ledigheden i Odense steg 0,3, og landets var uændret',
    ],
    [
      '5.0',
      '4.0',
      '4.8',
      '4.1',
      'Afstanden blev 0,3 %-point mindre',
      'ledigheden i Odense faldt 0,2, og landets steg 0,1',
    ],
    ['5.0', '4.0', '5.1', '4.1', 'Afstanden er uændret', 'ledigheden i Odense steg 0,1, og landets steg 0,1'],
  ])('%s and %s, then %s and %s: %s, because %s', (l1, n1, l2, n2, whole, why) => {
    const series = seriesOf([l1, l2], [n1, n2]);
    expect(sentenceOf(series, barometer, 'Odense', undefined)).toBe(
      `${whole} fra januar 2018 til februar 2018: ${why}.`,
    );
  });

  it("is, for Odense from May to August 2018, that the country's fell", () => {
    const [gap] = odense.gaps;
    expect(
      gap && sentenceOf(shippedSeries, gap.barometer, 'Odense', { from: '2018-05', to: '2018-08' }),
    ).toBe(
      'Afstanden voksede 0,1 %-point fra maj 2018 til august 2018: ledigheden i Odense var uændret, og landets faldt 0,1.',
    );
  });

  it('has three parts beside it, of which the third is the first less the second', () => {
    const { parts } = toGapMove(seriesOf(['5.0', '4.8'], ['4.0', '4.1']), barometer, 'Odense', undefined);
    expect(parts.map(({ label, value }) => `${label}: ${plain(value)}`)).toEqual([
      'Kommunens bevægelse: -0,2 %-point',
      '− landets bevægelse: 0,1 %-point',
      '= ændring i afstanden: -0,3 %-point',
    ]);
  });

  it('goes from the first to the last month of the chosen period that have both rates', () => {
    const series = seriesOf([undefined, '5.0', '5.1', '5.2', '5.3'], ['4.0', '4.0', undefined, '4.0', '4.0']);
    expect(sentenceOf(series, barometer, 'Odense', undefined)).toContain('fra februar 2018 til maj 2018');
    expect(sentenceOf(series, barometer, 'Odense', { from: '2018-01', to: '2018-04' })).toContain(
      'fra februar 2018 til april 2018',
    );
  });

  it('says when the figures were made another way in between, and only then', () => {
    const broken = (period: string) => ({
      ...seriesOf(['5.0', '5.1', '5.2'], ['4.0', '4.0', '4.0']),
      breaks: [{ period, text: 'Ny opgørelse' }],
    });
    const tail = (period: string) =>
      sentenceOf(broken(period), barometer, 'Odense', undefined)?.split('. ')[1];
    expect(tail('2018-02')).toContain('Opgørelsen blev lagt om i februar 2018');
    expect(tail('2018-03')).toContain('marts 2018');
    expect(tail('2018-01')).toBeUndefined();
    expect(tail('2018-04')).toBeUndefined();
  });
});

describe('the gap is not split', () => {
  test.each([
    ['when only one month has both rates', seriesOf(['5.0', undefined], ['4.0', '4.0'])],
    ['when no month has both', seriesOf(['5.0', undefined], [undefined, '4.0'])],
    ['when there is one month', seriesOf(['5.0'], ['4.0'])],
    ['when the series has not the municipality', rateSeries('2018-01', { [NATIONAL]: cells('4.0', '3.9') })],
    ['when the series is empty', rateSeries('2018-01', {})],
  ])('%s', (_, series) => {
    const { sentence, parts } = toGapMove(series, barometer, 'Odense', undefined);
    expect(sentence).toMatch(NOT_SPLIT);
    expect(parts).toEqual([]);
  });

  it('when the barometer has no areas: only headcounts are known of it', () => {
    const { areas: _, ...unplaced } = barometer;
    expect(sentenceOf(seriesOf(['5.0', '5.1'], ['4.0', '4.0']), unplaced, 'Odense', undefined)).toMatch(
      NOT_SPLIT,
    );
  });
});

it('every sentence is whole and Danish', () => {
  const rates = ['4.0', '5.0', '5.25'];
  for (const local of rates) {
    for (const national of rates) {
      expectDanish(
        textsIn(toGapMove(seriesOf(['5.0', local], ['5.0', national]), barometer, 'Odense', undefined)),
      );
    }
  }
});
