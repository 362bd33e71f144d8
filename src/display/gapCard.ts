import type { GapBarometerFigures, WayToColour } from '../barometer/computeGapBarometer.ts';
import type { Figure, RuleId } from '../barometer/figure.ts';
import type { ReportedGap } from '../barometer/gapBarometer.ts';
import { type PercentagePoints, percentagePoints } from '../barometer/units.ts';
import { colourModel } from './colours.ts';
import { formatMonth, formatNumber, formatPercent, formatPercentagePoints, formatPoints } from './format.ts';
import type { ColourModel, ZoneBarModel } from './models.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { GAP_TEXTS } from './texts/gaps.ts';
import { toZoneBar } from './zoneBar.ts';

/** A part of the status line; the figure in it stands out. */
export type StatusPart = { readonly strong: string; readonly rest: string };

/** One barometer of level 1 as a card. */
export type GapCardModel = {
  readonly key: string;
  readonly name: string;
  readonly carries: string | undefined;
  readonly colour: ColourModel | undefined;
  /** "1,3 %-point over landet", or why there is no figure. */
  readonly valueText: string;
  readonly onTheLine: string | undefined;
  readonly status: readonly StatusPart[];
  readonly zoneBar: ZoneBarModel | undefined;
  /** What the figures are and where the limits come from. */
  readonly basis: string;
  /** The rules behind its gaps, changes and colour. */
  readonly ruleIds: readonly RuleId[];
  /** Why it moved, in the words of the data and from the headcounts it gives. */
  readonly reasons: readonly string[];
  readonly source: string;
};

export function toGapCard(figures: GapBarometerFigures, ownerName: string, book: SourceBook): GapCardModel {
  const { barometer, now } = figures;
  const colour = figures.colour.kind === 'absent' ? undefined : colourModel(figures.colour.value);
  const valueText = gapText(now.gap, now.month);
  return {
    key: barometer.key,
    name: barometer.name,
    carries:
      barometer.carries === undefined
        ? undefined
        : GAP_TEXTS.carries(formatNumber(barometer.carries.projects), formatNumber(barometer.carries.of)),
    colour,
    valueText,
    onTheLine:
      figures.onTheLine === undefined ? undefined : GAP_TEXTS.onTheLine(formatPoints(figures.onTheLine)),
    status: statusParts(figures),
    zoneBar: toZoneBar(figures),
    basis: basisOf(figures, ownerName),
    ruleIds: rulesBehind(figures),
    reasons: reasonsOf(figures, ownerName),
    source: sourceText(book, barometer.source),
  };
}

/** Those of the figures that are there; what the source reports comes from no rule of ours. */
function rulesBehind(figures: GapBarometerFigures): RuleId[] {
  const { now, last, baseline, colour, changeSinceLast, changeSinceBaseline, toBetter, toWorse } = figures;
  const ways = [toBetter, toWorse].flatMap((way) =>
    way === undefined ? [] : [way.percentagePoints, way.persons],
  );
  const shown = [now.gap, last.gap, baseline.gap, colour, changeSinceLast, changeSinceBaseline, ...ways];
  return [...new Set(shown.flatMap((figure) => (figure.kind === 'computed' ? [figure.rule] : [])))];
}

/** The gap in words, so that the sign cannot be misread. */
export function gapText(gap: Figure<PercentagePoints>, month: string | undefined): string {
  if (gap.kind === 'absent') {
    return month === undefined ? GAP_TEXTS.noGapAtAll : GAP_TEXTS.noGap(formatMonth(month));
  }
  return pointsText(gap.value);
}

/** A gap in words: over, under, or as the country. */
export function pointsText(gap: PercentagePoints): string {
  const size = formatPercentagePoints(sizeOf(gap));
  return gap.units === 0 ? GAP_TEXTS.equal : gap.units > 0 ? GAP_TEXTS.above(size) : GAP_TEXTS.below(size);
}

function sizeOf(points: PercentagePoints): PercentagePoints {
  return percentagePoints({ units: Math.abs(points.units), decimals: points.decimals });
}

