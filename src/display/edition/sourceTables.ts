import type { BodyAndDate, Decision, Edition, ReportedFigure, Source } from '../../barometer/edition.ts';
import type { Finding } from '../../barometer/finding.ts';
import { kronerCell, personsCell, textCell } from '../cellText.ts';
import { toFinding } from '../findingText.ts';
import type { Cell, TableModel } from '../models.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { EDITION_TABLE_TEXTS as TEXTS } from '../texts/editionTables.ts';
import { dayOrNone, numbers, sheetOf, textOrNone, words } from './sheet.ts';

/** What was proposed, recommended or approved, by whom and when. */
export function decisionsTable({ decisions, projects }: Edition, book: SourceBook): TableModel {
  const { decisions: texts } = TEXTS;
  const names = new Map(projects.items.map(({ key, name }) => [key, name]));
  const body = (who: BodyAndDate | undefined): Cell => textOrNone(who?.body);
  const day = (who: BodyAndDate | undefined): Cell => dayOrNone(who?.date);
  return sheetOf<Decision>(
    texts.title,
    [
      words('decision', texts.decision, ({ title }) => textCell(title)),
      words('text', texts.text, ({ text }) => textCell(text)),
      words('proposedBy', texts.proposedBy, ({ proposedBy }) => body(proposedBy)),
      numbers('proposedOn', texts.proposedOn, ({ proposedBy }) => day(proposedBy)),
      words('recommendedBy', texts.recommendedBy, ({ recommendedBy }) => body(recommendedBy)),
      numbers('recommendedOn', texts.recommendedOn, ({ recommendedBy }) => day(recommendedBy)),
      words('approvedBy', texts.approvedBy, ({ approvedBy }) => body(approvedBy)),
      numbers('approvedOn', texts.approvedOn, ({ approvedBy }) => day(approvedBy)),
      numbers('effectiveFrom', texts.effectiveFrom, ({ effectiveFrom }) => dayOrNone(effectiveFrom)),
      words('projects', texts.projects, (decision) =>
        textCell(decision.projects.map((key) => names.get(key) ?? key).join('; ')),
      ),
      words('source', TEXTS.source, ({ source }) => textCell(sourceText(book, source))),
    ],
    decisions.items,
  );
}

/** Printed figures whose parts are not in the data. */
export function reportedTable({ reported }: Edition, book: SourceBook): TableModel {
  const { reported: texts } = TEXTS;
  return sheetOf<ReportedFigure>(
    texts.title,
    [
      words('what', texts.what, ({ label }) => textCell(label)),
      numbers('kroner', texts.kroner, ({ kroner }) =>
        kroner === undefined ? textCell('') : kronerCell(kroner),
      ),
      numbers('persons', texts.persons, ({ persons }) =>
        persons === undefined ? textCell('') : personsCell(persons),
      ),
      numbers('from', texts.from, ({ period }) => dayOrNone(period?.from)),
      numbers('to', texts.to, ({ period }) => dayOrNone(period?.to)),
      words('note', texts.note, ({ note }) => textOrNone(note)),
      words('source', TEXTS.source, ({ source }) => textCell(sourceText(book, source))),
    ],
    reported,
  );
}

/** Where the facts come from. */
export function sourcesTable({ sources }: Edition): TableModel {
  const { sources: texts } = TEXTS;
  return sheetOf<Source>(
    texts.title,
    [
      words('title', texts.name, ({ title }) => textCell(title)),
      words('publisher', texts.publisher, ({ publisher }) => textCell(publisher)),
      numbers('published', texts.published, ({ published }) => dayOrNone(published)),
      words('place', texts.place, ({ place }) => textOrNone(place)),
      words('url', texts.url, ({ url }) => textOrNone(url)),
    ],
    sources,
  );
}

/** What is wrong with the data, and what follows from it. */
export function findingsTable(findings: readonly Finding[]): TableModel {
  const { findings: texts } = TEXTS;
  return sheetOf<Finding>(
    texts.title,
    [
      words('severity', texts.severity, ({ severity }) => textCell(texts.severities[severity])),
      words('document', texts.document, ({ document }) => textCell(document)),
      words('path', texts.path, ({ path }) => textCell(path)),
      words('sentence', texts.sentence, (finding) => textCell(toFinding(finding).sentence)),
      words('effect', texts.effect, (finding) => textCell(toFinding(finding).effect)),
    ],
    findings,
  );
}
