import type { Paragraph, Run } from './drawing.ts';
import { SLIDE_COLOURS, SLIDE_LINE } from './slideLook.ts';
import { slideLines } from './slideWidths.ts';

type Look = Partial<Omit<Run, 'text' | 'size'>> & Pick<Paragraph, 'after' | 'align'>;

/** A paragraph in one look. */
export function line(text: string, size: number, look: Look = {}): Paragraph {
  const { after = 0, align = 'start', colour = SLIDE_COLOURS.ink, ...rest } = look;
  return { runs: [{ text, size, colour, ...rest }], after, align };
}

/** The height of paragraphs below each other, in units. */
export function heightOfText(paragraphs: readonly Paragraph[], room: number): number {
  return paragraphs.reduce((sum, { runs, after = 0 }) => {
    const size = Math.max(0, ...runs.map((run) => run.size));
    const text = runs.map((run) => run.text).join('');
    const isBold = runs.some((run) => run.isBold);
    return sum + after + slideLines(text, room, size, isBold) * size * SLIDE_LINE;
  }, 0);
}
