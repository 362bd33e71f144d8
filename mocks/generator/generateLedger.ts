import type { LedgerJson } from '../../src/api/ledgerJson.ts';
import type { ProjectOutline } from './projectOutline.ts';
import type { Quarter } from './quarters.ts';
import type { Random } from './random.ts';

type Row = LedgerJson['rows'][number];

/** How a project's gevinst is put down, and in how many quarters of its beginning it cannot be measured. */
type Booking = { readonly isByPersons: boolean; readonly unmeasured: number };

const SHARE_BY_PERSONS = 0.25;
const SHARE_UNMEASURED_START = 0.3;
const SHARE_NEVER_MEASURED = 0.02;
/** Kr. per full-time person in one quarter. */
const RATES = [26_000, 29_500, 33_000, 35_250] as const;

function chooseBooking(random: Random, quarters: number): Booking {
  const isByPersons = random.chance(SHARE_BY_PERSONS);
  if (random.chance(SHARE_NEVER_MEASURED)) return { isByPersons, unmeasured: quarters };
  return { isByPersons, unmeasured: random.chance(SHARE_UNMEASURED_START) ? random.whole(1, 3) : 0 };
}

/** Gevinst grows through a project's life: none at first, above the mean in the end. */
function gevinstOf(random: Random, project: ProjectOutline, at: number): number {
  const share = (2 * at) / (project.quarters - 1) / project.quarters;
  return Math.round(project.gevinst * share * project.success * random.between(0.6, 1.4));
}

function projectRows(random: Random, project: ProjectOutline, quarters: readonly Quarter[]): Row[] {
  const { isByPersons, unmeasured } = chooseBooking(random, quarters.length);
  const rate = random.pick(RATES);
  return quarters.map(({ from, to }, at) => {
    const forbrug = Math.round((project.investeringssum / project.quarters) * random.between(0.6, 1.3));
    const gevinst = gevinstOf(random, project, at);
    const start = [project.key, from, to, forbrug];
    if (at < unmeasured) return [...start, 'notMeasuredYet', null, null];
    if (!isByPersons) return [...start, gevinst, null, null];
    return [...start, null, Math.round((gevinst / rate) * 10) / 10, rate];
  });
}

/** One entry per project and quarter: gevinst booked, by persons and rate, or not measured yet. */
export function generateLedger(
  random: Random,
  projects: readonly ProjectOutline[],
  quarters: readonly Quarter[],
): LedgerJson {
  return {
    columns: ['project', 'from', 'to', 'forbrug', 'gevinst', 'fuldtidspersoner', 'rate'],
    rows: projects.flatMap((project) => projectRows(random, project, quarters)),
  };
}
