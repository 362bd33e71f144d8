import type { GapBarometerFigures, WayToColour } from '../../barometer/computeGapBarometer.ts';
import { decimal } from '../../barometer/decimal.ts';
import type { Figure } from '../../barometer/figure.ts';
import { count } from '../../barometer/units.ts';
import { colourModel } from '../colours.ts';
import { pointsCell } from '../edition/sheet.ts';
import { formatMonth } from '../format.ts';
import { gapText } from '../gapCard.ts';
import type { Cell, WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { COLOUR_WORDS_LOWER } from '../texts/colours.ts';
import { FIGURES } from '../texts/figures.ts';
import { GAP_TEXTS } from '../texts/gaps.ts';
import { inputLine, toWhy, whyOf } from './toWhy.ts';

/** Where the figures of a barometer of level 1 come from: its colour first, which the gap and the limits give. */
export function gapWhy(figures: GapBarometerFigures, book: SourceBook): WhyModel[] {
  const { barometer, now, toBetter, toWorse } = figures;
  const options = {
    book,
    source: barometer.source,
    period: now.month === undefined ? undefined : formatMonth(now.month),
  };
  return [
    colourWhy(figures, options),
    whyOf('gap', now.gap, pointsCell(now.gap), { ...options, notes: [barometer.measure] }),
    whyOf('sinceLast', figures.changeSinceLast, pointsCell(figures.changeSinceLast), options),
    whyOf('sinceBaseline', figures.changeSinceBaseline, pointsCell(figures.changeSinceBaseline), options),
    ...wayWhys(toBetter, 'toBetter', 'personsToBetter', options),
    ...wayWhys(toWorse, 'toWorse', 'personsToWorse', options),
  ];
}

type Options = {
  readonly book: SourceBook;
  readonly source: string;
  readonly period: string | undefined;
};

function colourWhy({ barometer, now, colour }: GapBarometerFigures, options: Options): WhyModel {
  const text = gapText(now.gap, now.month);
  return toWhy(colour, {
    ...options,
    title: FIGURES.gapColour.name,
    value: colour.kind === 'absent' ? text : `${colourModel(colour.value).word}, ${text}`,
    definition: FIGURES.gapColour.meaning,
    inputs: now.gap.kind === 'computed' ? now.gap.inputs.map(inputLine) : [],
    notes: [
      barometer.measure,
      ...(now.gap.kind === 'absent' ? [GAP_TEXTS.noColourReason] : []),
      ...(colour.kind === 'computed' &&
      barometer.reported.colour !== undefined &&
      barometer.reported.colour !== colour.value
        ? [GAP_TEXTS.reportedColourDiffers(COLOUR_WORDS_LOWER[barometer.reported.colour])]
        : []),
    ],
  });
}

/** A way that the source does not tell in points or in persons is left out: there is no such figure on the card. */
function wayWhys(
  way: WayToColour | undefined,
  points: 'toBetter' | 'toWorse',
  persons: 'personsToBetter' | 'personsToWorse',
  options: Options,
): WhyModel[] {
  if (way === undefined) {
    return [];
  }
  const notes = way.condition === undefined ? [] : [way.condition];
  return [
    ...(way.percentagePoints.kind === 'absent'
      ? []
      : [whyOf(points, way.percentagePoints, pointsCell(way.percentagePoints), { ...options, notes })]),
    ...(way.persons.kind === 'absent'
      ? []
      : [whyOf(persons, way.persons, personsCell(way.persons), { ...options, notes })]),
  ];
}

function personsCell(figure: Figure<number>): Cell {
  return figure.kind === 'absent' ? figure.absence : { unit: 'count', amount: count(decimal(figure.value)) };
}
