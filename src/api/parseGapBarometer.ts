import { areBandsOrdered, type Band } from '../barometer/band.ts';
import type { GapBarometer, Measurement, ReportedGap } from '../barometer/gapBarometer.ts';
import { percent, percentagePoints } from '../barometer/units.ts';
import type { DecimalJson } from './amountJson.ts';
import { type GapBarometerJson, gapBarometerJson } from './gapBarometerJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import { type Reader, readPart, report } from './reader.ts';
import { toDecimal } from './toFigure.ts';

/** Reads one barometer of level 1; undefined when it does not fit. Bands that are out of order count as not given. */
export function parseGapBarometer(
  reader: Reader,
  raw: unknown,
  path: string,
  editionSource: string,
): GapBarometer | undefined {
  const json = readPart(reader, gapBarometerJson, raw, path, 'leftOut');
  if (json === undefined) {
    return undefined;
  }
  const source = json.source ?? editionSource;
  const bands = json.bands === undefined ? undefined : toBands(json.bands);
  const areBandsBad =
    json.bands !== undefined && (bands === undefined || bands.length === 0 || !areBandsOrdered(bands));
  if (areBandsBad) {
    report(reader, `${path}.bands`, json.bands, { code: 'orderedBands' }, 'unreadable');
  }
  return omitUndefined({
    key: json.key,
    name: json.name,
    measure: json.measure,
    carries: json.carries,
    areas: json.areas,
    series: json.series,
    observations: onePerMonth(reader, json.observations ?? [], path).map((observation) =>
      omitUndefined({
        area: observation.area,
        month: observation.month,
        value: percent(toDecimal(observation)),
        derived: observation.derived,
        source: observation.source ?? source,
      }),
    ),
    now: toMeasurement(json.now, source),
    last: json.last === undefined ? undefined : toMeasurement(json.last, source),
    baseline: json.baseline === undefined ? undefined : toMeasurement(json.baseline, source),
    bands: areBandsBad ? undefined : bands,
    population:
      json.population === undefined
        ? undefined
        : { persons: json.population.persons, source: json.population.source ?? source },
    reported: toReported(json.reported),
    reason: json.reason,
    source,
    unreadable: areBandsBad ? ['bands'] : [],
  });
}

/** Two figures for one area and month cannot both be meant: the first holds, and the other is told. */
function onePerMonth(
  reader: Reader,
  observations: NonNullable<GapBarometerJson['observations']>,
  path: string,
): NonNullable<GapBarometerJson['observations']> {
  const seen = new Set<string>();
  return observations.filter((observation, index) => {
    const place = `${observation.area} ${observation.month}`;
    const isRepeated = seen.has(place);
    seen.add(place);
    if (isRepeated) {
      report(reader, `${path}.observations[${index}]`, observation, { code: 'uniqueKey' }, 'leftOut');
    }
    return !isRepeated;
  });
}

function toMeasurement(json: GapBarometerJson['now'], source: string): Measurement {
  return omitUndefined({
    month: json.month,
    gap: json.gap === undefined ? undefined : percentagePoints(toDecimal(json.gap)),
    derived: json.derived,
    source: json.source ?? source,
  });
}

/** Grey is no matter of a limit, so a band of it makes the bands unreadable. */
function toBands(json: NonNullable<GapBarometerJson['bands']>): readonly Band[] | undefined {
  const bands: Band[] = [];
  for (const { colour, upTo } of json) {
    if (colour === 'grey') {
      return undefined;
    }
    bands.push(
      omitUndefined({ colour, upTo: upTo === undefined ? undefined : percentagePoints(toDecimal(upTo)) }),
    );
  }
  return bands;
}

function toReported(json: GapBarometerJson['reported']): ReportedGap {
  if (json === undefined) {
    return {};
  }
  const points = (value: DecimalJson | undefined) =>
    value === undefined ? undefined : percentagePoints(toDecimal(value));
  const rate = (value: DecimalJson | undefined) =>
    value === undefined ? undefined : percent(toDecimal(value));
  const { nextColour, localChange, nationalChange } = json;
  return omitUndefined({
    colour: json.colour,
    previousColour: json.previousColour,
    changeSinceLast: points(json.changeSinceLast),
    changeSinceBaseline: points(json.changeSinceBaseline),
    nextColour:
      nextColour === undefined
        ? undefined
        : omitUndefined({
            colour: nextColour.colour,
            percentagePoints: points(nextColour.percentagePoints),
            persons: nextColour.persons,
            condition: nextColour.condition,
          }),
    localChange:
      localChange === undefined
        ? undefined
        : omitUndefined({ persons: localChange.persons, percent: rate(localChange.percent) }),
    nationalChange:
      nationalChange === undefined ? undefined : omitUndefined({ percent: rate(nationalChange.percent) }),
  });
}
