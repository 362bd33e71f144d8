import type { PictureModel, PictureSize } from '../display/picture.ts';
import { PICTURE_TEXTS } from '../display/texts/picture.ts';
import { type Measure, wrapLines } from './wrapLines.ts';

/** Pixels at a text scale of 1. */
export const PICTURE_SPACE = { margin: 24, between: 14 };
const SIZES = { title: 21, subtitle: 14.5, legend: 13, small: 12.5 };
const LEADING = 1.35;
const MOST_LINES = { title: 3, subtitle: 3, legend: 3, small: 3 };
const STYLES = {
  title: { isBold: true, ink: '#1d2430' },
  subtitle: { isBold: false, ink: '#48525f' },
  legend: { isBold: false, ink: '#1d2430' },
  small: { isBold: false, ink: '#48525f' },
} as const;
/** Of a picture with a fixed height, so much is kept for the drawing. */
const LEAST_DRAWING = 0.38;
/** Numbered marks stand side by side where there are more than a few. */
const LEGEND = { column: 290, gutter: 20, mark: 26, fewest: 4, many: 12, smaller: 0.8 };

export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: string;
};
export type TextBlock = { readonly lines: readonly TextLine[]; readonly height: number };

/** Where the texts stand, and the room that is left for the drawing. */
export type PictureLayout = {
  readonly model: PictureModel;
  readonly size: PictureSize;
  readonly margin: number;
  readonly above: TextBlock;
  readonly below: TextBlock;
  /** Without a height, the drawing may be as high as it likes. */
  readonly drawing: { readonly width: number; readonly height: number | undefined };
};

export type PictureRequest = {
  readonly model: PictureModel;
  readonly size: PictureSize;
  readonly withTitle: boolean;
  readonly measure: Measure;
};

type Column = { readonly width: number; readonly scale: number; readonly measure: Measure };

export function layOutPicture({ model, size, withTitle, measure }: PictureRequest): PictureLayout {
  const scale = size.textScale;
  const margin = PICTURE_SPACE.margin * scale;
  const between = PICTURE_SPACE.between * scale;
  const column = { width: size.width - 2 * margin, scale, measure };
  const above = stacked([
    ...(withTitle ? [paragraph(model.title, 'title', column)] : []),
    ...model.subtitle.map((text) => paragraph(text, 'subtitle', column)),
  ]);
  const fixed = size.height === undefined ? undefined : size.height - 2 * margin - above.height - 2 * between;
  const most = fixed === undefined ? undefined : fixed - (size.height ?? 0) * LEAST_DRAWING;
  const below = textsBelow(model, column, most);
  const height = fixed === undefined ? undefined : Math.max(1, fixed - below.height);
  return { model, size, margin, above, below, drawing: { width: column.width, height } };
}

/** Where there is no room for the whole legend, its last marks go, and the picture says so. */
function textsBelow({ legend, source, facts }: PictureModel, column: Column, most: number | undefined) {
  // On a slide, where texts are large, many marks can be smaller and are still read.
  const isTight = most !== undefined && legend.length > LEGEND.many;
  const own = isTight ? { ...column, scale: column.scale * LEGEND.smaller } : column;
  const ends = [paragraph(source, 'small', column), paragraph(facts.join(' · '), 'small', column)];
  if (legend.length === 0) return stacked(ends);
  const gap: TextBlock = { lines: [], height: PICTURE_SPACE.between * column.scale };
  for (let kept = legend.length; kept > 0; kept -= 1) {
    const left = legend.length - kept;
    const more = left === 0 ? [] : [paragraph(PICTURE_TEXTS.moreMarks(String(left)), 'legend', own)];
    const block = stacked([legendBlock(legend.slice(0, kept), own), ...more, gap, ...ends]);
    if (most === undefined || block.height <= most) return block;
  }
  return stacked(ends);
}

/** Marks one under the other, in as many columns as there is room for, each text beside its mark. */
function legendBlock(items: PictureModel['legend'], { width, scale, measure }: Column): TextBlock {
  const fitting = Math.max(1, Math.floor(width / (LEGEND.column * scale)));
  const columns = items.length <= LEGEND.fewest ? 1 : fitting;
  const columnWidth = (width - (columns - 1) * LEGEND.gutter * scale) / columns;
  const perColumn = Math.ceil(items.length / columns);
  const blocks = Array.from({ length: columns }, (_, index) => {
    const own = items.slice(index * perColumn, (index + 1) * perColumn);
    const left = index * (columnWidth + LEGEND.gutter * scale);
    return shifted(
      stacked(own.map((item) => markedText(item, { width: columnWidth, scale, measure }))),
      left,
    );
  });
  return {
    lines: blocks.flatMap(({ lines }) => lines),
    height: Math.max(...blocks.map(({ height }) => height)),
  };
}

function markedText({ mark, text }: PictureModel['legend'][number], column: Column): TextBlock {
  if (mark === '') return paragraph(text, 'legend', column);
  const indent = LEGEND.mark * column.scale;
  const name = paragraph(mark, 'legend', column);
  const said = paragraph(text, 'legend', { ...column, width: column.width - indent });
  return {
    lines: [...name.lines.map((line) => ({ ...line, isBold: true })), ...shifted(said, indent).lines],
    height: said.height,
  };
}

function paragraph(text: string, kind: keyof typeof STYLES, { width, scale, measure }: Column): TextBlock {
  const size = SIZES[kind] * scale;
  const { isBold, ink } = STYLES[kind];
  const leading = size * LEADING;
  const texts = wrapLines(text, { width, size, isBold, mostLines: MOST_LINES[kind], measure });
  return {
    lines: texts.map((line, index) => ({
      text: line,
      x: 0,
      baseline: index * leading + size,
      size,
      isBold,
      ink,
    })),
    height: texts.length * leading,
  };
}

function shifted({ lines, height }: TextBlock, by: number): TextBlock {
  return { lines: lines.map((line) => ({ ...line, x: line.x + by })), height };
}

function stacked(blocks: readonly TextBlock[]): TextBlock {
  const lines: TextLine[] = [];
  let height = 0;
  for (const block of blocks) {
    const top = height;
    lines.push(...block.lines.map((line) => ({ ...line, baseline: line.baseline + top })));
    height += block.height;
  }
  return { lines, height };
}
