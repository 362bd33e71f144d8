import type { ZoneBarModel, ZoneModel } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import type { Box, GroupDrawing, Point, ShapeDrawing, Stroke, TextDrawing } from './drawing.ts';
import { SLIDE_COLOURS as COLOURS } from './slideLook.ts';
import { boxRound } from './statusDrawing.ts';

type Upright = { readonly x: number; readonly from: number; readonly to: number };

/** Where everything of a zone bar stands: what the screen's own drawing of it is made from. */
export type ZoneBarPlan = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly zones: readonly { readonly colour: ZoneModel['colour']; readonly box: Box }[];
  readonly limits: readonly Upright[];
  readonly zero: Upright | undefined;
  readonly now: (Upright & { readonly triangle: Box }) | undefined;
  readonly last: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
  readonly baseline: Upright | undefined;
  readonly leaders: readonly { readonly points: readonly Point[] }[];
  readonly texts: readonly {
    readonly text: string;
    readonly box: Box;
    readonly size: number;
    readonly bold: boolean;
  }[];
};

export type LayOutZoneBar = (model: ZoneBarModel, width: number, height: number) => ZoneBarPlan;

const NAMES = SLIDE_TEXTS.names;

/** A zone bar as shapes and texts that can be moved and retyped, in one group that says it all in words. */
export function zoneBarDrawing(model: ZoneBarModel, plan: ZoneBarPlan, place: Point): GroupDrawing {
  const { scale, zones, limits, zero, now, last, baseline, leaders, texts } = plan;
  const label = (kind: 'now' | 'last' | 'baseline') =>
    model.marks.find((mark) => mark.kind === kind)?.label ?? '';
  const at = (box: Box): Box => ({ ...box, x: place.x + box.x, y: place.y + box.y });
  const moved = ({ x, y }: Point): Point => ({ x: place.x + x, y: place.y + y });
  const path = (alt: string, points: readonly Point[], look: Pick<ShapeDrawing, 'fill' | 'stroke'>) => {
    const drawn = points.map(moved);
    const isClosed = look.fill !== undefined;
    const geometry = { kind: 'path' as const, lines: [drawn], isClosed };
    return shape(NAMES.mark, alt, boxRound(drawn), { ...look, geometry });
  };
  const upright = ({ x, from, to }: Upright, alt: string, stroke: Omit<Stroke, 'colour'>) =>
    path(
      alt,
      [
        { x, y: from },
        { x, y: to },
      ],
      { stroke: { colour: COLOURS.ink, ...stroke } },
    );
  return {
    kind: 'group',
    name: NAMES.zoneBar,
    alt: model.summary,
    box: { ...place, width: plan.width, height: plan.height },
    drawings: [
      ...zones.map(({ colour, box }) =>
        shape(NAMES.zone, SLIDE_TEXTS.zones[colour], at(box), {
          fill: COLOURS.zone[colour],
          stroke: colour === 'unknown' ? { colour: COLOURS.hatch, width: scale } : undefined,
        }),
      ),
      ...limits.map((limit) => upright(limit, NAMES.limit, { width: 1.5 * scale })),
      ...leaders.map(({ points }) =>
        path(NAMES.leader, points, { stroke: { colour: COLOURS.grey, width: scale } }),
      ),
      ...(zero === undefined ? [] : [upright(zero, SLIDE_TEXTS.zeroLine, { width: 2 * scale })]),
      ...(baseline === undefined
        ? []
        : [upright(baseline, label('baseline'), { width: 2.5 * scale, dash: 'dashes' })]),
      ...(now === undefined
        ? []
        : [
            upright(now, label('now'), { width: 3.5 * scale }),
            path(label('now'), pointingDown(now.triangle), { fill: COLOURS.ink }),
          ]),
      ...(last === undefined
        ? []
        : [
            shape(NAMES.mark, label('last'), at(boxOf(last)), {
              geometry: { kind: 'ellipse' },
              fill: COLOURS.paper,
              stroke: { colour: COLOURS.ink, width: 2 * scale },
            }),
          ]),
      ...texts.map(
        ({ text, box, size, bold }): TextDrawing => ({
          kind: 'text',
          name: NAMES.text,
          box: at(box),
          anchor: 'middle',
          isOneLine: true,
          paragraphs: [
            {
              align: 'middle',
              runs: [{ text, size, isBold: bold, colour: bold ? COLOURS.ink : COLOURS.ink2 }],
            },
          ],
        }),
      ),
    ],
  };
}

function shape(
  name: string,
  alt: string,
  box: Box,
  look: Partial<Pick<ShapeDrawing, 'fill' | 'stroke' | 'geometry'>>,
): ShapeDrawing {
  return { kind: 'shape', name, alt: alt === '' ? name : alt, box, geometry: { kind: 'rect' }, ...look };
}

function boxOf({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function pointingDown({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width / 2, y: y + height },
  ];
}
