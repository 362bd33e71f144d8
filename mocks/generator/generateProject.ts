import type { ProjectJson } from '../../src/api/projectJson.ts';
import { barometersOf } from './generateGroups.ts';
import { generatePlans } from './generatePlans.ts';
import type { ProjectOutline } from './projectOutline.ts';
import type { Quarter } from './quarters.ts';
import type { Random } from './random.ts';

/** Of a thing that sources often leave out, the share of projects that have it. */
const SHARES = { production: 0.7, persons: 0.7, target: 0.6, planToDate: 0.3, selfSupporting: 0.4 };
/** What one full-time person saves in a year, roughly. */
const KRONER_PER_PERSON = 120_000;

const LEVELS = ['green', 'green', 'green', 'yellow', 'yellow', 'red'] as const;
const STAGES = ['implemented', 'implemented', 'onSchedule', 'delayed', 'stopped'] as const;
const REASONS = [
  'Indsatsen følger sin plan.',
  'Der er færre deltagere end ventet.',
  'Gevinsten vokser, men langsommere end budgettet.',
  'Indsatsen er lagt om, og virkningen ventes senere.',
] as const;

function driftsstatus(random: Random, isEnded: boolean): NonNullable<ProjectJson['driftsstatus']> {
  if (isEnded) return { level: 'grey', reason: 'Investeringsperioden er slut. Effekten følges stadig.' };
  if (random.chance(0.03)) return { absent: 'notApplicable', reason: 'Projektet får ingen farve.' };
  return { level: random.pick(LEVELS), previous: random.pick(LEVELS), reason: random.pick(REASONS) };
}

function production(
  random: Random,
  { effort }: ProjectOutline,
  past: readonly Quarter[],
  period: { from: string; to: string },
): NonNullable<ProjectJson['production']> {
  const target = effort.perQuarter * past.length;
  return [
    {
      label: 'Gennemført til og med opgørelsen',
      unit: effort.unit,
      produced: Math.round(target * random.between(0.5, 1.2)),
      target,
      targetKind: random.pick(['target', 'capacity']),
      period,
      forIndicator: true,
    },
  ];
}

function planToDate(
  { gevinst, investeringssum, quarters }: ProjectOutline,
  past: number,
): NonNullable<ProjectJson['planToDate']> {
  const share = past / quarters;
  return { forbrug: Math.round(investeringssum * share), gevinst: Math.round(gevinst * share) };
}

/** A project's own part of the edition, after its outline. Every project has plans, a stage and a status. */
export function generateProject(
  random: Random,
  project: ProjectOutline,
  past: readonly Quarter[],
  cutOff: string,
): ProjectJson {
  const { key, nr, name, effort, period, quarters } = project;
  const targetToDate = Math.max(
    1,
    Math.round((project.gevinst * past.length) / quarters / KRONER_PER_PERSON),
  );
  const persons = Math.round(targetToDate * project.success);
  const has = (thing: keyof typeof SHARES) => random.chance(SHARES[thing]);
  return {
    key,
    nr,
    name,
    purpose: effort.purpose,
    groups: effort.groups.map((group) => ({ group, assignedBy: 'source' })),
    barometers: barometersOf(effort.groups).map((barometer) => ({ barometer, assignedBy: 'us' })),
    driftsstatus: driftsstatus(random, period.to <= cutOff),
    investmentPeriod: period,
    effectPeriod: { months: 3 },
    plans: generatePlans(random, project),
    ...(has('planToDate') ? { planToDate: planToDate(project, past.length) } : {}),
    ...(has('persons') ? { fuldtidspersoner: persons } : {}),
    ...(has('target') ? { targetToDate } : {}),
    ...(has('selfSupporting') ? { selfSupporting: { persons: persons * random.whole(2, 9) } } : {}),
    ...(has('production')
      ? { production: production(random, project, past, { from: period.from, to: cutOff }) }
      : {}),
    stage: { stage: random.pick(STAGES) },
  };
}
