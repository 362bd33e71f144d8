import type { GroupCardModel } from '../../display/groupCards.ts';
import type { MeetingBody } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings } from './bodies.ts';
import type { Box, Drawing, Paragraph } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { arrowDrawing } from './statusDrawing.ts';

const COLUMNS = 2;
const COLUMN_GAP = 56;
const ROW_GAP = 40;
const ARROW = { side: 46, room: 66 };
const VALUE = { room: 150, gap: 26 };

/** The target groups, two beside each other: arrow, number, name, and the arrow in words. */
export function groupsBody(
  { cards, remarks }: Extract<MeetingBody, { readonly kind: 'groups' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const width = (box.width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const room = width - ARROW.room - VALUE.room - VALUE.gap;
  const drawings: Drawing[] = [];
  let y = box.y;
  for (let start = 0; start < cards.length; start += COLUMNS) {
    const row = cards.slice(start, start + COLUMNS);
    const texts = row.map((card) => cardText(card, scale));
    const height = Math.max(0, ...texts.map((paragraphs) => heightOfText(paragraphs, room)));
    row.forEach((card, index) => {
      const place = { x: box.x + index * (width + COLUMN_GAP), y, width, height };
      drawings.push(...cardDrawings(card, texts[index] ?? [], place, scale));
    });
    y += height + ROW_GAP * scale;
  }
  const below = linesBelow(remarks, { ...box, y });
  return { drawings: [...drawings, ...below.drawings], height: y - box.y + below.height };
}

function cardText({ name, status, reason }: GroupCardModel, scale: number): Paragraph[] {
  return [
    line(name, scaled(SLIDE_TYPE.strong, scale), { isBold: true }),
    line(status, SLIDE_TYPE.small),
    ...(reason === undefined ? [] : [line(reason, SLIDE_TYPE.small, { colour: COLOURS.ink2 })]),
  ];
}

function cardDrawings(
  card: GroupCardModel,
  paragraphs: readonly Paragraph[],
  box: Box,
  scale: number,
): Drawing[] {
  const { arrow, colour, value, name, isMissing } = card;
  const size = scaled(SLIDE_TYPE.figure.medium, scale);
  const textX = box.x + ARROW.room + VALUE.room + VALUE.gap;
  return [
    arrowDrawing(arrow, colour.word, { x: box.x, y: box.y + 4 }, ARROW.side),
    {
      kind: 'text',
      name: `${SLIDE_TEXTS.names.group}: ${name}`,
      box: { x: box.x + ARROW.room, y: box.y - 6, width: VALUE.room, height: size * 1.3 },
      paragraphs: [line(value, size, { isBold: true, colour: isMissing ? COLOURS.ink2 : COLOURS.ink })],
    },
    {
      kind: 'text',
      name: SLIDE_TEXTS.names.text,
      box: { ...box, x: textX, width: box.x + box.width - textX },
      paragraphs,
    },
  ];
}
