import type { MeetingBody, MeetingFigure } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Drawing, Paragraph } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_LINE, SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';

const RULE = { width: 6, gap: 26 };
const COLUMN_GAP = 32;
const BAR = { height: 16, room: 44, tick: 5 };
const BETWEEN = 30;

/** Figures beside each other, each behind a line; below it its share of the plan and what belongs to it. */
export function figuresBody(
  { figures, lines }: Extract<MeetingBody, { readonly kind: 'figures' }>,
  box: Box,
  scale: number,
): BodyDrawings {
  const count = Math.max(1, figures.length);
  const width = (box.width - (count - 1) * COLUMN_GAP) / count;
  const room = width - RULE.gap;
  const labelHeights = figures.map(({ label }) => heightOfText([labelLine(label, scale)], room));
  const labelHeight = Math.max(0, ...labelHeights);
  const valueHeight = scaled(SLIDE_TYPE.figure.large, scale) * SLIDE_LINE;
  const barTop = box.y + labelHeight + valueHeight + 26 * scale;
  const linesTop = ({ bar }: MeetingFigure) => barTop + (bar === undefined ? 0 : BAR.room * scale);
  const texts = figures.map((figure) =>
    figure.lines.map((text) => line(text, scaled(SLIDE_TYPE.small, scale), { after: 4 })),
  );
  const bottoms = figures.map((figure, index) => linesTop(figure) + heightOfText(texts[index] ?? [], room));
  const columns = figures.flatMap((figure, index): Drawing[] => {
    const x = box.x + index * (width + COLUMN_GAP);
    const inner = { x: x + RULE.gap, width: room };
    return [
      {
        kind: 'text',
        name: `${SLIDE_TEXTS.names.figure}: ${figure.label}`,
        box: { x, y: box.y, width, height: labelHeight + valueHeight },
        paragraphs: figureText(figure, labelHeight - (labelHeights[index] ?? 0), scale),
        rule: RULE,
      },
      ...planBar(figure, { ...inner, y: barTop, height: BAR.height }),
      ...(figure.lines.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              name: `${SLIDE_TEXTS.names.text}: ${figure.label}`,
              box: { ...inner, y: linesTop(figure), height: (bottoms[index] ?? 0) - linesTop(figure) },
              paragraphs: texts[index] ?? [],
            },
          ]),
    ];
  });
  const top = Math.max(barTop, ...bottoms) + BETWEEN * scale;
  const below = linesBelow(lines, { x: box.x, y: top, width: box.width, height: 0 }, scale);
  return { drawings: [...columns, ...below.drawings], height: top - box.y + below.height };
}

function labelLine(label: string, scale: number, after = 0): Paragraph {
  return line(label, scaled(SLIDE_TYPE.small, scale), { colour: COLOURS.ink2, after });
}

/** `spare` is what its label is lower than the highest one: figures stand on one line. */
function figureText(
  { label, value, unit, size, isNegative }: MeetingFigure,
  spare: number,
  scale: number,
): Paragraph[] {
  const colour = isNegative ? COLOURS.red : COLOURS.ink;
  const figure = { text: value, size: scaled(SLIDE_TYPE.figure[size], scale), colour, isBold: true };
  const unitRun = { text: ` ${unit ?? ''}`, size: scaled(SLIDE_TYPE.text, scale), colour };
  return [labelLine(label, scale, spare), { runs: unit === undefined ? [figure] : [figure, unitRun] }];
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
