import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { lineOf } from '../../../src/barometer/series.ts';
import { dec, pp, shown } from '../../support/builders.ts';
import { readable, shipped, shippedPaths } from './wire.ts';

const { editionPaths, seriesPaths } = shippedPaths();
const read = (path: string) => readable(parseEdition(path, shipped(path)));

describe('what is shipped', () => {
  it.each(editionPaths)('%s is read whole, without a word', (path) => {
    const { value, findings } = read(path);
    expect(findings).toEqual([]);
    expect(path).toBe(`${value.owner}/${value.key}/edition.json`);
  });

  // A made-up edition may hold a mistake on purpose, to show what is done about it.
  const realPaths = editionPaths.filter((path) => !read(path).value.synthetic);

  it.each(realPaths)('%s has no printed total that does not add up', (path) => {
    const { checks } = computeBarometer(read(path).value);
    expect(checks.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
  });

  it.each(seriesPaths)('%s is read whole, without a word', (path) => {
    expect(readable(parseSeries(path, shipped(path))).findings).toEqual([]);
  });
});

describe("Odense's figures of October 2018, from the document to the barometer", () => {
  const barometer = computeBarometer(read('odense/2018-10-30/edition.json').value);
  const { totals, gaps, groupsTotal, colourCounts } = barometer;

  it('are the totals that the source prints', () => {
    expect(shown(totals.gevinst)).toBe(46_022_596);
    expect(shown(totals.forbrug)).toBe(31_654_596);
    expect(shown(totals.nettogevinst)).toBe(14_368_000);
    expect(shown(totals.budgetGevinst)).toBe(132_023_529);
    expect(shown(totals.investeringssum)).toBe(85_411_631);
    expect(shown(totals.budgetNettogevinst)).toBe(46_611_898);
    expect(totals.gevinst).toMatchObject({ missing: [] });
  });

  it('are the two barometers, the groups and the colours', () => {
    expect(gaps.map(({ now, colour }) => [shown(now.gap), shown(colour)])).toEqual([
      [pp('1.3'), 'yellow'],
      [pp('1.0'), 'red'],
    ]);
    expect(shown(groupsTotal)).toEqual(dec('350'));
    expect(colourCounts).toEqual({ green: 8, yellow: 4, red: 0, grey: 1, none: 1 });
    expect([barometer.positiveNettogevinstCount, barometer.negativeNettogevinstCount]).toEqual([9, 5]);
  });

  it('have the four projects where judgement and rule differ', () => {
    expect(barometer.disagreements.map(({ project }) => project.nr)).toEqual([3, 4, 8, 11]);
  });
});

describe('the series of gross unemployment', () => {
  const { value: series } = readable(parseSeries('x.json', shipped('series/bruttoledighed.json')));
  const cell = (area: string, period: string) =>
    lineOf(series, area, 'pct').find((point) => point.period === period)?.cell;

  it('has 6.4 % for Odense in July 2017, with the remark that it was revised', () => {
    expect(cell('461', '2017-07')).toMatchObject({
      kind: 'value',
      value: dec('6.4'),
      remark: expect.stringContaining('reviderede serie'),
      isDerived: false,
    });
  });

  it('has 4.0 % for the country in May 2018, which nobody printed', () => {
    expect(cell('000', '2018-05')).toMatchObject({ value: dec('4.0'), isDerived: true });
  });

  it('has a gap where nobody gives a figure', () => {
    expect(cell('000', '2015-05')).toEqual({ kind: 'gap' });
  });
});
