import type { Edition } from '../barometer/edition.ts';
import { cutOffText, editionName } from './editionFacts.ts';
import { formatDay, formatMonth } from './format.ts';
import type { GapCardModel } from './gapCard.ts';
import type { BarChartModel, ChartFrameModel, LineChartModel, TableModel } from './models.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { PICTURE_TEXTS } from './texts/picture.ts';
import { toZoneBarTable } from './zoneBarTable.ts';

/** What stands in an exported picture besides the drawing. */
export type PictureModel = {
  /** The chart's key: a part of the file's name. */
  readonly key: string;
  readonly title: string;
  /** What is measured and in which unit, and which part of it is shown: one line each. */
  readonly subtitle: readonly string[];
  /** The picture in words, for those who cannot see it. */
  readonly description: string;
  /** Numbered marks in the drawing and what they stand for. Colours and lines are explained in the drawing. */
  readonly legend: readonly { readonly mark: string; readonly text: string }[];
  readonly source: string;
  /** Period, edition and date: what a reader must know to use the figures. */
  readonly facts: readonly string[];
};

/** What a picture says of the report that it was made from. */
export type PictureFacts = {
  readonly owner: string;
  readonly edition: string;
  /** Up to when the figures count. */
  readonly cutOff: string;
  readonly observationMonth: string | undefined;
  readonly isSynthetic: boolean;
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
  readonly format: 'svg' | 'png';
  readonly size: PictureSize['key'];
  /** Pixels per unit, for PNG. */
  readonly scale: PictureScale;
  readonly withTitle: boolean;
};

export const FIRST_CHOICES: PictureChoices = { format: 'png', size: 'column', scale: 2, withTitle: true };

export function pictureSize(key: PictureSize['key']): PictureSize {
  const size = PICTURE_SIZES.find((each) => each.key === key);
  if (size === undefined) throw new RangeError(`no picture size ${key}`);
  return size;
}

type Owner = { readonly shortName: string; readonly synthetic: boolean };

export function toPictureFacts(edition: Edition, owner: Owner): PictureFacts {
  return {
    owner: owner.shortName,
    edition: editionName(edition),
    cutOff: cutOffText(edition),
    observationMonth: edition.observationMonth,
    isSynthetic: edition.synthetic || owner.synthetic,
  };
}

/** When it is made and what was chosen. */
type Making = {
  readonly facts: PictureFacts;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly filters: readonly string[];
};

/** The picture of a chart over time or of bars. */
export function toChartPicture(model: LineChartModel | BarChartModel, making: Making): PictureModel {
  const isLine = model.kind === 'line';
  return {
    ...frameOf(model),
    subtitle: [
      ...[model.subtitle].filter((text) => text !== ''),
      ...(isLine && model.yLabel !== '' ? [PICTURE_TEXTS.unit(model.yLabel)] : []),
      ...filterLine(making.filters),
    ],
    legend: isLine
      ? (model.markers ?? []).map(({ number, label }) => ({ mark: String(number), text: label }))
      : [],
    facts: factsOf(isLine ? monthsOf(model) : PICTURE_TEXTS.until(making.facts.cutOff), making),
  };
}

/** The picture of a zone bar, with the card's words; undefined where the card has no bar. */
export function toZonePicture(card: GapCardModel, making: Making): PictureModel | undefined {
  if (card.zoneBar === undefined) return undefined;
  const { facts } = making;
  const value = card.colour === undefined ? card.valueText : `${card.colour.word}: ${card.valueText}`;
  const period = facts.observationMonth === undefined ? facts.cutOff : formatMonth(facts.observationMonth);
  return {
    key: card.key,
    title: card.name,
    subtitle: [
      [value, ...(card.onTheLine === undefined ? [] : [card.onTheLine])].join('. '),
      card.basis,
      PICTURE_TEXTS.unit(PICTURE_TEXTS.zoneUnit),
      ...filterLine(making.filters),
    ],
    description: [
      card.zoneBar.summary,
      value,
      ...card.status.map(({ strong, rest }) => `${strong}${rest}`),
    ].join('. '),
    legend: card.status.map(({ strong, rest }) => ({ mark: '·', text: `${strong}${rest}` })),
    source: CHART_TEXTS.source(card.why.source),
    facts: factsOf(period, making),
  };
}

/** The same figures as a table. */
export function zoneTable(card: GapCardModel): TableModel | undefined {
  return card.zoneBar === undefined ? undefined : toZoneBarTable(card.zoneBar, card.name);
}

function frameOf({ key, title, summary, source }: ChartFrameModel) {
  return { key, title, description: summary, source };
}

function filterLine(filters: readonly string[]): string[] {
  return filters.length === 0 ? [] : [PICTURE_TEXTS.filters(filters.join(' · '))];
}

function monthsOf({ months }: LineChartModel): string {
  return PICTURE_TEXTS.range(formatMonth(months[0] ?? ''), formatMonth(months.at(-1) ?? ''));
}

function factsOf(period: string, { facts, today }: Making): string[] {
  return [
    PICTURE_TEXTS.period(period),
    PICTURE_TEXTS.edition(facts.owner, facts.edition),
    PICTURE_TEXTS.madeOn(formatDay(today)),
    ...(facts.isSynthetic ? [PICTURE_TEXTS.synthetic] : []),
  ];
}
