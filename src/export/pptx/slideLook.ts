import { STAGE, STAGE_TYPE } from '../../display/meeting/stage.ts';

/** A slide in units: as high as the stage, and 16:9. */
export const SLIDE = {
  width: 1920,
  height: STAGE.height,
  /** The width that texts have. */
  room: 1920 - 2 * STAGE.marginX,
} as const;

/**
 * Arial is on every machine with PowerPoint and Keynote, and Liberation Sans, with the same widths, comes with
 * LibreOffice: a slide breaks its lines alike everywhere. The app's own Source Sans 3 is hardly installed anywhere.
 */
export const SLIDE_FONT = 'Arial';

/** 14 pt: nothing on a slide is smaller. */
const SMALLEST = 28;

/** Type sizes in units: the stage's, but for the smallest. */
export const SLIDE_TYPE = { ...STAGE_TYPE, small: SMALLEST } as const;

/** Height of a line as a multiple of its type's size: Arial's own is 1.15. */
export const SLIDE_LINE = 1.19;

/** A size made larger where a slide has room, smaller where it is full, and never too small. */
export function scaled(size: number, scale: number): number {
  return Math.max(SMALLEST, size * scale);
}

/** The app's colours in light: a slide has no dark side. The first four change with the slide's theme. */
export const SLIDE_COLOURS = {
  ink: 'tx1',
  ink2: 'tx2',
  paper: 'bg1',
  link: 'hlink',
  line: 'E2E4E0',
  lineStrong: '767E88',
  green: '1B7F8C',
  yellow: 'F6C344',
  red: 'A11D2B',
  grey: 'A3A8AD',
  greyTint: 'E9EAEC',
  navy: '2F4F7A',
  local: '1D3F6E',
  amberInk: '8A5A00',
  forbrug: '9FB0C3',
  forbrugEdge: '48525F',
  forbrugLine: '6D8097',
  zone: { green: 'BCDBDF', yellow: 'FBE7B3', red: 'E6C0C5', unknown: 'F4F5F3' },
  hatch: 'B9BEC4',
} as const;

/** The theme's own colours, by their names in it. */
export const THEME_COLOURS = {
  dk1: '1D2430',
  lt1: 'FFFFFF',
  dk2: '48525F',
  lt2: 'F4F5F3',
  accent1: SLIDE_COLOURS.navy,
  accent2: SLIDE_COLOURS.green,
  accent3: SLIDE_COLOURS.yellow,
  accent4: SLIDE_COLOURS.red,
  accent5: SLIDE_COLOURS.grey,
  accent6: SLIDE_COLOURS.forbrug,
  hlink: SLIDE_COLOURS.local,
  folHlink: '48525F',
} as const;
