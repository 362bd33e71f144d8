import { describe, expect, it } from 'vitest';
import { findRevisions } from '../../../src/barometer/revision.ts';
import { buildGapBarometer, buildObservation, NATIONAL, ODENSE, pct } from '../../support/builders.ts';
import { rateCell, rateSeries } from './rateSeries.ts';

const july = buildObservation(ODENSE, '2017-07', '6.1');
const country = buildObservation(NATIONAL, '2017-07', '4.5');
const barometer = buildGapBarometer({ observations: [july, country] });
const seriesWith = (local: string | undefined, national: string | undefined) =>
  rateSeries('2017-07', { [ODENSE]: [rateCell(local)], [NATIONAL]: [rateCell(national)] });

describe('a month that the series gives otherwise than the edition', () => {
  it('is revised: Odense in July 2017 was 6.4, and 6.1 in October 2018', () => {
    expect(findRevisions(barometer, seriesWith('6.4', '4.5'), 'pct')).toEqual([
      { observation: july, now: pct('6.4') },
    ]);
  });

  it('is each of the two areas by itself, in the order of the edition', () => {
    const revised = findRevisions(barometer, seriesWith('6.4', '4.4'), 'pct');
    expect(revised.map(({ observation }) => observation.area)).toEqual([ODENSE, NATIONAL]);
  });
});

describe('nothing is revised', () => {
  it('when both say the same, with however many decimals', () => {
    expect(findRevisions(barometer, seriesWith('6.10', '4.5'), 'pct')).toEqual([]);
  });

  it('when the series lacks the month, the area or the measure', () => {
    expect(findRevisions(barometer, seriesWith(undefined, undefined), 'pct')).toEqual([]);
    expect(findRevisions(barometer, rateSeries('2018-01', { [ODENSE]: [rateCell('6.4')] }), 'pct')).toEqual(
      [],
    );
    expect(findRevisions(barometer, rateSeries('2017-07', { '169': [rateCell('6.4')] }), 'pct')).toEqual([]);
    expect(findRevisions(barometer, seriesWith('6.4', '4.5'), 'timer')).toEqual([]);
  });

  it('when the edition used no rates', () => {
    expect(findRevisions(buildGapBarometer({ observations: [] }), seriesWith('6.4', '4.5'), 'pct')).toEqual(
      [],
    );
  });
});

it('a number of persons is never taken for a rate', () => {
  expect(findRevisions(barometer, seriesWith('6.1', '4.5'), 'antal').map(({ now }) => now)).toEqual([
    pct('5000'),
    pct('5000'),
  ]);
  expect(findRevisions(barometer, seriesWith('6.1', '4.5'), 'pct')).toEqual([]);
});
