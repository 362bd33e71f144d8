import { STAGE } from '../../display/meeting/stage.ts';
import type { MeetingStep, TextSize } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { ellipsize, estimateTextWidth } from '../../display/textWidth.ts';
import { bodyDrawings } from './bodies.ts';
import type { Box, Drawing, TextDrawing } from './drawing.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE, SLIDE_LINE, SLIDE_TYPE } from './slideLook.ts';
import { heightOfText, line } from './slideText.ts';
import { slideLines } from './slideWidths.ts';
import { statusDrawing } from './statusDrawing.ts';
import { oneLine } from './textXml.ts';
import type { LayOutZoneBar } from './zoneBarDrawing.ts';

/** What stands on every slide beside its own step. */
export type SlideFacts = {
  readonly footer: string;
  /** The frozen view that the step shows. */
  readonly link: string;
};

const SMALL_LINE = SLIDE_TYPE.small * SLIDE_LINE;
const FOOT_TOP = SLIDE.height - STAGE.foot + 14;
/** For the slide's number, at the right of the foot. */
export const NUMBER_BOX: Box = {
  x: SLIDE.width - STAGE.marginX - 160,
  y: FOOT_TOP,
  width: 160,
  height: SMALL_LINE,
};
const LEAST_BODY = 300;

/** Titles are tried from the largest: a slide is wider than the narrowest stage. */
const TITLE_SIZES: readonly TextSize[] = ['large', 'medium', 'small'];
/** What a title may take of a slide before it is set smaller. */
const TITLE_ROOM = 190;

/** A step as what stands on its slide: title, body and foot. */
export function stepDrawings(step: MeetingStep, facts: SlideFacts, layOutZoneBar: LayOutZoneBar): Drawing[] {
  const bottom = FOOT_TOP - 16 - (step.source === undefined ? 0 : SMALL_LINE + 6);
  const drawAt = (size: TextSize) => {
    const head = headDrawings(step, size);
    const top = head.bottom + 2 * STAGE.gap;
    const box = { x: STAGE.marginX, y: top, width: SLIDE.room, height: Math.max(LEAST_BODY, bottom - top) };
    const body = bodyDrawings(step.body, box, layOutZoneBar);
    return { head, body, fits: body.scale >= 1 && top + body.height <= bottom };
  };
  const own = TITLE_SIZES.indexOf(step.titleSize);
  const larger = TITLE_SIZES.slice(0, own).filter((size) => headDrawings(step, size).height <= TITLE_ROOM);
  const [first] = larger.map(drawAt).filter(({ fits }) => fits);
  const { head, body } = first ?? drawAt(step.titleSize);
  return [...head.drawings, ...body.drawings, ...footDrawings(step, facts)];
}

function headDrawings(
  { kicker, title, icon }: MeetingStep,
  titleSize: TextSize,
): { readonly drawings: Drawing[]; readonly height: number; readonly bottom: number } {
  const kickerText = [line(kicker, SLIDE_TYPE.kicker, { colour: COLOURS.ink2 })];
  const kickerHeight = heightOfText(kickerText, SLIDE.room);
  const y = STAGE.top + kickerHeight + 10;
  const size = SLIDE_TYPE.title[titleSize];
  const side = size * 1.16;
  const indent = icon === undefined ? 0 : side + size * 0.42;
  const room = SLIDE.room - indent;
  const height = slideLines(oneLine(title), room, size, true) * size * SLIDE_LINE;
  return {
    height,
    bottom: y + height,
    drawings: [
      {
        kind: 'text',
        name: SLIDE_TEXTS.names.title,
        role: 'title',
        box: { x: STAGE.marginX + indent, y, width: room, height },
        paragraphs: [line(title, size, { isBold: true })],
      },
      ...(icon === undefined ? [] : [statusDrawing(icon, { x: STAGE.marginX, y }, side)]),
      {
        kind: 'text',
        name: SLIDE_TEXTS.names.kicker,
        box: { x: STAGE.marginX, y: STAGE.top, width: SLIDE.room, height: kickerHeight },
        paragraphs: kickerText,
      },
    ],
  };
}

/** Source, and below it the edition with a link to the view. What is too long is told in full in the notes. */
function footDrawings({ source }: MeetingStep, { footer, link }: SlideFacts): TextDrawing[] {
  const look = { size: SLIDE_TYPE.small, colour: COLOURS.ink2 };
  const open = ` · ${SLIDE_TEXTS.open}`;
  const room = SLIDE.room - NUMBER_BOX.width;
  const footRoom = room - estimateTextWidth(open, look.size);
  const at = (y: number): Box => ({ x: STAGE.marginX, y, width: room, height: SMALL_LINE });
  return [
    ...(source === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            name: SLIDE_TEXTS.names.source,
            box: at(FOOT_TOP - SMALL_LINE - 6),
            paragraphs: [{ runs: [{ ...look, text: ellipsize(oneLine(source), room, look.size) }] }],
          },
        ]),
    {
      kind: 'text',
      name: SLIDE_TEXTS.names.footer,
      role: 'footer',
      box: at(FOOT_TOP),
      paragraphs: [
        {
          runs: [
            { ...look, text: ellipsize(oneLine(footer), footRoom, look.size) },
            { ...look, text: ' · ' },
            { ...look, text: SLIDE_TEXTS.open, colour: COLOURS.link, link },
          ],
        },
      ],
    },
  ];
}
