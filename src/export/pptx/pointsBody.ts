import type { MeetingPoint } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings } from './bodies.ts';
import type { Box, Drawing } from './drawing.ts';
import { SLIDE_COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { statusDrawing } from './statusDrawing.ts';

const BETWEEN = 24;
/** The shape before a point, with the room behind it. */
const ICON = { side: 36, room: 60 };

/** Points below each other, each a text of its own. */
export function pointsBody(points: readonly MeetingPoint[], box: Box, scale: number): BodyDrawings {
  const indent = points.some(({ icon }) => icon !== undefined) ? ICON.room : 0;
  const room = box.width - indent;
  const drawings: Drawing[] = [];
  let y = box.y;
  for (const { icon, strong, text, small } of points) {
    const paragraphs = [
      ...(strong === '' ? [] : [line(strong, scaled(SLIDE_TYPE.strong, scale), { isBold: true, after: 2 })]),
      ...(text === '' ? [] : [line(text, scaled(SLIDE_TYPE.text, scale))]),
      ...small.map((each) => line(each, SLIDE_TYPE.small, { colour: SLIDE_COLOURS.ink2 })),
    ];
    if (paragraphs.length === 0) continue;
    const height = heightOfText(paragraphs, room);
    if (icon !== undefined) {
      drawings.push(statusDrawing(icon, { x: box.x, y: y + 3 }, ICON.side));
    }
    drawings.push({
      kind: 'text',
      name: SLIDE_TEXTS.names.text,
      box: { x: box.x + indent, y, width: room, height },
      paragraphs,
    });
    y += height + BETWEEN * scale;
  }
  return { drawings, height: Math.max(0, y - BETWEEN * scale - box.y) };
}

/** Lines of small type below what a body shows. */
export function linesBelow(lines: readonly string[], box: Box): BodyDrawings {
  const paragraphs = lines.map((text) =>
    line(text, SLIDE_TYPE.small, { colour: SLIDE_COLOURS.ink2, after: 6 }),
  );
  if (paragraphs.length === 0) return { drawings: [], height: 0 };
  const height = heightOfText(paragraphs, box.width);
  return {
    drawings: [{ kind: 'text', name: SLIDE_TEXTS.names.text, box: { ...box, height }, paragraphs }],
    height,
  };
}
