import { NOT_STATED, UNREADABLE } from './absence.ts';
import {
  type Band,
  type Bands,
  type ColourDistance,
  colourOfGap,
  defaultBands,
  distanceToBetter,
  distanceToWorse,
  limitWithin,
} from './band.ts';
import type { Colour } from './colour.ts';
import { decimal } from './decimal.ts';
import { absent, computed, type Figure, type Input, inputFrom } from './figure.ts';
import { computeGapChange, type MeasuredGap, measureGap } from './gap.ts';
import type { GapBarometer } from './gapBarometer.ts';
import { count, type PercentagePoints } from './units.ts';

/** The way to a neighbouring colour, in percentage points and, where it can be told, in persons. */
export type WayToColour = {
  readonly colour: Colour;
  readonly percentagePoints: Figure<PercentagePoints>;
  /** Whole persons: so many fewer is enough for the better colour; there is room for so many before the worse. */
  readonly persons: Figure<number>;
  readonly limit?: PercentagePoints;
  /** What must hold for it, in the words of the data. */
  readonly condition?: string;
};

/** A barometer of level 1 with everything it answers. */
export type GapBarometerFigures = {
  readonly barometer: GapBarometer;
  readonly now: MeasuredGap;
  readonly last: MeasuredGap;
  readonly baseline: MeasuredGap;
  /** The bands its colour was judged by; undefined when none were given and there is no default. */
  readonly bands: Bands | undefined;
  readonly colour: Figure<Colour>;
  /** The limit that lies within the gap's uncertainty: the colour is then "på grænsen". */
  readonly onTheLine: PercentagePoints | undefined;
  readonly changeSinceLast: Figure<PercentagePoints>;
  readonly changeSinceBaseline: Figure<PercentagePoints>;
  readonly toBetter: WayToColour | undefined;
  readonly toWorse: WayToColour | undefined;
};

function bandsFor(barometer: GapBarometer, baseline: MeasuredGap): Bands | undefined {
  if (barometer.bands !== undefined) {
    return { origin: 'given', bands: barometer.bands };
  }
  // Ours stand in where the owner gives none, not where the owner's could not be read.
  if (barometer.unreadable.includes('bands')) {
    return undefined;
  }
  return baseline.gap.kind === 'absent' ? undefined : defaultBands(baseline.gap.value);
}

function judge(barometer: GapBarometer, now: MeasuredGap, bands: Bands | undefined): Figure<Colour> {
  const inputs: Input[] = [
    inputFrom('gapNow', now.gap, (amount) => ({ unit: 'percentagePoints', amount })),
    ...limitInputs(bands?.bands),
  ];
  const rule = bands?.origin === 'given' ? 'bandsGiven' : 'bandsDefault';
  if (now.gap.kind === 'absent') {
    return absent(now.gap.absence, rule, inputs);
  }
  const colour = bands === undefined ? undefined : colourOfGap(bands.bands, now.gap.value);
  if (colour !== undefined) {
    return computed(rule, colour, inputs);
  }
  if (barometer.reported.colour !== undefined) {
    return { kind: 'reported', value: barometer.reported.colour, source: barometer.source };
  }
  return absent(barometer.unreadable.includes('bands') ? UNREADABLE : NOT_STATED, rule, inputs);
}

function limitInputs(bands: readonly Band[] | undefined): Input[] {
  if (bands === undefined) {
    return [{ name: 'limit', value: NOT_STATED }];
  }
  return bands.flatMap((band) =>
    band.upTo === undefined
      ? []
      : [
          {
            name: 'limit' as const,
            value: { unit: 'percentagePoints' as const, amount: band.upTo },
            note: band.colour,
          },
        ],
  );
}

/** Percentage points of the population as whole persons: rounded up where they must be reached, down where they must not be passed. */
function personsFor(
  barometer: GapBarometer,
  distance: PercentagePoints,
  direction: 'better' | 'worse',
): Figure<number> {
  const population = barometer.population;
  if (population === undefined) {
    return absent(NOT_STATED, 'gapDistanceInPersons');
  }
  const exact = BigInt(distance.units) * BigInt(population.persons);
  const divisor = 100n * 10n ** BigInt(distance.decimals);
  const persons = Number(direction === 'better' ? (exact + divisor - 1n) / divisor : exact / divisor);
  return computed('gapDistanceInPersons', persons, [
    { name: 'population', value: { unit: 'count', amount: count(decimal(population.persons)) } },
  ]);
}

function wayTo(
  barometer: GapBarometer,
  found: ColourDistance | undefined,
  direction: 'better' | 'worse',
): WayToColour | undefined {
  if (found === undefined) {
    return undefined;
  }
  const reported = barometer.reported.nextColour;
  const persons: Figure<number> =
    reported?.colour === found.colour && reported.persons !== undefined
      ? { kind: 'reported', value: reported.persons, source: barometer.source }
      : personsFor(barometer, found.distance, direction);
  return {
    colour: found.colour,
    percentagePoints: computed('gapDistance', found.distance, [
      { name: 'limit', value: { unit: 'percentagePoints', amount: found.limit } },
    ]),
    persons,
    limit: found.limit,
  };
}

/** The next better colour as the source reports it, for a barometer whose limits are not stated. */
function reportedWay(barometer: GapBarometer): WayToColour | undefined {
  const next = barometer.reported.nextColour;
  if (next === undefined) {
    return undefined;
  }
  const { source } = barometer;
  return {
    colour: next.colour,
    percentagePoints:
      next.percentagePoints === undefined
        ? absent(NOT_STATED)
        : { kind: 'reported', value: next.percentagePoints, source },
    persons:
      next.persons === undefined ? absent(NOT_STATED) : { kind: 'reported', value: next.persons, source },
    ...(next.condition === undefined ? {} : { condition: next.condition }),
  };
}

/**
 * Everything a barometer of level 1 answers: its gap and colour, whether it hangs on a limit, its
 * changes, and how far it is to the next better and worse colour. Without a gap there is no colour;
 * without limits the colour and the distance are those the source reports. [S2; default limits ours]
 */
export function computeGapBarometer(barometer: GapBarometer): GapBarometerFigures {
  const now = measureGap(barometer, barometer.now);
  const last = measureGap(barometer, barometer.last);
  const baseline = measureGap(barometer, barometer.baseline);
  const bands = bandsFor(barometer, baseline);
  const gap = now.gap.kind === 'absent' ? undefined : now.gap.value;
  const { reported, source } = barometer;
  return {
    barometer,
    now,
    last,
    baseline,
    bands,
    colour: judge(barometer, now, bands),
    onTheLine:
      gap === undefined || bands === undefined || now.uncertainty === undefined
        ? undefined
        : limitWithin(bands.bands, gap, now.uncertainty),
    changeSinceLast: computeGapChange(now, last, 'gapLast', reported.changeSinceLast, source),
    changeSinceBaseline: computeGapChange(now, baseline, 'gapBaseline', reported.changeSinceBaseline, source),
    toBetter:
      gap === undefined
        ? undefined
        : bands === undefined
          ? reportedWay(barometer)
          : wayTo(barometer, distanceToBetter(bands.bands, gap), 'better'),
    toWorse:
      gap === undefined || bands === undefined
        ? undefined
        : wayTo(barometer, distanceToWorse(bands.bands, gap), 'worse'),
  };
}
