import type { BodyAndDate, Decision } from '../barometer/edition.ts';
import { formatDay } from './format.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import { PROJECT_TEXTS } from './texts/project.ts';

export type DecisionModel = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Who has said what, and when. */
  readonly steps: readonly string[];
  readonly source: string;
};

/** A decision with who has proposed, recommended or approved it. */
export function toDecision(decision: Decision, book: SourceBook): DecisionModel {
  const step = (who: BodyAndDate | undefined, text: (body: string, day: string) => string): string[] =>
    who === undefined ? [] : [text(who.body, who.date === undefined ? '' : formatDay(who.date))];
  return {
    key: decision.key,
    title: decision.title,
    text: decision.text,
    steps: [
      ...step(decision.proposedBy, PROJECT_TEXTS.proposed),
      ...step(decision.recommendedBy, PROJECT_TEXTS.recommended),
      ...step(decision.approvedBy, PROJECT_TEXTS.approved),
      ...(decision.approvedBy === undefined && decision.recommendedBy !== undefined
        ? [PROJECT_TEXTS.notApproved]
        : []),
      ...(decision.effectiveFrom === undefined
        ? []
        : [PROJECT_TEXTS.effectiveFrom(formatDay(decision.effectiveFrom))]),
    ],
    source: sourceText(book, decision.source),
  };
}
