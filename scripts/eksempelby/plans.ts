import type { PlanJson } from '../../src/api/planJson.ts';
import { type EditionOutline, editionAt, firstDay, LAUNCH, lastDay } from './editions.ts';
import { adoptedBy, REPLANS, type Replan } from './events.ts';
import { joinedAt, type ProjectOutline } from './outlines.ts';
import { changedPlan, type PlanMonths, planBefore, planYears, randomFor } from './planMonths.ts';

/** The decision that started the first projects. */
export const START = 'opstart';

/** The decision that started a project, and when the council took it. */
export function startOfPlans(outline: ProjectOutline): { key: string; date: string } {
  const joined = joinedAt(outline);
  if (joined === 1) return { key: START, date: LAUNCH };
  const { councilDate, meetingDate } = editionAt(joined - 1);
  return { key: `nye-projekter-${meetingDate.slice(0, 7)}`, date: councilDate };
}

/** The proposals of an edition that no one has answered yet. */
function openProposals({ key }: ProjectOutline, { number }: EditionOutline): Replan[] {
  return REPLANS.filter((replan) => replan.project === key && replan.proposedAt === number);
}

/** The sums over the whole period; for most projects also per year. */
function amountsOf(outline: ProjectOutline, plan: PlanMonths): PlanJson {
  const years = planYears(plan);
  const sum = (name: 'gevinst' | 'investeringssum') => years.reduce((total, year) => total + year[name], 0);
  const [first, last] = [plan[0], plan.at(-1)];
  return {
    kind: 'original',
    ...(first === undefined || last === undefined
      ? {}
      : { period: { from: firstDay(first.month), to: lastDay(last.month) } }),
    gevinst: sum('gevinst'),
    investeringssum: sum('investeringssum'),
    ...(randomFor(outline, 3).chance(0.2) ? {} : { perYear: years }),
  };
}

/** All versions of a project's plan that an edition knows: the original, those adopted since, and what is proposed. */
export function plansAt(outline: ProjectOutline, edition: EditionOutline): PlanJson[] {
  const start = startOfPlans(outline);
  const versions: PlanJson[] = [
    { ...amountsOf(outline, planBefore(outline, 0)), decision: start.key, decidedOn: start.date },
  ];
  const current = planBefore(outline, edition.number);
  for (const { decision, proposedAt, fromMonth } of adoptedBy(outline, edition.number)) {
    versions.push({
      ...amountsOf(outline, planBefore(outline, proposedAt + 1)),
      kind: 'adopted',
      decision,
      decidedOn: editionAt(proposedAt).councilDate,
      effectiveFrom: firstDay(fromMonth),
    });
  }
  for (const { alternative, ...replan } of openProposals(outline, edition)) {
    const base = { decision: replan.decision, effectiveFrom: firstDay(replan.fromMonth) };
    versions.push({
      ...amountsOf(outline, changedPlan(outline, current, replan)),
      ...base,
      kind: 'proposed',
    });
    if (alternative !== undefined) {
      const plan = changedPlan(outline, current, { ...replan, ...alternative });
      versions.push({ ...amountsOf(outline, plan), ...base, kind: 'alternative' });
    }
  }
  return versions;
}

/** The sums of the plan that holds in an edition. */
export function budgetAt(
  outline: ProjectOutline,
  { number }: EditionOutline,
): { gevinst: number; investeringssum: number } {
  const years = planYears(planBefore(outline, number));
  return {
    gevinst: years.reduce((total, { gevinst }) => total + gevinst, 0),
    investeringssum: years.reduce((total, { investeringssum }) => total + investeringssum, 0),
  };
}

/** First and last day of the plan that holds in an edition. */
export function periodAt(outline: ProjectOutline, { number }: EditionOutline): { from: string; to: string } {
  const plan = planBefore(outline, number);
  return {
    from: firstDay(plan[0]?.month ?? outline.from),
    to: lastDay(plan.at(-1)?.month ?? outline.to),
  };
}
