import type { RuleId } from '../barometer/figure.ts';
import { bareSource } from './bareSource.ts';
import type { AboutData } from './exportTable.ts';
import { formatDay, formatMonth } from './format.ts';
import type { GapCardModel } from './gapCard.ts';
import type { BarChartModel, ChartFrameModel, LineChartModel, TableModel } from './models.ts';
import type { PictureFacts } from './pictureFacts.ts';
import { ruleLines } from './ruleLines.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { PICTURE_TEXTS } from './texts/picture.ts';
import { toZoneBarTable } from './zoneBarTable.ts';

/** What stands in an exported picture besides the drawing. */
export type PictureModel = {
  /** The chart's key: a part of the file's name. */
  readonly key: string;
  /** The month or day that it is about, as it stands in the file's name. */
  readonly filePeriod: string;
  /** The same in words: "maj 2015 – august 2018". */
  readonly period: string;
  readonly title: string;
  /** What is measured and in which unit, and which part of it is shown: one line each. */
  readonly subtitle: readonly string[];
  /** The picture in words, for those who cannot see it. */
  readonly description: string;
  /** Numbered marks in the drawing with what they stand for, and what is said of the whole, without a mark. */
  readonly legend: readonly { readonly mark: string; readonly text: string }[];
  readonly source: string;
  /** The rules behind its figures: no part of the drawing, but of what is said of its table. */
  readonly ruleIds: readonly RuleId[];
  /** Period, edition and date: what a reader must know to use the figures. */
  readonly facts: readonly string[];
};

/** Bounds of a picture. Without a height it is as high as what is in it. */
export type PictureSize = {
  readonly key: 'column' | 'page' | 'slide';
  readonly width: number;
  readonly height: number | undefined;
  readonly textScale: number;
};

/** Text is about as large as the running text of what the picture is put into. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  { key: 'column', width: 720, height: undefined, textScale: 1 },
  { key: 'page', width: 1080, height: undefined, textScale: 1.25 },
  { key: 'slide', width: 1920, height: 1080, textScale: 2 },
];

export const PICTURE_SCALES = [1, 2, 4] as const;

export type PictureScale = (typeof PICTURE_SCALES)[number];

export type PictureChoices = {
  readonly size: PictureSize['key'];
  /** Pixels per unit, for PNG. */
  readonly scale: PictureScale;
  readonly withTitle: boolean;
  /** Letters as shapes in the SVG, for programs that lack the typeface. */
  readonly asOutlines: boolean;
};

export const FIRST_CHOICES: PictureChoices = { size: 'column', scale: 2, withTitle: true, asOutlines: false };

export function pictureSize(key: PictureSize['key']): PictureSize {
  const size = PICTURE_SIZES.find((each) => each.key === key);
  if (size === undefined) throw new RangeError(`no picture size ${key}`);
  return size;
}

/** When it is made and what was chosen. */
export type PictureMaking = {
  readonly facts: PictureFacts;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly filters: readonly string[];
};

/** The picture of a chart over time or of bars. */
export function toChartPicture(model: LineChartModel | BarChartModel, making: PictureMaking): PictureModel {
  const isLine = model.kind === 'line';
  const period = chartPeriod(model, making.facts);
  return {
    ...frameOf(model),
    filePeriod: isLine ? (model.months.at(-1) ?? '') : making.facts.cutOffDay,
    period,
    subtitle: [...[model.subtitle].filter((text) => text !== ''), ...remarksOf(making)],
    legend: isLine
      ? (model.markers ?? []).map(({ number, label }) => ({ mark: String(number), text: label }))
      : [],
    facts: factsOf(period, making),
  };
}

/** The picture of a zone bar, with the card's words; undefined where the card has no bar. */
export function toZonePicture(card: GapCardModel, making: PictureMaking): PictureModel | undefined {
  if (card.zoneBar === undefined) return undefined;
  const { facts } = making;
  const value = card.colour === undefined ? card.valueText : `${card.colour.word}: ${card.valueText}`;
  const status = card.status.map(({ strong, rest }) => `${strong}${rest}`).join(' · ');
  const period = gapPeriod(facts);
  return {
    key: card.key,
    filePeriod: facts.observationMonth ?? facts.cutOffDay,
    period,
    title: card.name,
    subtitle: [
      [value, ...(card.onTheLine === undefined ? [] : [card.onTheLine])].join('. '),
      [PICTURE_TEXTS.zoneUnit, card.basis].join(' · '),
      ...remarksOf(making),
    ],
    description: [card.zoneBar.summary, value, ...(status === '' ? [] : [status])].join('. '),
    legend: status === '' ? [] : [{ mark: '', text: status }],
    source: CHART_TEXTS.source(card.source),
    ruleIds: card.ruleIds,
    facts: factsOf(period, making),
  };
}

/** The same figures as a table. */
export function zoneTable(card: GapCardModel): TableModel | undefined {
  return card.zoneBar === undefined ? undefined : toZoneBarTable(card.zoneBar, card.name);
}

function frameOf({ key, title, summary, source, ruleIds }: ChartFrameModel) {
  return { key, title, description: summary, source, ruleIds };
}

function remarksOf({ filters, facts }: PictureMaking): string[] {
  return [
    ...(filters.length === 0 ? [] : [PICTURE_TEXTS.filters(filters.join(' · '))]),
    ...(facts.isSynthetic ? [PICTURE_TEXTS.synthetic] : []),
  ];
}

/** The time that a chart is about: "maj 2015 – august 2018". */
export function chartPeriod(model: LineChartModel | BarChartModel, { cutOff }: PictureFacts): string {
  if (model.kind === 'bars') return PICTURE_TEXTS.until(cutOff);
  const { months } = model;
  return PICTURE_TEXTS.range(formatMonth(months[0] ?? ''), formatMonth(months.at(-1) ?? ''));
}

/** The time that a barometer's gap is about. */
export function gapPeriod({ observationMonth, cutOff }: PictureFacts): string {
  return observationMonth === undefined ? cutOff : formatMonth(observationMonth);
}

function factsOf(period: string, { facts, today }: PictureMaking): string[] {
  return [
    PICTURE_TEXTS.period(period),
    PICTURE_TEXTS.edition(facts.owner, facts.edition),
    PICTURE_TEXTS.madeOn(formatDay(today)),
  ];
}

/** What the files with the picture's table say of it. */
export function aboutPicture(picture: PictureModel, facts: PictureFacts, link: string): AboutData {
  return {
    title: picture.title,
    subtitle: picture.subtitle.join(' '),
    source: bareSource(picture.source),
    edition: PICTURE_TEXTS.editionName(facts.owner, facts.edition),
    cutOff: facts.cutOff,
    period: picture.period,
    rules: ruleLines(picture.ruleIds),
    link,
  };
}
