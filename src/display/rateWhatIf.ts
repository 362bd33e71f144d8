import { type Bands, colourOfGap, distanceToBetter } from '../barometer/band.ts';
import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import type { Decimal } from '../barometer/decimal.ts';
import { type Percent, type PercentagePoints, percent, subtractPercent } from '../barometer/units.ts';
import { colourModel } from './colours.ts';
import { formatPercent, formatPoints } from './format.ts';
import { pointsText } from './gapCard.ts';
import type { ColourModel } from './models.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { RATE_WHAT_IF_TEXTS } from './texts/development.ts';

/** Rates a user supposes, in per cent. They live in the address and are never written to data. */
export type SupposedRates = { readonly local?: Decimal; readonly national?: Decimal };

export type RateWhatIfModel = {
  readonly local: Percent;
  readonly national: Percent;
  readonly isChanged: boolean;
  /** "1,3 %-point over landet". */
  readonly gapText: string;
  readonly colour: ColourModel | undefined;
  /** What would be left to the next better colour, or why there is no colour. */
  readonly note: string;
};

/** The gap and colour that two other rates would give; undefined when the barometer has no rates to start from. */
export function toRateWhatIf(
  figures: GapBarometerFigures,
  supposed: SupposedRates,
): RateWhatIfModel | undefined {
  const { localRate, nationalRate } = figures.now;
  if (localRate.kind === 'absent' || nationalRate.kind === 'absent') {
    return undefined;
  }
  const local = supposed.local === undefined ? localRate.value : percent(supposed.local);
  const national = supposed.national === undefined ? nationalRate.value : percent(supposed.national);
  const gap = subtractPercent(local, national);
  const colour = figures.bands === undefined ? undefined : colourOfGap(figures.bands.bands, gap);
  return {
    local,
    national,
    isChanged: supposed.local !== undefined || supposed.national !== undefined,
    gapText: `${pointsText(gap)} (${formatPercent(local)} − ${formatPercent(national)})`,
    colour: colour === undefined ? undefined : colourModel(colour),
    note: noteOf(figures.bands, gap),
  };
}

function noteOf(bands: Bands | undefined, gap: PercentagePoints): string {
  if (bands === undefined) {
    return RATE_WHAT_IF_TEXTS.noLimits;
  }
  const better = distanceToBetter(bands.bands, gap);
  return better === undefined
    ? RATE_WHAT_IF_TEXTS.best
    : RATE_WHAT_IF_TEXTS.left(formatPoints(better.distance), COLOUR_WORDS_LOWER[better.colour]);
}
