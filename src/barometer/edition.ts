import { addMonths, type Day, type Month, type Period } from './calendar.ts';
import type { Colour } from './colour.ts';
import type { Figure } from './figure.ts';
import type { GapBarometer } from './gapBarometer.ts';
import type { IndicatorLimits } from './indicatorLimits.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Project } from './project.ts';
import type { Check } from './reconcile.ts';
import type { TargetGroup } from './targetGroup.ts';
import type { Fuldtidspersoner, Kroner } from './units.ts';

export type Source = {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: Day;
  readonly place?: string;
  readonly url?: string;
};

export type BodyAndDate = { readonly body: string; readonly date?: Day };

/** A decision before the committee, with who has proposed, recommended or approved it. */
export type Decision = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly proposedBy?: BodyAndDate;
  readonly recommendedBy?: BodyAndDate;
  readonly approvedBy?: BodyAndDate;
  readonly projects: readonly string[];
  readonly effectiveFrom?: Day;
  readonly source: string;
};

/** A printed figure whose parts are not in the data. */
export type ReportedFigure = {
  readonly key: string;
  readonly label: string;
  readonly kroner?: Figure<Kroner>;
  readonly persons?: Figure<Fuldtidspersoner>;
  readonly period?: Period;
  readonly note?: string;
  readonly source: string;
};

/** A list of the document, whether the source names everything there is, and what of it could not be read. */
export type Listed<Item> = {
  readonly complete: boolean;
  readonly items: readonly Item[];
  /** Items left out because they could not be read: their key, or their place in the list. */
  readonly leftOut: readonly string[];
};

/** Totals as the source prints them, each perhaps not stated. */
export type ReportedTotals = Readonly<
  Record<
    'gevinst' | 'forbrug' | 'nettogevinst' | 'budgetGevinst' | 'investeringssum' | 'gevinstPlanToDate',
    Figure<Kroner>
  >
>;

/** One report as it was given, frozen. Its key is the meeting date, where that is known. */
export type Edition = {
  readonly owner: string;
  readonly key: string;
  readonly kind: 'followUp' | 'proposal' | 'account';
  readonly title: string;
  readonly partial: boolean;
  readonly synthetic: boolean;
  readonly followUpNumber?: number;
  /** "Ended" is judged at the meeting; sums are taken at the cut-off. */
  readonly meetingDate?: Day;
  readonly cutOff?: { readonly day: Day; readonly week?: string };
  /** What time it is about, as exactly as it is known: a day, a month, a year. */
  readonly asOf: string;
  readonly observationMonth?: Month;
  readonly publishedOn?: Day;
  readonly committee?: string;
  readonly investmentPeriod?: Period;
  readonly priceLevel?: string;
  readonly source: string;
  readonly sources: readonly Source[];
  readonly projects: Listed<Project>;
  readonly ledger: readonly LedgerEntry[];
  /** Where the ledger's amounts stand. */
  readonly ledgerSource: string;
  /** Keys of projects with a ledger row that could not be read: their realised figures are unreadable. */
  readonly unreadableLedger: readonly string[];
  /** True when rows could not be read and it is not known whose they are: every realised total is partial. */
  readonly ledgerHasUnplacedRows: boolean;
  readonly barometers: Listed<GapBarometer>;
  readonly groups: Listed<TargetGroup>;
  readonly groupsTarget?: { readonly fuldtidspersoner: Figure<Fuldtidspersoner>; readonly note?: string };
  readonly indicatorLimits: IndicatorLimits;
  readonly decisions: Listed<Decision>;
  readonly checks: readonly Check[];
  /** Totals given without their parts: used only where the parts are not there to sum. */
  readonly reportedTotals?: ReportedTotals;
  readonly reported: readonly ReportedFigure[];
  readonly lastFollowUp?: {
    readonly number?: number;
    readonly meetingDate?: Day;
    readonly observationMonth?: Month;
    readonly nettogevinst: Figure<Kroner>;
  };
  readonly nextFollowUps: readonly { readonly committee: Day; readonly council?: Day }[];
  readonly colourMeanings: readonly { readonly colour: Colour; readonly text: string }[];
};

/** The last day of what a text like `2018-10-30`, `2018-08` or `2018` names. */
function lastDayOf(asOf: string): Day {
  if (asOf.length === 10) {
    return asOf;
  }
  const lastMonth = asOf.length === 4 ? `${asOf}-12` : asOf;
  // The day before the first of the next month: a month is at most 31 days, and addMonths keeps to the last day.
  return addMonths(`${lastMonth.slice(0, 4)}-01-31`, Number(lastMonth.slice(5, 7)) - 1);
}

/** The day up to which sums are taken: the stated cut-off, else the end of what the edition is about. */
export function settledOn(edition: Edition): Day {
  return edition.cutOff?.day ?? lastDayOf(edition.asOf);
}

/** The day on which "ended" is judged: the meeting, else the end of what the edition is about. */
export function judgedOn(edition: Edition): Day {
  return edition.meetingDate ?? lastDayOf(edition.asOf);
}
