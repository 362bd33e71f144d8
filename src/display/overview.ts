import type { Barometer } from '../barometer/computeBarometer.ts';
import type { Finding } from '../barometer/finding.ts';
import { checksTextOf } from './checksText.ts';
import { type GapCardModel, toGapCard } from './gapCard.ts';
import { type GroupsModel, toGroups } from './groupCards.ts';
import { type HeadlineModel, toHeadline } from './headline.ts';
import { type KpiModel, toKpis } from './kpis.ts';
import { type NoticeModel, toNotices } from './notices.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';

/** Oversigt without its table and charts, which follow the selection and come later. */
export type OverviewModel = {
  readonly headline: HeadlineModel;
  readonly notices: readonly NoticeModel[];
  readonly kpis: readonly KpiModel[];
  readonly gaps: readonly GapCardModel[];
  readonly groups: GroupsModel;
  /** Whether the source's totals agree with what was computed. */
  readonly checksText: string | undefined;
  readonly source: string;
};

export function toOverview(
  barometer: Barometer,
  findings: readonly Finding[],
  ownerName: string,
  book: SourceBook,
): OverviewModel {
  return {
    headline: toHeadline(barometer),
    notices: toNotices(barometer, findings),
    kpis: toKpis(barometer),
    gaps: barometer.gaps.map((figures) => toGapCard(figures, ownerName, book)),
    groups: toGroups(barometer),
    checksText: checksTextOf(barometer.checks),
    source: sourceText(book, barometer.edition.source),
  };
}
