import { momentText } from '../exportTable.ts';
import type { WhyModel } from '../models.ts';
import type { PictureFacts } from '../pictureFacts.ts';
import { PICTURE_TEXTS } from '../texts/picture.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';

/** A figure as the panel shows it: what is the same for all of them stands below. */
export type WhyFigure = {
  readonly title: string;
  readonly value: string;
  /** Term and text, in the order they are read; a text may have several lines. */
  readonly facts: readonly { readonly term: string; readonly lines: readonly string[] }[];
  readonly inputs: WhyModel['inputs'];
};

/** What the panel shows, and what is copied from it. */
export type WhyPanelModel = {
  readonly title: string;
  readonly figures: readonly WhyFigure[];
  readonly shared: readonly { readonly term: string; readonly lines: readonly string[] }[];
  /** Plain text that says all a reader needs to find the figures again. */
  readonly citation: string;
};

/** The report a panel is opened on, when it was loaded ("2026-02-03T14:05"), and the address of the view. */
export type WhyOrigin = { readonly facts: PictureFacts; readonly fetchedAt: string; readonly link: string };

export function toWhyPanel(title: string, whys: readonly WhyModel[], origin: WhyOrigin): WhyPanelModel {
  const { facts, fetchedAt } = origin;
  const figures = whys.map((why) => ({
    ...why,
    period: why.period ?? PICTURE_TEXTS.until(facts.cutOff),
  }));
  const source = sharedBy(figures.map((figure) => figure.source));
  const period = sharedBy(figures.map((figure) => figure.period));
  const edition = PICTURE_TEXTS.editionName(facts.owner, facts.edition);
  return {
    title,
    figures: figures.map((figure) => ({
      title: figure.title,
      value: figure.value,
      inputs: figure.inputs,
      facts: filled([
        { term: TEXTS.definition, lines: figure.definition === undefined ? [] : [figure.definition] },
        { term: TEXTS.kind, lines: [figure.kind] },
        { term: TEXTS.rule, lines: figure.rules },
        { term: TEXTS.notes, lines: figure.notes },
        { term: TEXTS.source, lines: source === undefined ? [figure.source] : [] },
        { term: TEXTS.period, lines: period === undefined ? [figure.period] : [] },
      ]),
    })),
    shared: filled([
      { term: TEXTS.source, lines: source === undefined ? [] : [source] },
      { term: TEXTS.period, lines: period === undefined ? [] : [period] },
      {
        term: TEXTS.edition,
        lines: facts.isSynthetic ? [edition, PICTURE_TEXTS.synthetic] : [edition],
      },
      { term: TEXTS.fetched, lines: [momentText(fetchedAt)] },
    ]),
    citation: citationOf(title, figures, { source, period }, origin),
  };
}

type Cited = WhyModel & { readonly period: string };

/** A figure, its value and rule a line; then what they share. */
function citationOf(
  title: string,
  figures: readonly Cited[],
  shared: { readonly source: string | undefined; readonly period: string | undefined },
  { facts, fetchedAt, link }: WhyOrigin,
): string {
  const lines = figures.map((figure) => {
    const heading = figures.length === 1 ? `${title}, ${facts.owner}` : figure.title;
    return [
      sentence(`${heading}: ${figure.value}`),
      ...figure.rules,
      ...(shared.source === undefined ? [sentence(`${TEXTS.source}: ${figure.source}`)] : []),
      ...(shared.period === undefined ? [sentence(`${TEXTS.period}: ${figure.period}`)] : []),
    ].join(' ');
  });
  return [
    ...(figures.length === 1 ? [] : [`${title}, ${facts.owner}`]),
    ...lines,
    ...(shared.source === undefined ? [] : [sentence(`${TEXTS.source}: ${shared.source}`)]),
    ...(shared.period === undefined ? [] : [sentence(`${TEXTS.period}: ${shared.period}`)]),
    TEXTS.cited.edition(PICTURE_TEXTS.editionName(facts.owner, facts.edition), facts.cutOff),
    ...(facts.isSynthetic ? [PICTURE_TEXTS.synthetic] : []),
    TEXTS.cited.fetched(momentText(fetchedAt), link),
  ].join('\n');
}

/** An amount ends in "kr." already. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** What all have in common; undefined when they differ. */
function sharedBy(texts: readonly string[]): string | undefined {
  const [first] = texts;
  return texts.every((text) => text === first) ? first : undefined;
}

function filled<Fact extends { readonly lines: readonly string[] }>(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ lines }) => lines.length > 0);
}
