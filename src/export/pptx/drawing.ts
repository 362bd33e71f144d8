import type { BarChartModel, LineChartModel } from '../../display/models.ts';

// What stands on a slide, as plain data. Lengths are the stage's units: a slide is 1920 × 1080 of them.

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

export type Run = {
  readonly text: string;
  /** Type size in units. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  /** An address of the web. */
  readonly link?: string;
};

export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align?: 'start' | 'middle' | 'end';
  /** Empty room below it. */
  readonly after?: number;
};

export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash?: 'dots' | 'dashes';
};

/** Corners and curves are written out as points of the slide. */
export type Geometry =
  | { readonly kind: 'rect' | 'roundRect' | 'ellipse' }
  | { readonly kind: 'path'; readonly lines: readonly (readonly Point[])[]; readonly isClosed: boolean };

export type ShapeDrawing = {
  readonly kind: 'shape';
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly box: Box;
  readonly geometry: Geometry;
  readonly fill?: string | undefined;
  readonly stroke?: Stroke | undefined;
};

export type TextDrawing = {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** What PowerPoint takes it for: the slide's title stands in its outline and is read first. */
  readonly role?: 'title' | 'footer';
  /** A line at its left edge, of this width, and the room between line and text. */
  readonly rule?: { readonly width: number; readonly gap: number };
  /** For text drawn where it was measured: it must not wrap. */
  readonly isOneLine?: boolean;
};

export type TableCell = {
  readonly runs: readonly Run[];
  readonly align: 'start' | 'end';
  readonly indent?: number;
};

export type TableDrawing = {
  readonly kind: 'table';
  readonly name: string;
  readonly alt: string;
  readonly box: Box;
  readonly widths: readonly number[];
  /** The first row holds the headings. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
};

export type ChartDrawing = {
  readonly kind: 'chart';
  readonly name: string;
  readonly alt: string;
  readonly box: Box;
  readonly model: LineChartModel | BarChartModel;
};

/** Shapes and texts that make one picture together. */
export type GroupDrawing = {
  readonly kind: 'group';
  readonly name: string;
  readonly alt: string;
  readonly box: Box;
  readonly drawings: readonly (ShapeDrawing | TextDrawing)[];
};

export type Drawing = ShapeDrawing | TextDrawing | TableDrawing | ChartDrawing | GroupDrawing;

/** What stands below a slide's title, and how far down it reaches by estimate. */
export type BodyDrawings = {
  readonly drawings: readonly Drawing[];
  readonly height: number;
  /** Its columns would be wider if its type were smaller. */
  readonly isTight?: boolean;
};
