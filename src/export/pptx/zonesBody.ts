import type { MeetingBody } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { BodyDrawings, Box, Paragraph, TextDrawing } from './drawing.ts';
import { linesBelow } from './pointsBody.ts';
import { SLIDE_TYPE, scaled } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import type { LayOutZoneBar } from './zoneBarDrawing.ts';
import { zoneBarDrawing } from './zoneBarDrawing.ts';

const BAR = { least: 300, most: 440 };
const RULE = { width: 6, gap: 26 };
const COLUMN_GAP = 32;
const ROW_GAP = 28;
const BETWEEN = 30;
const MOST_COLUMNS = 4;

/** A barometer: its bar over the whole width, its distances beside each other, and what explains it below. */
export function zonesBody(
  { bar, facts, lines }: Extract<MeetingBody, { readonly kind: 'zones' }>,
  box: Box,
  scale: number,
  layOutZoneBar: LayOutZoneBar,
): BodyDrawings {
  const columns = columnsFor(facts.length);
  const width = (box.width - (columns - 1) * COLUMN_GAP) / columns;
  const texts = facts.map(({ strong, rest }): Paragraph[] => [
    ...(strong === '' ? [] : [line(strong, scaled(SLIDE_TYPE.figure.medium, scale), { isBold: true })]),
    line(rest.trim(), scaled(SLIDE_TYPE.text, scale)),
  ]);
  const heights = texts.map((paragraphs) => heightOfText(paragraphs, width - RULE.gap));
  const height = Math.max(0, ...heights);
  const rows = Math.ceil(facts.length / columns);
  const factsHeight = rows * height + Math.max(0, rows - 1) * ROW_GAP;
  const { height: linesHeight } = linesBelow(lines, box, scale);
  const gaps = (rows > 0 ? BETWEEN : 0) + (lines.length > 0 ? BETWEEN : 0);
  const left = box.height - factsHeight - linesHeight - gaps;
  const barHeight = Math.max(BAR.least * Math.min(scale, 1.2), Math.min(left, BAR.most));
  const plan = layOutZoneBar(bar, box.width, barHeight);
  const top = box.y + plan.height + BETWEEN;
  const drawn = texts.map(
    (paragraphs, index): TextDrawing => ({
      kind: 'text',
      name: SLIDE_TEXTS.names.figure,
      box: {
        x: box.x + (index % columns) * (width + COLUMN_GAP),
        y: top + Math.floor(index / columns) * (height + ROW_GAP),
        width,
        height: heights[index] ?? height,
      },
      paragraphs,
      rule: { ...RULE },
    }),
  );
  const linesTop = top + factsHeight + (rows > 0 ? BETWEEN : 0);
  const below = linesBelow(lines, { ...box, y: linesTop }, scale);
  return {
    drawings: [zoneBarDrawing(bar, plan, box), ...drawn, ...below.drawings],
    height: linesTop - box.y + below.height,
  };
}

/** As many columns as give full rows, if any do. */
function columnsFor(count: number): number {
  if (count <= MOST_COLUMNS) return Math.max(1, count);
  return count % MOST_COLUMNS === 0 ? MOST_COLUMNS : 3;
}
