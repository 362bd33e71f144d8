import type { Source } from '../barometer/edition.ts';
import type { Figure, Input } from '../barometer/figure.ts';
import { quantityText } from './cellText.ts';
import { formatDay } from './format.ts';
import type { WhyModel } from './models.ts';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from './texts/absences.ts';
import { COLOUR_WORDS_LOWER } from './texts/colours.ts';
import { FIGURE_KINDS, INPUT_NAMES, OUR_RULES, RULE_TEXTS } from './texts/rules.ts';
import { WHY_TEXTS } from './texts/why.ts';

/** Sources by key, to say where a fact stands. */
export type SourceBook = ReadonlyMap<string, Source>;

export function sourceBook(sources: readonly Source[]): SourceBook {
  return new Map(sources.map((source) => [source.key, source]));
}

/** "Odense Kommune, Beskæftigelses- og Socialudvalget, punkt 1, 30. oktober 2018". */
export function sourceText(book: SourceBook, key: string): string {
  const source = book.get(key);
  if (source === undefined) {
    return WHY_TEXTS.unknownSource(key);
  }
  const day = source.published === undefined ? '' : formatDay(source.published);
  // Minutes are mostly titled by their date.
  const published = day === '' || source.title.includes(day) ? [] : [day];
  return [
    source.publisher,
    source.title,
    ...(source.place === undefined ? [] : [source.place]),
    ...published,
  ].join(', ');
}

export type WhyOptions = {
  readonly title: string;
  readonly value: string;
  readonly book: SourceBook;
  /** The source of the inputs of a computed figure. */
  readonly source: string;
  /** Inputs a sum has besides those it carries. */
  readonly inputs?: WhyModel['inputs'];
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
    rule: rule === undefined ? undefined : RULE_TEXTS[rule],
    inputs: [...inputs.map(inputLine), ...(options.inputs ?? [])],
    source: sourceText(options.book, figure.kind === 'reported' ? figure.source : options.source),
    notes: [
      ...(rule !== undefined && OUR_RULES.has(rule) ? [WHY_TEXTS.ourRule] : []),
      ...(figure.kind === 'absent' ? [figure.absence.reason ?? ABSENCE_SENTENCES[figure.absence.kind]] : []),
      ...(figure.kind === 'reported' && figure.derived !== undefined
        ? [WHY_TEXTS.derived(figure.derived)]
        : []),
      ...(figure.kind === 'computed' && figure.missing.length > 0 ? [WHY_TEXTS.partial] : []),
      ...(options.notes ?? []),
    ],
  };
}

/** An input as a line: its name, what it belongs to, and its value with unit. */
export function inputLine(input: Input): { label: string; value: string } {
  const note = input.note === undefined ? '' : ` (${noteText(input.note)})`;
  const value = 'kind' in input.value ? ABSENCE_WORDS[input.value.kind] : quantityText(input.value);
  return { label: `${INPUT_NAMES[input.name]}${note}`, value };
}

/** A note is a text of the data, or the colour a limit ends. */
function noteText(note: string): string {
  const colour = Object.entries(COLOUR_WORDS_LOWER).find(([key]) => key === note);
  return colour === undefined ? note : colour[1];
}
