import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import { decimalToNumber } from '../barometer/decimal.ts';
import type { Figure } from '../barometer/figure.ts';
import type { PercentagePoints } from '../barometer/units.ts';
import { formatPoints } from './format.ts';
import type { ZoneBarModel, ZoneMarkModel, ZoneModel } from './models.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { ZONE_TEXTS } from './texts/gaps.ts';

/** Room beyond the outermost mark, as a share of the whole. */
const MARGIN = 0.22;

/** The zone bar of a barometer; undefined when there is no gap to mark. */
export function toZoneBar(figures: GapBarometerFigures): ZoneBarModel | undefined {
  if (figures.now.gap.kind === 'absent') {
    return undefined;
  }
  const marks = [
    ...mark('now', figures.now.gap, ZONE_TEXTS.now),
    ...mark('last', figures.last.gap, ZONE_TEXTS.last),
    ...mark('baseline', figures.baseline.gap, ZONE_TEXTS.baseline),
  ];
  const bands = figures.bands?.bands ?? [];
  const limits = bands.flatMap(({ colour, upTo }) =>
    upTo === undefined
      ? []
      : [
          {
            value: decimalToNumber(upTo),
            label: ZONE_TEXTS.limit(COLOUR_WORDS_LOWER[colour], formatPoints(upTo)),
          },
        ],
  );
  const values = [0, ...marks.map(({ value }) => value), ...limits.map(({ value }) => value)];
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const room = Math.max((highest - lowest) * MARGIN, 0.1);
  const min = lowest < 0 ? lowest - room : 0;
  const max = highest + room;
  return {
    min,
    max,
    zones: toZones(figures, min, max),
    limits,
    marks,
    zeroLabel: ZONE_TEXTS.zero,
    note: bands.length === 0 ? ZONE_TEXTS.noLimits : undefined,
    summary: [
      figures.barometer.name,
      ...marks.map(({ label }) => label),
      ...(bands.length === 0 ? [ZONE_TEXTS.noLimits] : limits.map(({ label }) => label)),
      ZONE_TEXTS.zero,
    ].join(', '),
  };
}

function mark(kind: ZoneMarkModel['kind'], gap: Figure<PercentagePoints>, word: string): ZoneMarkModel[] {
  return gap.kind === 'absent'
    ? []
    : [{ kind, value: decimalToNumber(gap.value), label: `${word} ${formatPoints(gap.value)}` }];
}

function toZones(figures: GapBarometerFigures, min: number, max: number): ZoneModel[] {
  const bands = figures.bands?.bands ?? [];
  if (bands.length === 0) {
    return [{ colour: 'unknown', from: min, to: max }];
  }
  let from = min;
  return bands.map(({ colour, upTo }) => {
    const to = upTo === undefined ? max : Math.min(decimalToNumber(upTo), max);
    const zone = { colour, from, to };
    from = to;
    return zone;
  });
}
