import { NOT_STATED, UNREADABLE } from './absence.ts';
import type { Day } from './calendar.ts';
import { checkBarometer } from './checkBarometer.ts';
import { type ColourCounts, countColours } from './colourCounts.ts';
import { computeGapBarometer, type GapBarometerFigures } from './computeGapBarometer.ts';
import { computeProject, type ProjectFigures } from './computeProject.ts';
import { type Edition, judgedOn, type Listed, settledOn } from './edition.ts';
import type { Figure, MissingPart } from './figure.ts';
import { groupLedger } from './ledger.ts';
import { computeRealisedNettogevinst } from './nettogevinst.ts';
import type { CheckResult } from './reconcile.ts';
import { preferReported } from './reportedTotals.ts';
import { computeShareOfPlan } from './shareOfPlan.ts';
import { finish, type Steps } from './steps.ts';
import { computeTargetGroup, sumGroups, type TargetGroupFigures } from './targetGroup.ts';
import { computeTotals, type Money } from './totals.ts';
import type { Fuldtidspersoner, Ratio } from './units.ts';

/** Everything computed of an edition: the three levels, their totals, and the checks against what is printed. */
export type Barometer = {
  readonly edition: Edition;
  readonly cutOff: Day;
  /** The day on which "ended" is judged: the meeting's. */
  readonly judgedOn: Day;
  readonly gaps: readonly GapBarometerFigures[];
  readonly groups: readonly TargetGroupFigures[];
  readonly groupsTotal: Figure<Fuldtidspersoner>;
  readonly projects: readonly ProjectFigures[];
  readonly totals: Money;
  readonly gevinstShareOfPlan: Figure<Ratio>;
  readonly forbrugShareOfPlan: Figure<Ratio>;
  /** Projects that every total lacks: left out because unreadable, or not named by an incomplete list. */
  readonly missingProjects: readonly MissingPart[];
  readonly colourCounts: ColourCounts;
  readonly positiveNettogevinstCount: number;
  readonly negativeNettogevinstCount: number;
  /** Projects where judgement and rule differ. */
  readonly disagreements: readonly ProjectFigures[];
  readonly checks: readonly CheckResult[];
};

/** The key of a missing part that stands for those the source does not name. */
export const UNNAMED_PROJECTS = '*';

/**
 * Computes an edition's barometer, by default at its own cut-off. Pure: the same edition gives the
 * same barometer, and the edition is left as it was.
 */
export function computeBarometer(edition: Edition, cutOff: Day = settledOn(edition)): Barometer {
  return finish(computeBarometerInSteps(edition, cutOff));
}

/** Computed in one go: some milliseconds' work for a slow processor, and more projects than most editions have. */
const PROJECTS_PER_STEP = 200;

/** `computeBarometer`, with places to pause where an edition is large. */
export function* computeBarometerInSteps(
  edition: Edition,
  cutOff: Day = settledOn(edition),
): Steps<Barometer> {
  const entriesOf = groupLedger(edition.ledger);
  const unreadable = new Set(edition.unreadableLedger);
  const context = { cutOff, meetingDate: judgedOn(edition), limits: edition.indicatorLimits };
  const projects: ProjectFigures[] = [];
  for (const project of edition.projects.items) {
    const { key } = project;
    if (projects.length % PROJECTS_PER_STEP === PROJECTS_PER_STEP - 1) {
      yield;
    }
    projects.push(computeProject(project, entriesOf.get(key) ?? [], context, !unreadable.has(key)));
  }
  const missingProjects = findMissing(edition.projects);
  const computedTotals = computeTotals(
    projects.map(({ project, amounts }) => ({ key: project.key, money: amounts })),
    missingProjects,
    findUnplacedEntries(edition),
  );
  const totals = preferReported(computedTotals, edition.reportedTotals);
  const groups = edition.groups.items.map((group) => computeTargetGroup(group, cutOff));
  const nets = projects.map(({ amounts }) => computeRealisedNettogevinst(amounts.gevinst, amounts.forbrug));
  const barometer = {
    edition,
    cutOff,
    judgedOn: judgedOn(edition),
    gaps: edition.barometers.items.map(computeGapBarometer),
    groups,
    groupsTotal: sumGroups(edition.groups.items, findMissing(edition.groups)),
    projects,
    totals,
    gevinstShareOfPlan: computeShareOfPlan(totals.gevinst, totals.budgetGevinst, {
      realised: 'gevinst',
      planned: 'budgetGevinst',
    }),
    forbrugShareOfPlan: computeShareOfPlan(totals.forbrug, totals.investeringssum, {
      realised: 'forbrug',
      planned: 'investeringssum',
    }),
    missingProjects,
    colourCounts: countColours(edition.projects.items),
    positiveNettogevinstCount: nets.filter((net) => net.kind !== 'absent' && net.value > 0).length,
    negativeNettogevinstCount: nets.filter((net) => net.kind !== 'absent' && net.value < 0).length,
    disagreements: projects.filter(({ agreement }) => agreement === 'disagrees'),
  };
  return { ...barometer, checks: checkBarometer(barometer, edition.checks) };
}

/** What a total over a list lacks: what could not be read, and what the source does not name. */
function findMissing(list: Listed<unknown>): MissingPart[] {
  return [
    ...list.leftOut.map((key) => ({ key, absence: UNREADABLE })),
    ...(list.complete ? [] : [{ key: UNNAMED_PROJECTS, absence: NOT_STATED }]),
  ];
}

/** Entries that are nobody's as far as we can tell: only realised totals lack them. */
function findUnplacedEntries(edition: Edition): MissingPart[] {
  const isLoose = edition.ledgerHasUnplacedRows && edition.projects.leftOut.length === 0;
  return isLoose ? [{ key: UNNAMED_PROJECTS, absence: UNREADABLE }] : [];
}
