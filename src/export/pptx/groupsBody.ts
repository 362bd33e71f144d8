import type { GroupCardModel } from '../../display/groupCards.ts';
import type { MeetingBody } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Drawing } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { arrowDrawing } from './statusDrawing.ts';

const COLUMNS = 2;
const COLUMN_GAP = 72;
const ROW_GAP = 38;
const ARROW = { side: 46, room: 66 };
const VALUE = { room: 170, gap: 20 };

/** The target groups, two beside each other: arrow, name and number on a line, status and reason below them. */
export function groupsBody(
  { cards, remarks }: Extract<MeetingBody, { readonly kind: 'groups' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const width = (box.width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const drawings: Drawing[] = [];
  let y = box.y;
  for (let start = 0; start < cards.length; start += COLUMNS) {
    const row = cards.slice(start, start + COLUMNS).map((card, index) => {
      const x = box.x + index * (width + COLUMN_GAP);
      return cardDrawings(card, { x, y, width, height: 0 }, scale);
    });
    drawings.push(...row.flatMap((card) => card.drawings));
    y += Math.max(0, ...row.map(({ height }) => height)) + ROW_GAP * scale;
  }
  const below = linesBelow(remarks, { ...box, y }, scale);
  return { drawings: [...drawings, ...below.drawings], height: y - box.y + below.height };
}

function cardDrawings(
  { name, status, reason, arrow, colour, value, isMissing }: GroupCardModel,
  box: Box,
  scale: number,
): BodyDrawings {
  const names = [line(name, scaled(SLIDE_TYPE.strong, scale), { isBold: true })];
  const arrowRoom = ARROW.room * scale;
  const valueRoom = VALUE.room * scale;
  const nameRoom = box.width - arrowRoom - valueRoom - VALUE.gap;
  const size = scaled(SLIDE_TYPE.figure.medium, scale);
  const side = ARROW.side * scale;
  const top = Math.max(size * 1.2, heightOfText(names, nameRoom));
  const words = [
    line(reason === undefined ? status : `${status}. ${reason}`, scaled(SLIDE_TYPE.small, scale), {
      colour: COLOURS.ink2,
    }),
  ];
  const wordsHeight = heightOfText(words, box.width);
  const valueX = box.x + box.width - valueRoom;
  return {
    height: top + wordsHeight,
    drawings: [
      arrowDrawing(arrow, colour.word, { x: box.x, y: box.y + (top - side) / 2 }, side),
      {
        kind: 'text',
        name: `${SLIDE_TEXTS.names.group}: ${name}`,
        box: { x: box.x + arrowRoom, y: box.y, width: nameRoom, height: top },
        paragraphs: names,
        anchor: 'middle',
      },
      {
        kind: 'text',
        name: `${SLIDE_TEXTS.names.figure}: ${name}`,
        box: { x: valueX, y: box.y, width: valueRoom, height: top },
        paragraphs: [
          line(value, size, { isBold: true, align: 'end', colour: isMissing ? COLOURS.ink2 : COLOURS.ink }),
        ],
        anchor: 'middle',
      },
      {
        kind: 'text',
        name: SLIDE_TEXTS.names.text,
        box: { ...box, y: box.y + top, height: wordsHeight },
        paragraphs: words,
      },
    ],
  };
}
