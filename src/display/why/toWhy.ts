import type { Figure, Input } from '../../barometer/figure.ts';
import { kroner } from '../../barometer/units.ts';
import { quantityText } from '../cellText.ts';
import { formatKroner } from '../format.ts';
import type { Cell, WhyModel } from '../models.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from '../texts/absences.ts';
import { COLOUR_WORDS_LOWER } from '../texts/colours.ts';
import { FIGURES, type FigureName } from '../texts/figures.ts';
import { FIGURE_KINDS, INPUT_NAMES, OUR_RULES, RULE_TEXTS } from '../texts/rules.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';

export type WhyOptions = {
  readonly title: string;
  readonly value: string;
  readonly definition?: string;
  readonly book: SourceBook;
  /** The source of the inputs of a computed figure. */
  readonly source: string;
  /** Inputs a sum has besides those it carries. */
  readonly inputs?: WhyModel['inputs'];
  readonly period?: string | undefined;
  readonly notes?: readonly string[];
};

/** Explains a figure: what it is, by which rule, from which inputs, and from where. */
export function toWhy(figure: Figure<unknown>, options: WhyOptions): WhyModel {
  const rule = figure.kind === 'reported' ? undefined : figure.rule;
  const inputs = figure.kind === 'reported' ? [] : (figure.inputs ?? []);
  return {
    title: options.title,
    value: options.value,
    kind: FIGURE_KINDS[figure.kind],
    definition: options.definition,
    rules: rule === undefined ? [] : [RULE_TEXTS[rule]],
    inputs: [...inputs.map(inputLine), ...(options.inputs ?? [])],
    source: sourceText(options.book, figure.kind === 'reported' ? figure.source : options.source),
    period: options.period,
    notes: [
      ...(rule !== undefined && OUR_RULES.has(rule) ? [TEXTS.ourRule] : []),
      ...(figure.kind === 'absent' ? [figure.absence.reason ?? ABSENCE_SENTENCES[figure.absence.kind]] : []),
      ...(figure.kind === 'reported' && figure.derived !== undefined ? [TEXTS.derived(figure.derived)] : []),
      ...(figure.kind === 'computed' && figure.missing.length > 0 ? [TEXTS.partial] : []),
      ...(options.notes ?? []),
    ],
  };
}

/** A figure by its usual name and meaning, with its value as the cell shows it. */
export function whyOf(
  name: FigureName,
  figure: Figure<unknown>,
  cell: Cell,
  options: Omit<WhyOptions, 'title' | 'value' | 'definition'>,
): WhyModel {
  const rounded = !('kind' in cell) && cell.unit === 'kroner' ? cell.roundedTo : undefined;
  return toWhy(figure, {
    ...options,
    title: FIGURES[name].name,
    value: quantityText(cell),
    definition: FIGURES[name].meaning,
    notes: [
      ...(rounded === undefined || rounded === 1 ? [] : [TEXTS.rounded(formatKroner(kroner(rounded)))]),
      ...(options.notes ?? []),
    ],
  });
}

/** An input as a line: its name, what it belongs to, and its value with unit. */
export function inputLine(input: Input): { label: string; value: string } {
  const value = 'kind' in input.value ? ABSENCE_WORDS[input.value.kind] : quantityText(input.value);
  return { label: inputLabel(input), value };
}

/** An input's name, and what it belongs to. */
export function inputLabel({ name, note }: Input): string {
  return note === undefined ? INPUT_NAMES[name] : `${INPUT_NAMES[name]} (${noteText(note)})`;
}

/** A note is a text of the data, or the colour a limit ends. */
function noteText(note: string): string {
  const colour = Object.entries(COLOUR_WORDS_LOWER).find(([key]) => key === note);
  return colour === undefined ? note : colour[1];
}
