import { NOT_APPLICABLE, NOT_STATED, UNREADABLE } from './absence.ts';
import type { Barometer } from './computeBarometer.ts';
import { settledOn } from './edition.ts';
import { absent, computed, type Figure, whyNotWhole } from './figure.ts';
import { type Check, type CheckQuantity, type CheckResult, reconcile } from './reconcile.ts';
import type { Money } from './totals.ts';
import { type Kroner, type Ratio, ratio } from './units.ts';

const MONEY_OF: Partial<Record<CheckQuantity, keyof Money>> = {
  realisedGevinst: 'gevinst',
  forbrug: 'forbrug',
  realisedNettogevinst: 'nettogevinst',
  realisedAfkastgrad: 'realisedAfkastgrad',
  budgetGevinst: 'budgetGevinst',
  investeringssum: 'investeringssum',
  budgetNettogevinst: 'budgetNettogevinst',
  budgetAfkastgrad: 'budgetAfkastgrad',
};

/** What depends on the cut-off: at another date than the edition's own, the printed value is about something else. */
const AT_CUT_OFF: ReadonlySet<CheckQuantity> = new Set<CheckQuantity>([
  'realisedGevinst',
  'forbrug',
  'realisedNettogevinst',
  'realisedAfkastgrad',
  'positiveNettogevinstCount',
]);

/** Recomputes every total the source prints and says whether it adds up. */
export function checkBarometer(
  barometer: Omit<Barometer, 'checks'>,
  checks: readonly Check[],
): CheckResult[] {
  return checks.map((check) => reconcile(check, recompute(barometer, check)));
}

function recompute(barometer: Omit<Barometer, 'checks'>, check: Check): Figure<Ratio> {
  if (AT_CUT_OFF.has(check.quantity) && barometer.cutOff !== settledOn(barometer.edition)) {
    return absent(NOT_APPLICABLE);
  }
  const moneyName = MONEY_OF[check.quantity];
  if (moneyName !== undefined) {
    const money =
      check.project === undefined
        ? barometer.totals
        : barometer.projects.find(({ project }) => project.key === check.project)?.money;
    return money === undefined ? absent(NOT_STATED) : asRatio(money[moneyName]);
  }
  switch (check.quantity) {
    case 'groupReduction': {
      const total = barometer.groupsTotal;
      return total.kind === 'absent'
        ? total
        : { ...total, value: ratio(total.value.units, 10 ** total.value.decimals) };
    }
    case 'colourCount':
      return hasUnreadableColour(barometer)
        ? absent(UNREADABLE)
        : whole(barometer, countOf(barometer, check.colour));
    case 'projectCount':
      return whole(barometer, barometer.projects.length);
    case 'positiveNettogevinstCount':
      // Where the total net lacks nothing, there is no project whose net is unknown.
      return whyNotWhole(barometer.totals.nettogevinst) === undefined
        ? whole(barometer, barometer.positiveNettogevinstCount)
        : absent(NOT_STATED);
    default:
      return absent(NOT_STATED);
  }
}

function countOf(barometer: Omit<Barometer, 'checks'>, colour: string | undefined): number {
  return Object.entries(barometer.colourCounts).find(([key]) => key === colour)?.[1] ?? 0;
}

function hasUnreadableColour(barometer: Omit<Barometer, 'checks'>): boolean {
  return barometer.projects.some(
    ({ project: { driftsstatus } }) =>
      driftsstatus.kind === 'absent' && driftsstatus.absence.kind === 'unreadable',
  );
}

/** A count is only whole when every project could be read and all are named. */
function whole(barometer: Omit<Barometer, 'checks'>, value: number): Figure<Ratio> {
  return barometer.missingProjects.length > 0
    ? absent(NOT_STATED)
    : computed('sumOfProjects', ratio(value, 1), []);
}

function asRatio(figure: Figure<Kroner> | Figure<Ratio>): Figure<Ratio> {
  if (figure.kind === 'absent') {
    return figure;
  }
  const { value } = figure;
  return typeof value === 'number' ? { ...figure, value: ratio(value, 1) } : { ...figure, value };
}

/** The checks that did not add up, for a notice. */
export function failedChecks(results: readonly CheckResult[]): CheckResult[] {
  return results.filter((result) => result.outcome === 'differs');
}
