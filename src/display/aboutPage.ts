import type { Barometer } from '../barometer/computeBarometer.ts';
import type { Source } from '../barometer/edition.ts';
import type { Figure } from '../barometer/figure.ts';
import type { Finding } from '../barometer/finding.ts';
import { cellText, kronerCell, personsCell } from './cellText.ts';
import { toChecksTable } from './checksTable.ts';
import { checksTextOf } from './checksText.ts';
import { type DecisionModel, toDecision } from './decisionCard.ts';
import { cutOffText, editionName } from './editionFacts.ts';
import { type FindingModel, toFinding } from './findingText.ts';
import { formatDay } from './format.ts';
import type { TableModel } from './models.ts';
import { type RuleModel, toRuleList } from './ruleList.ts';
import type { SourceBook } from './sourceBook.ts';
import { ABOUT_TEXTS } from './texts/about.ts';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from './texts/absences.ts';
import { COLOUR_WORDS } from './texts/colours.ts';

export type Definition = { readonly term: string; readonly text: string };

/** Om tallene: what the figures are, by which rules, from which sources, and what is wrong with the data. */
export type AboutModel = {
  readonly facts: readonly Definition[];
  readonly ratings: readonly Definition[];
  readonly rules: readonly RuleModel[];
  readonly absences: readonly Definition[];
  readonly checksText: string | undefined;
  readonly checks: TableModel | undefined;
  readonly reported: readonly Definition[];
  readonly decisions: readonly DecisionModel[];
  /** Each document once, with the places in it that facts come from. */
  readonly sources: readonly Definition[];
  readonly findings: readonly FindingModel[];
};

export function toAbout(barometer: Barometer, findings: readonly Finding[], book: SourceBook): AboutModel {
  const { edition } = barometer;
  return {
    facts: factsOf(barometer),
    ratings: edition.colourMeanings.map(({ colour, text }) => ({ term: COLOUR_WORDS[colour], text })),
    rules: toRuleList(),
    absences: (Object.keys(ABSENCE_WORDS) as (keyof typeof ABSENCE_WORDS)[]).map((kind) => ({
      term: ABSENCE_WORDS[kind],
      text: ABSENCE_SENTENCES[kind],
    })),
    checksText: checksTextOf(barometer.checks),
    checks: barometer.checks.length === 0 ? undefined : toChecksTable(barometer),
    reported: edition.reported.map(({ label, kroner: amount, persons, note }) => ({
      term: label,
      text: [
        ...(amount === undefined ? [] : [reportedText(amount, `${cellText(kronerCell(amount))} kr.`)]),
        ...(persons === undefined ? [] : [reportedText(persons, cellText(personsCell(persons)))]),
        ...(amount === undefined && persons === undefined ? [ABSENCE_WORDS.notStated] : []),
        ...(note === undefined ? [] : [note]),
      ].join(' · '),
    })),
    decisions: edition.decisions.items.map((decision) => toDecision(decision, book)),
    sources: sourcesOf(edition.sources),
    findings: findings.map(toFinding),
  };
}

function reportedText(figure: Figure<unknown>, text: string): string {
  return figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : text;
}

function sourcesOf(sources: readonly Source[]): Definition[] {
  const byDocument = Map.groupBy(sources, ({ publisher, title }) => `${publisher}: ${title}`);
  return [...byDocument].map(([term, parts]) => ({
    term,
    text: parts.flatMap(({ place }) => place ?? []).join('; '),
  }));
}

function factsOf({ edition }: Barometer): Definition[] {
  const { facts } = ABOUT_TEXTS;
  return [
    { term: facts.meeting, text: editionName(edition) },
    { term: facts.cutOff, text: cutOffText(edition) },
    ...(edition.priceLevel === undefined ? [] : [{ term: facts.priceLevel, text: edition.priceLevel }]),
    { term: facts.sign, text: ABOUT_TEXTS.sign },
    ...(edition.nextFollowUps.length === 0
      ? []
      : [
          {
            term: facts.next,
            text: edition.nextFollowUps.map(({ committee }) => formatDay(committee)).join(', '),
          },
        ]),
  ];
}
