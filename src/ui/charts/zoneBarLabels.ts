import type { ZoneBarModel } from '../../display/models.ts';
import { balanceText, estimateTextWidth } from '../../display/textWidth.ts';
import { chartTheme } from './chartTheme.ts';
import type { Label } from './placeLabels.ts';

/** A label with the text that is drawn for it. */
export type TextLabel = Label & {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
};

export type LabelPlace = {
  readonly x: (value: number) => number;
  /** The widest that a text may be. */
  readonly room: number;
  readonly scale: number;
};

type Wish = {
  readonly key: string;
  readonly text: string;
  readonly anchor: number;
  readonly mostLines?: number;
  readonly bold?: boolean;
  readonly tied?: boolean;
};

function toLabel(wish: Wish, { room, scale }: LabelPlace): TextLabel[] {
  const { key, text, anchor, mostLines = 1, bold = false, tied = true } = wish;
  const size = (bold ? chartTheme.text.strong : chartTheme.text.label) * scale;
  const lines = balanceText(text, room, size, mostLines, bold);
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => estimateTextWidth(line, size, bold)));
  return [{ key, anchor, width, rows: lines.length, tied, lines, size, bold }];
}

/** The labels above the bar: "now" by itself, since it has its fixed place over its triangle. */
export function markLabels(
  model: ZoneBarModel,
  place: LabelPlace,
): { readonly now: TextLabel | undefined; readonly others: TextLabel[] } {
  const labels = model.marks.flatMap(({ kind, value, label }) =>
    toLabel({ key: kind, text: label, anchor: place.x(value), bold: kind === 'now' }, place),
  );
  return {
    now: labels.find(({ key }) => key === 'now'),
    others: labels.filter(({ key }) => key !== 'now'),
  };
}

export function limitLabels(model: ZoneBarModel, place: LabelPlace): TextLabel[] {
  return model.limits.flatMap(({ value, label }, index) =>
    toLabel({ key: `limit-${index}`, text: label, anchor: place.x(value) }, place),
  );
}

export function zeroAndNoteLabels(model: ZoneBarModel, place: LabelPlace): TextLabel[] {
  const hasZero = model.min <= 0 && model.max >= 0;
  const middle = (place.x(model.min) + place.x(model.max)) / 2;
  return [
    ...(hasZero ? toLabel({ key: 'zero', text: model.zeroLabel, anchor: place.x(0) }, place) : []),
    ...(model.note === undefined
      ? []
      : toLabel({ key: 'note', text: model.note, anchor: middle, mostLines: 3, tied: false }, place)),
  ];
}
