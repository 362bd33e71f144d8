import type { MeetingPoint } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Drawing, Paragraph } from './drawing.ts';
import { SLIDE_COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { statusDrawing } from './statusDrawing.ts';

const BETWEEN = 24;
/** The shape before a point, with the room behind it. */
const ICON = { side: 38, room: 60 };

/** Points below each other: one text, or one for each where shapes stand before them. */
export function pointsBody(points: readonly MeetingPoint[], box: Box, scale: number): BodyDrawings {
  const between = BETWEEN * scale;
  const said = points.filter(({ strong, text, small }) =>
    [strong, text, ...small].some((each) => each !== ''),
  );
  if (said.every(({ icon }) => icon === undefined)) {
    const paragraphs = said.flatMap((point) => pointText(point, scale, between));
    return textBody(paragraphs, box);
  }
  const indent = ICON.room * scale;
  const room = box.width - indent;
  const drawings: Drawing[] = [];
  let y = box.y;
  for (const point of said) {
    const paragraphs = pointText(point, scale, 0);
    const text = textBody(paragraphs, { ...box, x: box.x + indent, y, width: room });
    if (point.icon !== undefined) {
      drawings.push(statusDrawing(point.icon, { x: box.x, y: y + 2 * scale }, ICON.side * scale));
    }
    drawings.push(...text.drawings);
    y += text.height + between;
  }
  return { drawings, height: Math.max(0, y - between - box.y) };
}

/** A point's texts; `after` is the room below the last. */
function pointText({ strong, text, small }: MeetingPoint, scale: number, after: number): Paragraph[] {
  const look = { colour: SLIDE_COLOURS.ink2 };
  const paragraphs = [
    ...(strong === '' ? [] : [line(strong, scaled(SLIDE_TYPE.strong, scale), { isBold: true, after: 4 })]),
    ...(text === '' ? [] : [line(text, scaled(SLIDE_TYPE.text, scale), { after: 2 })]),
    ...small.map((each) => line(each, scaled(SLIDE_TYPE.small, scale), look)),
  ];
  return paragraphs.map((each, index) => (index === paragraphs.length - 1 ? { ...each, after } : each));
}

function textBody(paragraphs: readonly Paragraph[], box: Box): BodyDrawings {
  if (paragraphs.length === 0) return { drawings: [], height: 0 };
  const height = heightOfText(paragraphs, box.width);
  return {
    drawings: [{ kind: 'text', name: SLIDE_TEXTS.names.text, box: { ...box, height }, paragraphs }],
    height,
  };
}

/** Lines of small type below what a body shows. */
export function linesBelow(lines: readonly string[], box: Box, scale = 1): BodyDrawings {
  const look = { colour: SLIDE_COLOURS.ink2, after: 6 };
  return textBody(
    lines.map((text) => line(text, scaled(SLIDE_TYPE.small, scale), look)),
    box,
  );
}
