import { createRandom } from '../../mocks/generator/random.ts';
import { AFTER_ALL, addToMonth, monthsBetween } from './editions.ts';
import { adoptedBy, type Replan } from './events.ts';
import { isWithoutReturn, outlineOf, type ProjectOutline } from './outlines.ts';

/** What a plan says of one month, in kr. and with fractions: amounts are rounded where they are written. */
export type PlanMonth = {
  readonly month: string;
  readonly gevinst: number;
  readonly investeringssum: number;
};
export type PlanMonths = readonly PlanMonth[];

/** Months until a new project is planned to bring its full gain. */
const RAMP = 9;

/** How a project's gain is put down. */
export type Booking = {
  /** In full-time persons times a rate, and not in kr. */
  readonly isByPersons: boolean;
  /** Months in the beginning in which it cannot be measured. */
  readonly unmeasured: number;
};

/** A project's own stream of random choices, which no change of another project disturbs. */
export function randomFor({ nr }: ProjectOutline, purpose: number) {
  return createRandom(20_210_000 + nr * 16 + purpose);
}

export function bookingOf(outline: ProjectOutline): Booking {
  const random = randomFor(outline, 0);
  const [isByPersons, isUnmeasured, unmeasured] = [
    random.chance(0.35),
    random.chance(0.4),
    random.whole(2, 6),
  ];
  if (isWithoutReturn(outline)) return { isByPersons: false, unmeasured: 0 };
  return { isByPersons, unmeasured: isUnmeasured ? unmeasured : 0 };
}

const thousands = (amount: number) => Math.round(amount / 1000) * 1000;

/** Spends evenly; gains from the first measured month on, rising to a level. */
function spread(first: string, last: string, gevinst: number, investeringssum: number, wait: number) {
  const months = monthsBetween(first, last);
  const weights = months.map((_, at) => (at < wait ? 0 : Math.min(1, (at - wait + 1) / RAMP)));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return months.map((month, at) => ({
    month,
    gevinst: (gevinst * (weights[at] ?? 0)) / weight,
    investeringssum: investeringssum / months.length,
  }));
}

const totalsOf = (plan: PlanMonths) => ({
  gevinst: plan.reduce((sum, { gevinst }) => sum + gevinst, 0),
  investeringssum: plan.reduce((sum, { investeringssum }) => sum + investeringssum, 0),
});

/** The plan that the council started a project with. */
function originalPlan(outline: ProjectOutline): PlanMonths {
  const { effort, scale, from, to } = outline;
  const random = randomFor(outline, 1);
  const size = scale * random.between(0.9, 1.1);
  const investeringssum = thousands(effort.investeringssum * size);
  if (isWithoutReturn(outline)) return spread(from, to, investeringssum, investeringssum, -RAMP);
  const gevinst = thousands(effort.gevinst * size * random.between(0.9, 1.15));
  return spread(from, to, gevinst, investeringssum, bookingOf(outline).unmeasured);
}

function scaled(plan: PlanMonths, fromMonth: string, share: { gevinst: number; investeringssum: number }) {
  return plan.map((one) =>
    one.month < fromMonth
      ? one
      : {
          month: one.month,
          gevinst: (one.gevinst * share.gevinst) / 100,
          investeringssum: (one.investeringssum * share.investeringssum) / 100,
        },
  );
}

/** Cuts the plan off after a month, or goes on with it as its last month was. */
function endingIn(plan: PlanMonths, to: string): PlanMonths {
  const last = plan.at(-1);
  if (last === undefined || to <= last.month) return plan.filter(({ month }) => month <= to);
  return [...plan, ...monthsBetween(addToMonth(last.month, 1), to).map((month) => ({ ...last, month }))];
}

function together(a: PlanMonths, b: PlanMonths): PlanMonths {
  const months = [...new Set([...a, ...b].map(({ month }) => month))].toSorted();
  return months.map((month) => ({
    month,
    ...totalsOf([...a, ...b].filter((one) => one.month === month)),
  }));
}

/** The plan as a decision makes it of the one before. */
export function changedPlan(
  outline: ProjectOutline,
  before: PlanMonths,
  { fromMonth, gevinst, investeringssum, to, isLateStart, absorbs }: Omit<Replan, 'alternative'>,
): PlanMonths {
  if (absorbs !== undefined) return together(before, planBefore(outlineOf(absorbs), AFTER_ALL));
  if (isLateStart) {
    const totals = totalsOf(before);
    const last = to ?? before.at(-1)?.month ?? fromMonth;
    return spread(fromMonth, last, totals.gevinst, totals.investeringssum, bookingOf(outline).unmeasured);
  }
  const extended = to === undefined ? before : endingIn(before, to);
  return scaled(extended, fromMonth, { gevinst, investeringssum });
}

const known = new Map<string, PlanMonths>();

/** The plan with everything adopted by an edition. */
export function planBefore(outline: ProjectOutline, edition: number): PlanMonths {
  const replans = adoptedBy(outline, edition);
  const key = `${outline.key}/${replans.length}`;
  const plan =
    known.get(key) ??
    replans.reduce<PlanMonths>(
      (before, replan) => changedPlan(outline, before, replan),
      originalPlan(outline),
    );
  known.set(key, plan);
  return plan;
}

/** What was planned for a month when it came: decisions hold from the month they name, a late start from the first. */
export function plannedFor(outline: ProjectOutline, month: string): PlanMonth | undefined {
  const last = adoptedBy(outline, AFTER_ALL).findLast(
    ({ fromMonth, isLateStart }) => isLateStart === true || fromMonth <= month,
  );
  const plan = last === undefined ? planBefore(outline, 0) : planBefore(outline, last.proposedAt + 1);
  return plan.find((one) => one.month === month);
}

/** The plan's amounts up to and with a month, in whole thousands. */
export function planToDate(plan: PlanMonths, lastMonth: string): { gevinst: number; forbrug: number } {
  const { gevinst, investeringssum } = totalsOf(plan.filter(({ month }) => month <= lastMonth));
  return { gevinst: thousands(gevinst), forbrug: thousands(investeringssum) };
}

/** The plan per calendar year, in whole thousands. Its totals are the sums of these. */
export function planYears(plan: PlanMonths): { year: number; gevinst: number; investeringssum: number }[] {
  const years = [...new Set(plan.map(({ month }) => Number(month.slice(0, 4))))];
  return years.map((year) => {
    const { gevinst, investeringssum } = totalsOf(
      plan.filter(({ month }) => Number(month.slice(0, 4)) === year),
    );
    return { year, gevinst: thousands(gevinst), investeringssum: thousands(investeringssum) };
  });
}
