import type { PlanJson } from '../../src/api/planJson.ts';
import type { ProjectOutline } from './projectOutline.ts';
import type { Random } from './random.ts';

/** The decision that proposed plans wait for. */
export const ADJUSTMENT = 'juster-projekter';

const SHARE_PER_YEAR = 0.3;
const SHARE_REPLANNED = 0.15;
const SHARE_PROPOSED = 0.03;

/** The whole amounts spread over calendar years; the last year takes what rounding leaves. */
function perYear({ gevinst, investeringssum, period }: ProjectOutline): NonNullable<PlanJson['perYear']> {
  const first = Number(period.from.slice(0, 4));
  const count = Number(period.to.slice(0, 4)) - first + 1;
  const share = (amount: number, at: number) => {
    const even = Math.floor(amount / count);
    return at < count - 1 ? even : amount - even * (count - 1);
  };
  return Array.from({ length: count }, (_, at) => ({
    year: first + at,
    gevinst: share(gevinst, at),
    investeringssum: share(investeringssum, at),
  }));
}

/** The adopted plan; for some projects also the one it replaced, or one that is proposed. */
export function generatePlans(random: Random, project: ProjectOutline): PlanJson[] {
  const { gevinst, investeringssum, period } = project;
  const change = (amount: number) => Math.round((amount * random.between(0.7, 1.3)) / 1000) * 1000;
  const plans: PlanJson[] = [];
  if (random.chance(SHARE_REPLANNED)) {
    plans.push({
      kind: 'original',
      decidedOn: '2014-10-08',
      period,
      gevinst: change(gevinst),
      investeringssum: change(investeringssum),
    });
  }
  plans.push({
    kind: 'adopted',
    period,
    gevinst,
    investeringssum,
    ...(random.chance(SHARE_PER_YEAR) ? { perYear: perYear(project) } : {}),
  });
  if (random.chance(SHARE_PROPOSED)) {
    plans.push({
      kind: 'proposed',
      decision: ADJUSTMENT,
      period,
      gevinst: change(gevinst),
      investeringssum: change(investeringssum),
    });
  }
  return plans;
}
