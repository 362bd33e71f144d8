import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonStatJson } from '../../../src/api/jsonStatJson.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { writeSeries } from '../../../src/api/writeSeries.ts';
import { decimalToNumber } from '../../../src/barometer/decimal.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import { readPeriod } from '../../../src/barometer/seriesPeriod.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { problemsOf } from '../mocks/problemsOf.ts';
import { type AnyCube, arbCube } from './cubeArbitraries.ts';
import { arbSeries } from './seriesArbitraries.ts';
import { readable } from './wire.ts';

/** In milliseconds: a thousand series take a second or two, more on a busy machine. */
const TIME = 30_000;

/** As it would come back from a file. */
const overTheWire = (series: Series): unknown => JSON.parse(JSON.stringify(writeSeries(series)));

function readClean(json: unknown): Series {
  const { value, findings } = readable(parseSeries('x.json', json));
  expect(findings).toEqual([]);
  return value;
}

describe('a series written and read back', () => {
  it(
    'is the same, cell by cell, whatever its shape',
    () => {
      fc.assert(
        fc.property(arbSeries, (series) => {
          expect(readClean(overTheWire(series))).toEqual(series);
        }),
        RUNS,
      );
    },
    TIME,
  );

  it('fits the wire schema', () => {
    fc.assert(
      fc.property(arbSeries, (series) => {
        expect(problemsOf(jsonStatJson, overTheWire(series))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every cell of a cube, found in a series by its codes: its number and status, or that it is a gap. */
function expectCells({ cells }: AnyCube, series: Series): void {
  for (const { area, measure, time, number, status } of cells) {
    const period = readPeriod(time)?.period;
    const cell = lineOf(series, area, measure).find((point) => point.period === period)?.cell;
    const found = cell?.kind === 'value' ? decimalToNumber(cell.value) : cell && null;
    expect([found, cell?.status], `${area} ${measure} ${time}`).toEqual([number, status]);
  }
}

describe('a cube of any form: 1.x or 2.0, dense or sparse, in any order of dimensions', () => {
  it(
    'keeps every cell when read, written and read back',
    () => {
      fc.assert(
        fc.property(arbCube, (cube) => {
          const series = readClean(cube.json);
          expectCells(cube, series);
          const again = readClean(overTheWire(series));
          expectCells(cube, again);
          expect(again).toEqual(series);
        }),
        RUNS,
      );
    },
    TIME,
  );
});
