import type { Absence } from '../barometer/absence.ts';
import type { Colour } from '../barometer/colour.ts';
import type { Quantity, RuleId } from '../barometer/figure.ts';
import type { Ratio } from '../barometer/units.ts';

// The contract between ③ display and what shows it: screen, table twin, file, print, slides.

/** A text in a table. */
export type TextCell = { readonly unit: 'text'; readonly amount: string };
/** A ratio shown as a percentage: 0.35 is "35 %". */
export type ShareCell = { readonly unit: 'share'; readonly amount: Ratio };
export type MonthCell = { readonly unit: 'month'; readonly amount: string };

/** A cell carries its value, or the reason it has none; its text is made when asked for. */
export type Cell = Quantity | TextCell | ShareCell | MonthCell | Absence;

export type Column = {
  readonly key: string;
  readonly label: string;
  /** Numbers stand right-aligned. */
  readonly align: 'start' | 'end';
};

/** Plain data: a chart's table twin, a table on the screen, a sheet. Rows have one cell per column. */
export type TableModel = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Totals, set apart from the rows. */
  readonly footer: readonly (readonly Cell[])[];
};

/** A colour as people meet it: never colour alone, but word, shape and colour. */
export type ColourKey = Colour | 'none' | 'neutral';
/** What a status is drawn as: a colour's shape, or the shape of a reason for having none. They must not look alike. */
export type IconKey = ColourKey | 'notStated' | 'notMeasuredYet' | 'notStarted' | 'unreadable' | 'undefined';
export type ColourModel = { readonly key: ColourKey; readonly word: string };

/** What every chart carries beside its drawing. */
export type ChartFrameModel = {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  /** One sentence that says what the chart shows, for those who cannot see it. */
  readonly summary: string;
  readonly source: string;
  /** The rules behind its figures; empty where all are as reported. */
  readonly ruleIds: readonly RuleId[];
  readonly table: TableModel;
};

/** What a line is, which decides how it is drawn: `local` stands out, `plan` is dashed, `other` stays quiet. */
export type LineRole = 'local' | 'national' | 'other' | 'gevinst' | 'forbrug' | 'plan';

/** A line: one value per month of the axis, or none, which is drawn as a gap. */
export type LineModel = {
  readonly key: string;
  readonly label: string;
  readonly role: LineRole;
  readonly points: readonly (number | null)[];
};

export type LineChartModel = ChartFrameModel & {
  readonly kind: 'line';
  /** `YYYY-MM`, without holes. */
  readonly months: readonly string[];
  readonly lines: readonly LineModel[];
  readonly yMin: number;
  readonly yMax: number;
  readonly yLabel: string;
  /** Months where the figures begin to be made another way, with a short label. */
  readonly breaks: readonly { readonly month: string; readonly label: string }[];
  /** Colour bands behind the lines, from low to high, within yMin–yMax. */
  readonly zones?: readonly ZoneModel[];
  /** Horizontal lines with a printed label: limits of bands, the baseline, break-even. */
  readonly limits?: readonly {
    readonly value: number;
    readonly label: string;
    readonly kind: 'limit' | 'baseline';
  }[];
  /** Events on the time axis, such as decisions: numbered marks, told in full in a list beside the chart. */
  readonly markers?: readonly { readonly month: string; readonly number: number; readonly label: string }[];
};

export type BarRowModel = {
  readonly key: string;
  readonly label: string;
  /** Kroner, or null with the reason in words. */
  readonly gevinst: number | null;
  readonly gevinstNote: string;
  readonly forbrug: number | null;
  readonly forbrugNote: string;
};

export type BarChartModel = ChartFrameModel & {
  readonly kind: 'bars';
  readonly rows: readonly BarRowModel[];
  readonly xMax: number;
  readonly gevinstLabel: string;
  readonly forbrugLabel: string;
};

export type ZoneModel = {
  readonly colour: 'green' | 'yellow' | 'red' | 'unknown';
  readonly from: number;
  readonly to: number;
};
export type ZoneMarkModel = {
  readonly kind: 'now' | 'last' | 'baseline';
  readonly value: number;
  readonly label: string;
};

/** A zone bar: bands with printed limits, a zero line, and marks for now, last and baseline. In %-point. */
export type ZoneBarModel = {
  readonly min: number;
  readonly max: number;
  readonly zones: readonly ZoneModel[];
  readonly limits: readonly { readonly value: number; readonly label: string }[];
  readonly marks: readonly ZoneMarkModel[];
  readonly zeroLabel: string;
  /** Stands in the bar when there are no limits. */
  readonly note: string | undefined;
  /** The whole bar in words. */
  readonly summary: string;
};

/** Where a figure comes from: what it is and means, the rules, the inputs with their values, and the source. */
export type WhyModel = {
  readonly title: string;
  readonly value: string;
  readonly kind: string;
  /** What the word means. */
  readonly definition: string | undefined;
  readonly rules: readonly string[];
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  readonly source: string;
  /** The time it is about; undefined when that is all up to the edition's cut-off. */
  readonly period: string | undefined;
  readonly notes: readonly string[];
};
