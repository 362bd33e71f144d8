import { countLines } from '../../display/meeting/room.ts';
import { estimateTextWidth } from '../../display/textWidth.ts';

// How wide texts become on slides, whose typeface is known: what fits by these widths fits in PowerPoint, and a box
// that is as high as its text leaves no hole below it.

/** Arial's widths in thousandths of its size, by the characters that have them. */
const REGULAR: Readonly<Record<string, number>> = {
  "'": 191,
  ijl: 222,
  '|': 260,
  ' !,./:;I[]\\ft\u00a0': 278,
  '()-r`{}·': 334,
  '"': 355,
  '*': 389,
  '^': 469,
  Jcksvxyz: 500,
  '#$0123456789?L_abdeghnopquåé–': 556,
  '+<=>~': 584,
  FTZø: 611,
  '&ABEKPSVXYÅ': 667,
  CDHNRUw: 722,
  GOQØ: 778,
  Mm: 833,
  '%æ': 889,
  W: 944,
  '@Æ—…→': 1015,
};
const BOLD: Readonly<Record<string, number>> = {
  "'": 238,
  ' ,./I[]\\ijl|\u00a0': 280,
  '!()-:;`ft·': 334,
  'r*{}': 389,
  '"': 474,
  '#$0123456789J_aceksvxyzåé–': 556,
  '+<=>~^': 584,
  '?FLTZbdghnopquø': 611,
  EPSVXY: 667,
  '&ABCDHKNRUÅ': 722,
  GOQwØ: 778,
  M: 833,
  '%mæ': 889,
  'W@Æ—…→': 1000,
};

const byCharacter = (widths: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(widths).flatMap(([characters, width]) =>
      [...characters].map((character) => [character, width / 1000] as const),
    ),
  );
const WIDTHS = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** Programs round the places of letters. */
const SPARE = 1.02;

/** A text's width on a slide, in units. Characters without a known width are taken for wide. */
export function slideTextWidth(text: string, size: number, bold = false): number {
  const known = bold ? WIDTHS.bold : WIDTHS.regular;
  let width = 0;
  for (const character of text) {
    width += known.get(character) ?? estimateTextWidth(character, 1, bold);
  }
  return width * size * SPARE;
}

/** In how many lines a text is set on a slide. */
export function slideLines(text: string, room: number, size: number, bold = false): number {
  return countLines(text, Math.max(1, room), size, bold, slideTextWidth);
}
