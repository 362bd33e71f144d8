import { STAGE, STAGE_TYPE } from './stage.ts';
import type { TextSize } from './step.ts';

/** How a step is laid out: on a stage that fills the screen, or flowing down a phone, which may be scrolled. */
export type StageLayout =
  | { readonly kind: 'stage' /** Pixels per unit. */; readonly unit: number }
  | { readonly kind: 'flow' };

/** A lower screen is held in a hand. In pixels. */
const LOWEST_STAGE = 560;
/** What is held upright is no wider than this part of its height. */
const UPRIGHT = 1;

/** The layout for a screen of so many pixels: the stage is as high as the screen, and never wider than it. */
export function toStageLayout(width: number, height: number): StageLayout {
  return height < LOWEST_STAGE || width < height * UPRIGHT
    ? { kind: 'flow' }
    : { kind: 'stage', unit: stageUnit(width, height) };
}

/** Pixels per unit of a stage that fits into so many pixels. */
export function stageUnit(width: number, height: number): number {
  return Math.min(height / STAGE.height, width / STAGE.narrowestWidth);
}

type Sizes = {
  readonly small: number;
  readonly text: number;
  readonly strong: number;
  readonly kicker: number;
  readonly title: Readonly<Record<TextSize, number>>;
  readonly figure: Readonly<Record<TextSize, number>>;
};

/** On a phone, in pixels. */
const FLOW_TYPE: Sizes = {
  small: 16,
  text: 17,
  strong: 18,
  kicker: 16,
  title: { large: 28, medium: 24, small: 20 },
  figure: { large: 38, medium: 30, small: 22 },
};
/** A unit of whatever is not type, on a phone. */
const FLOW_UNIT = 0.5;

/** The smallest texts of charts and of zone bars, in pixels at a scale of 1. */
const DRAWN_TEXT = { chart: 12.5, zones: 13 };

/** How much larger than on a page the texts of a drawing must be. */
export function drawingScale(layout: StageLayout, drawing: keyof typeof DRAWN_TEXT): number {
  const smallest = layout.kind === 'stage' ? STAGE_TYPE.small * layout.unit : FLOW_TYPE.small;
  return smallest / DRAWN_TEXT[drawing];
}

/** Pixels per unit of what is not type. */
function unitOf(layout: StageLayout): number {
  return layout.kind === 'stage' ? layout.unit : FLOW_UNIT;
}

/** A stage's sizes as CSS variables: `--u`, the unit, and one per size of type, as they are at least. */
export function stageVariables(layout: StageLayout): Readonly<Record<`--${string}`, string>> {
  const sizes: Sizes = layout.kind === 'stage' ? STAGE_TYPE : FLOW_TYPE;
  const scale = layout.kind === 'stage' ? layout.unit : 1;
  const px = (size: number) => `${size * scale}px`;
  return {
    '--u': `${unitOf(layout)}px`,
    '--type-small': px(sizes.small),
    '--type-text': px(sizes.text),
    '--type-strong': px(sizes.strong),
    '--type-kicker': px(sizes.kicker),
    '--type-title-large': px(sizes.title.large),
    '--type-title-medium': px(sizes.title.medium),
    '--type-title-small': px(sizes.title.small),
    '--type-figure-large': px(sizes.figure.large),
    '--type-figure-medium': px(sizes.figure.medium),
    '--type-figure-small': px(sizes.figure.small),
  };
}
