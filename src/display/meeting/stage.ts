import type { TextSize } from './step.ts';

// The stage is measured in units: it is 1080 of them high on every screen, so type grows with the screen's height.
// What is said of a step must fit the narrowest screen there is in meeting rooms, 4:3.

/** In units. */
export const STAGE = {
  height: 1080,
  narrowestWidth: 1440,
  marginX: 84,
  top: 56,
  /** Between kicker, title and body. */
  gap: 20,
  /** The foot with edition, source and step number. */
  foot: 96,
  /** The zone bar with its labels. */
  zoneBar: 300,
} as const;

/** Type sizes in units. Nothing is smaller than 24 px on a screen 1080 px high. */
export const STAGE_TYPE = {
  small: 25,
  text: 30,
  strong: 34,
  kicker: 32,
  title: { large: 62, medium: 46, small: 36 } satisfies Record<TextSize, number>,
  figure: { large: 76, medium: 48, small: 32 } satisfies Record<TextSize, number>,
} as const;

/** Height of a line as a multiple of the type's size. */
export const STAGE_LINE = { title: 1.16, text: 1.34 } as const;

/** The width that texts have on the narrowest stage, in units. */
export const STAGE_ROOM = STAGE.narrowestWidth - 2 * STAGE.marginX;

/** From the kicker's top to the foot, in units. */
export const STAGE_BODY = STAGE.height - STAGE.top - STAGE.foot;
