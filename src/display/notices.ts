import { failedChecks } from '../barometer/checkBarometer.ts';
import type { Barometer } from '../barometer/computeBarometer.ts';
import type { Finding } from '../barometer/finding.ts';
import { type FindingModel, toFinding } from './findingText.ts';
import { formatList } from './format.ts';
import { FINDING_TEXTS } from './texts/findings.ts';

/** What a reader must know of the data before trusting the page. */
export type NoticeModel = {
  readonly key: 'findings' | 'checks';
  readonly heading: string;
  readonly lines: readonly string[];
  readonly findings: readonly FindingModel[];
};

const MAX_SHOWN = 5;

/** Notices for a page: what could not be read, and printed totals that do not add up. Notes are left to Om tallene. */
export function toNotices(barometer: Barometer, findings: readonly Finding[]): readonly NoticeModel[] {
  const serious = findings.filter(({ severity }) => severity !== 'note');
  const { edition } = barometer;
  const leftOut = [
    ...edition.projects.leftOut,
    ...edition.barometers.leftOut,
    ...edition.groups.leftOut,
    ...edition.decisions.leftOut,
  ];
  const failed = failedChecks(barometer.checks).length;
  const notices: NoticeModel[] = [];
  if (serious.length > 0) {
    const more = serious.length - MAX_SHOWN;
    notices.push({
      key: 'findings',
      heading: FINDING_TEXTS.heading(serious.length),
      lines: [
        ...(leftOut.length === 0 ? [] : [FINDING_TEXTS.leftOut(formatList(leftOut))]),
        ...(more > 0 ? [FINDING_TEXTS.more(more)] : []),
      ],
      findings: serious.slice(0, MAX_SHOWN).map(toFinding),
    });
  }
  if (failed > 0) {
    notices.push({ key: 'checks', heading: FINDING_TEXTS.checks(failed), lines: [], findings: [] });
  }
  return notices;
}
