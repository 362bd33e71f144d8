import type { Edition } from '../barometer/edition.ts';
import type { Finding } from '../barometer/finding.ts';
import { finish, type Steps } from '../barometer/steps.ts';
import { checkReferences } from './checkReferences.ts';
import { isNewerMinor } from './contractVersion.ts';
import { readEditionHead } from './editionHead.ts';
import { colourMeaningJson, groupsTargetJson, nextFollowUpJson } from './editionJson.ts';
import { omitUndefined } from './omitUndefined.ts';
import {
  parseCheck,
  parseDecision,
  parseIndicatorLimits,
  parseLastFollowUp,
  parseReportedFigure,
  parseReportedTotals,
  parseSource,
  readArray,
} from './parseContext.ts';
import { parseGapBarometer } from './parseGapBarometer.ts';
import { NO_LEDGER, parseLedger } from './parseLedger.ts';
import { leftOutProjectKeys, parseProjects } from './parseProjects.ts';
import { parseTargetGroup } from './parseTargetGroup.ts';
import { type Reader, readList, readPart } from './reader.ts';
import { sharedTexts } from './sharedTexts.ts';
import { type AmountUnit, toPersonsFigure } from './toFigure.ts';

/** A document read: the data with what was found wrong in it, or only the latter when nothing can be shown. */
export type Parsed<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/**
 * Reads an edition part by part. Only its head must fit: everything else that does not is named in the findings
 * and left out, and the totals that lack it say so. Never throws, whatever the JSON.
 */
export function parseEdition(document: string, raw: unknown): Parsed<Edition> {
  return finish(parseEditionInSteps(document, raw));
}

/** `parseEdition`, with places to pause where an edition is large. */
export function* parseEditionInSteps(document: string, raw: unknown): Steps<Parsed<Edition>> {
  const reader: Reader = { document, findings: [], isNewer: isNewerMinor(raw) };
  const head = readEditionHead(reader, raw);
  if (head === undefined) {
    return { kind: 'failed', findings: reader.findings };
  }
  const { fields, parts } = head;
  const { source } = fields;
  const unit: AmountUnit = fields.conventions.unit === 'thousandKr' ? 1000 : 1;
  const projects = yield* parseProjects(reader, parts['projects'], { source, unit, share: sharedTexts() });
  const hasNoLedger = fields.partial === true && parts['ledger'] === undefined;
  const ledger = hasNoLedger
    ? NO_LEDGER
    : yield* parseLedger(
        reader,
        parts['ledger'],
        unit,
        new Set(projects.items.map(({ key }) => key)),
        leftOutProjectKeys(parts['projects'], projects.items),
      );
  const edition: Edition = omitUndefined({
    owner: fields.owner,
    key: fields.key,
    kind: fields.kind,
    title: fields.title,
    partial: fields.partial ?? false,
    synthetic: fields.synthetic ?? false,
    followUpNumber: fields.followUpNumber,
    meetingDate: fields.meetingDate,
    cutOff: fields.cutOff === undefined ? undefined : omitUndefined(fields.cutOff),
    asOf: head.asOf,
    reportedTotals: parseReportedTotals(reader, parts['reportedTotals'], source, unit),
    observationMonth: fields.observationMonth,
    publishedOn: fields.publishedOn,
    committee: fields.committee,
    investmentPeriod:
      fields.investmentPeriod === undefined ? undefined : omitUndefined(fields.investmentPeriod),
    priceLevel: fields.conventions.priceLevel,
    source,
    sources: readArray(reader, parts['sources'], 'sources', (item, path) => parseSource(reader, item, path)),
    projects,
    ledger: ledger.entries,
    ledgerSource: ledger.source ?? source,
    unreadableLedger: ledger.unreadable,
    ledgerHasUnplacedRows: ledger.hasUnplacedRows,
    barometers: readList(reader, parts['barometers'], 'barometers', (item, path) =>
      parseGapBarometer(reader, item, path, source),
    ),
    groups: readList(reader, parts['groups'], 'groups', (item, path) =>
      parseTargetGroup(reader, item, path, source),
    ),
    groupsTarget: parseGroupsTarget(reader, parts['groupsTarget'], source),
    indicatorLimits: parseIndicatorLimits(reader, parts['indicatorLimits']),
    decisions: readList(reader, parts['decisions'], 'decisions', (item, path) =>
      parseDecision(reader, item, path, source),
    ),
    checks: readArray(reader, parts['checks'], 'checks', (item, path) =>
      parseCheck(reader, item, path, source, unit),
    ),
    reported: readArray(reader, parts['reported'], 'reported', (item, path) =>
      parseReportedFigure(reader, item, path, source, unit),
    ),
    lastFollowUp: parseLastFollowUp(reader, parts['lastFollowUp'], source, unit),
    nextFollowUps: readArray(reader, parts['nextFollowUps'], 'nextFollowUps', (item, path) =>
      toNextFollowUp(reader, item, path),
    ),
    colourMeanings: readArray(reader, parts['colourMeanings'], 'colourMeanings', (item, path) =>
      readPart(reader, colourMeaningJson, item, path, 'leftOut'),
    ),
  });
  checkReferences(reader, edition);
  return { kind: 'ok', value: edition, findings: reader.findings };
}

function parseGroupsTarget(reader: Reader, raw: unknown, fallback: string): Edition['groupsTarget'] {
  const json =
    raw === undefined ? undefined : readPart(reader, groupsTargetJson, raw, 'groupsTarget', 'leftOut');
  return json === undefined
    ? undefined
    : omitUndefined({
        fuldtidspersoner: toPersonsFigure(json.fuldtidspersoner, json.source ?? fallback),
        note: json.note,
      });
}

function toNextFollowUp(reader: Reader, raw: unknown, path: string) {
  const json = readPart(reader, nextFollowUpJson, raw, path, 'leftOut');
  return json === undefined ? undefined : omitUndefined(json);
}
