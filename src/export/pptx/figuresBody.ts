import type { MeetingBody, MeetingFigure } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings } from './bodies.ts';
import type { Box, Drawing, Paragraph } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';

const RULE = { width: 6, gap: 26 };
const COLUMN_GAP = 32;
const BAR = { height: 16, room: 52, tick: 5 };
const BETWEEN = 48;

/** Figures beside each other, each behind a line; their shares of the plan as bars below, and lines below all. */
export function figuresBody(
  { figures, lines }: Extract<MeetingBody, { readonly kind: 'figures' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const count = Math.max(1, figures.length);
  const width = (box.width - (count - 1) * COLUMN_GAP) / count;
  const room = width - RULE.gap;
  const labelHeight = Math.max(0, ...figures.map(({ label }) => heightOfText([labelLine(label, 0)], room)));
  const texts = figures.map((figure) =>
    figureText(figure, labelHeight - heightOfText([labelLine(figure.label, 0)], room), scale),
  );
  const height = Math.max(0, ...texts.map((paragraphs) => heightOfText(paragraphs, room)));
  const hasBars = figures.some(({ bar }) => bar !== undefined);
  const columns = figures.flatMap((figure, index): Drawing[] => {
    const column = { x: box.x + index * (width + COLUMN_GAP), y: box.y, width, height };
    return [
      {
        kind: 'text',
        name: `${SLIDE_TEXTS.names.figure}: ${figure.label}`,
        box: column,
        paragraphs: texts[index] ?? [],
        rule: RULE,
      },
      ...planBar(figure, {
        x: column.x + RULE.gap,
        y: column.y + height + 22,
        width: room - 12,
        height: BAR.height,
      }),
    ];
  });
  const top = box.y + height + (hasBars ? BAR.room : 0) + BETWEEN * scale;
  const below = linesBelow(lines, { x: box.x, y: top, width: box.width, height: 0 });
  return { drawings: [...columns, ...below.drawings], height: top - box.y + below.height };
}

function labelLine(label: string, after: number): Paragraph {
  return line(label, SLIDE_TYPE.small, { colour: COLOURS.ink2, after });
}

/** `spare` is what its label is lower than the highest one: figures stand on one line. */
function figureText(
  { label, value, unit, size, isNegative, lines }: MeetingFigure,
  spare: number,
  scale: number,
): Paragraph[] {
  const colour = isNegative ? COLOURS.red : COLOURS.ink;
  const figure = { text: value, size: scaled(SLIDE_TYPE.figure[size], scale), colour, isBold: true };
  const unitRun = { text: ` ${unit ?? ''}`, size: SLIDE_TYPE.text, colour };
  return [
    labelLine(label, spare),
    { runs: unit === undefined ? [figure] : [figure, unitRun], after: 6 },
    ...lines.map((text) => line(text, SLIDE_TYPE.small)),
  ];
}

/** How much of the plan has been reached, with a tick where the period stands. */
function planBar({ bar, label, lines }: MeetingFigure, box: Box): Drawing[] {
  if (bar === undefined) return [];
  const part = (share: number) => Math.max(0, Math.min(share, 1)) * box.width;
  const alt = [label, ...lines].join(', ');
  const field = {
    kind: 'shape' as const,
    name: SLIDE_TEXTS.names.planBar,
    alt,
    geometry: { kind: 'rect' as const },
  };
  const tickX = box.x + part(bar.elapsed ?? 0) - BAR.tick / 2;
  const tick = { x: tickX, y: box.y - 6, width: BAR.tick, height: box.height + 12 };
  return [
    {
      kind: 'group',
      name: `${SLIDE_TEXTS.names.planBar}: ${label}`,
      alt,
      box: { ...box, y: tick.y, height: tick.height },
      drawings: [
        { ...field, box, fill: COLOURS.greyTint },
        { ...field, box: { ...box, width: part(bar.share) }, fill: COLOURS.navy },
        ...(bar.elapsed === undefined ? [] : [{ ...field, box: tick, fill: COLOURS.ink }]),
      ],
    },
  ];
}
