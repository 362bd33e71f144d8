import { cellText } from '../../display/cellText.ts';
import type { MeetingBody } from '../../display/meeting/step.ts';
import type { Cell, TableModel } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Drawing, Paragraph, TableCell } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { statusDrawing } from './statusDrawing.ts';
import { tableDrawing } from './tableDrawing.ts';

type Body = Extract<MeetingBody, { readonly kind: 'project' }>;

const ICON = { side: 40, room: 56 };
const GAP = 64;
const BETWEEN = 26;
/** Of the width, beside the indicators. */
const MONEY_SHARE = 0.64;

/** One project: its statuses, plan against realised beside its indicators, and what is to be decided. */
export function projectBody(
  { statuses, money, indicators, lines }: Body,
  box: Box,
  scale: number,
): BodyDrawings {
  const top = statusRow(statuses, box, scale);
  const middle = { ...box, y: box.y + top.height + (top.height > 0 ? BETWEEN : 0) };
  const width = indicators.length === 0 ? box.width : box.width * MONEY_SHARE - GAP / 2;
  const {
    table,
    height: moneyHeight,
    isTight,
  } = tableDrawing(
    money.caption === '' ? SLIDE_TEXTS.names.table : money.caption,
    moneyRows(money, scaled(SLIDE_TYPE.text, scale), scaled(SLIDE_TYPE.small, scale)),
    middle,
    { width, widest: 0, leastShare: 0.22 },
  );
  const x = box.x + width + GAP;
  const list = iconLines(indicators, { ...middle, x, width: box.x + box.width - x }, scale);
  const linesTop = middle.y + Math.max(moneyHeight, list.height) + BETWEEN;
  const below = linesBelow(lines, { ...box, y: linesTop }, scale);
  return {
    drawings: [...top.drawings, table, ...list.drawings, ...below.drawings],
    height: linesTop - box.y + below.height,
    isTight,
  };
}

/** "Vurderet: gul", "Beregnet: rød" beside each other. */
function statusRow(statuses: Body['statuses'], box: Box, scale: number): BodyDrawings {
  const width = box.width / Math.max(1, statuses.length);
  const texts = statuses.map(({ label, word }): Paragraph[] => [
    {
      runs: [
        { text: `${label}: `, size: scaled(SLIDE_TYPE.text, scale), colour: COLOURS.ink2 },
        { text: word, size: scaled(SLIDE_TYPE.strong, scale), colour: COLOURS.ink, isBold: true },
      ],
    },
  ]);
  const height = Math.max(0, ...texts.map((text) => heightOfText(text, width - ICON.room - GAP / 2)));
  const drawings = statuses.flatMap(({ icon, word }, index): Drawing[] => {
    const x = box.x + index * width;
    return [
      statusDrawing(icon, { x, y: box.y + 2 }, ICON.side, word),
      {
        kind: 'text',
        name: SLIDE_TEXTS.names.status,
        box: { x: x + ICON.room, y: box.y, width: width - ICON.room - GAP / 2, height },
        paragraphs: texts[index] ?? [],
      },
    ];
  });
  return { drawings, height };
}

function moneyRows({ columns, rows, footer }: TableModel, size: number, small: number): TableCell[][] {
  const alignOf = (index: number) => columns[index]?.align ?? 'start';
  const toRow = (isBold: boolean) => (row: readonly Cell[]) =>
    row.map(
      (cell, index): TableCell => ({
        align: alignOf(index),
        runs: [{ text: cellText(cell), size, colour: COLOURS.ink, isBold }],
      }),
    );
  return [
    columns.map(({ label, align }) => ({
      align,
      runs: [{ text: label, size: small, colour: COLOURS.ink2, isBold: true }],
    })),
    ...rows.map(toRow(false)),
    ...footer.map(toRow(true)),
  ];
}

function iconLines(items: Body['indicators'], box: Box, scale: number): BodyDrawings {
  const drawings: Drawing[] = [];
  const room = box.width - ICON.room;
  let { y } = box;
  for (const { icon, text } of items) {
    const paragraphs = [line(text, scaled(SLIDE_TYPE.small, scale))];
    const height = heightOfText(paragraphs, room);
    drawings.push(statusDrawing(icon, { x: box.x, y: y + 1 }, ICON.side - 6), {
      kind: 'text',
      name: SLIDE_TEXTS.names.text,
      box: { x: box.x + ICON.room, y, width: room, height },
      paragraphs,
    });
    y += height + 14 * scale;
  }
  return { drawings, height: y - box.y };
}