/** "0,35 til grøn · mere end 0,6 til rød · 0,1 dårligere end sidst · 0,6 bedre end start". */
function statusParts(figures: GapBarometerFigures): StatusPart[] {
  if (figures.now.gap.kind === 'absent') {
    return [];
  }
  return [
    ...wayParts(figures.toBetter, GAP_TEXTS.toBetter, GAP_TEXTS.personsToBetter),
    ...wayParts(figures.toWorse, GAP_TEXTS.toWorse, GAP_TEXTS.personsToWorse),
    changePart(figures.changeSinceLast, GAP_TEXTS.since.last),
    changePart(figures.changeSinceBaseline, GAP_TEXTS.since.baseline),
  ];
}

function wayParts(
  way: WayToColour | undefined,
  pointsText: (points: string, colour: string) => string,
  personsText: (persons: string, colour: string) => string,
): StatusPart[] {
  if (way === undefined) {
    return [];
  }
  const colour = COLOUR_WORDS_LOWER[way.colour];
  const condition = way.condition === undefined ? '' : `, ${way.condition}`;
  const parts: StatusPart[] = [];
  if (way.percentagePoints.kind !== 'absent') {
    parts.push(emphasise(pointsText(formatPoints(way.percentagePoints.value), colour)));
  }
  if (way.persons.kind !== 'absent') {
    parts.push(emphasise(`${personsText(formatNumber(way.persons.value), colour)}${condition}`));
  }
  return parts;
}

/** The leading figure stands out, also behind "mere end". */
function emphasise(text: string): StatusPart {
  const match = /^((?:mere end )?[\d.,-]+)(.*)$/su.exec(text);
  return match === null ? { strong: '', rest: text } : { strong: match[1] ?? '', rest: match[2] ?? '' };
}

function changePart(change: Figure<PercentagePoints>, since: string): StatusPart {
  if (change.kind === 'absent') {
    return { strong: '', rest: GAP_TEXTS.changeNotStated(since) };
  }
  const size = formatPoints(sizeOf(change.value));
  if (change.value.units === 0) {
    return { strong: '', rest: GAP_TEXTS.unchanged(since) };
  }
  return emphasise(change.value.units > 0 ? GAP_TEXTS.worse(size, since) : GAP_TEXTS.better(size, since));
}

function basisOf({ now, bands, barometer }: GapBarometerFigures, ownerName: string): string {
  const rates =
    now.localRate.kind === 'absent' || now.nationalRate.kind === 'absent'
      ? []
      : [
          GAP_TEXTS.rates(
            ownerName,
            formatPercent(now.localRate.value),
            formatPercent(now.nationalRate.value),
          ),
        ];
  const limits =
    bands === undefined
      ? GAP_TEXTS.bandsNone
      : bands.origin === 'given'
        ? GAP_TEXTS.bandsGiven
        : GAP_TEXTS.bandsDefault;
  return [
    ...rates,
    ...(now.month === undefined ? [] : [formatMonth(now.month)]),
    ...(now.gap.kind === 'reported' ? [GAP_TEXTS.reported] : []),
    limits,
    ...(barometer.unreadable.length > 0 ? [GAP_TEXTS.bandsUnreadable] : []),
  ].join(' · ');
}

function reasonsOf({ barometer }: GapBarometerFigures, ownerName: string): string[] {
  const headcount = headcountSentence(barometer.reported, ownerName);
  return [
    ...(headcount === undefined ? [] : [headcount]),
    ...(barometer.reason === undefined ? [] : [barometer.reason]),
  ];
}

/** How the number of people moved here and in the country, as reported; undefined when it is not. */
export function headcountSentence(reported: ReportedGap, ownerName: string): string | undefined {
  const { localChange, nationalChange } = reported;
  if (localChange?.persons === undefined || localChange.percent === undefined) {
    return undefined;
  }
  const text = localChange.persons <= 0 ? GAP_TEXTS.localChange : GAP_TEXTS.localRise;
  const local = text(
    ownerName,
    formatNumber(Math.abs(localChange.persons)),
    formatPercent(sizeOfRate(localChange.percent)),
  );
  const rate = nationalChange?.percent;
  const national =
    rate === undefined
      ? ''
      : ` ${(rate.units <= 0 ? GAP_TEXTS.nationalFall : GAP_TEXTS.nationalRise)(formatPercent(sizeOfRate(rate)))}`;
  return `${local}${national}.`;
}

function sizeOfRate<Rate extends { readonly units: number; readonly decimals: number }>(rate: Rate): Rate {
  return { ...rate, units: Math.abs(rate.units) };
}
