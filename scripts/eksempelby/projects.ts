import { barometersOf } from '../../mocks/generator/generateGroups.ts';
import type { PersonsJson } from '../../src/api/amountJson.ts';
import type { ProjectJson } from '../../src/api/projectJson.ts';
import {
  AFTER_ALL,
  type EditionOutline,
  editionCounting,
  firstDay,
  lastDay,
  monthsBetween,
} from './editions.ts';
import { DELAYED, identityAt, partsAt } from './events.ts';
import { isWithoutReturn, joinedAt, letterAt, type ProjectOutline } from './outlines.ts';
import { planBefore, planToDate, randomFor } from './planMonths.ts';
import { periodAt, plansAt } from './plans.ts';
import { entriesBy, gainOf, personYearsOf, startOf } from './realised.ts';
import { reasonAt } from './reasons.ts';

const COLOURS = { g: 'green', y: 'yellow', r: 'red', x: 'grey' } as const;
type Letter = keyof typeof COLOURS;
const isColour = (letter: string): letter is Letter => letter in COLOURS;

/** What one full-time person saves in a year, for targets in persons. */
const KRONER_PER_PERSON = 146_000;
/** Below this a number of persons is written with a decimal. */
const FEW_PERSONS = 20;
const NOT_BEGUN = 'Projektet er ikke begyndt.';
/** How production lies against what was to be made, by the project's status. */
const OUTPUT: Readonly<Record<string, readonly [number, number]>> = {
  g: [0.95, 1.08],
  y: [0.7, 0.9],
  r: [0.4, 0.65],
  n: [0, 0],
  '.': [0, 0],
};

/** Of what sources often leave out, the share of projects that have it. */
const SHARES = { planToDate: 0.75, target: 0.85, selfSupporting: 0.3, production: 0.9 } as const;

function has(outline: ProjectOutline, thing: keyof typeof SHARES): boolean {
  const random = randomFor(outline, 4);
  const drawn = Object.fromEntries(Object.entries(SHARES).map(([key, share]) => [key, random.chance(share)]));
  return drawn[thing] === true;
}

const persons = (value: number): PersonsJson =>
  value < FEW_PERSONS ? { value: Math.round(value * 10) / 10, decimals: 1 } : Math.round(value);

/** The colour of an edition; undefined when it gives none. */
export function colourAt(outline: ProjectOutline, edition: number): (typeof COLOURS)[Letter] | undefined {
  const letter = letterAt(outline, edition);
  return isColour(letter) ? COLOURS[letter] : undefined;
}

function driftsstatus(outline: ProjectOutline, number: number): NonNullable<ProjectJson['driftsstatus']> {
  const [level, previous] = [colourAt(outline, number), colourAt(outline, number - 1)];
  if (level === undefined) {
    const reason = letterAt(outline, number) === 'n' ? NOT_BEGUN : 'Indsatserne har intet beregnet afkast.';
    return { absent: 'notApplicable', reason };
  }
  return { level, ...(previous === undefined ? {} : { previous }), reason: reasonAt(outline, number) };
}

function stageAt(outline: ProjectOutline, number: number): NonNullable<ProjectJson['stage']> {
  const [first, last] = DELAYED[outline.key] ?? [0, 0];
  if (number >= first && number <= last) return { stage: 'delayed' };
  if (letterAt(outline, number) === 'n') return { stage: 'notStarted' };
  if (letterAt(outline, number) === 'x' && outline.to > lastMonthOf(outline)) return { stage: 'stopped' };
  return { stage: number < joinedAt(outline) + 3 ? 'onSchedule' : 'implemented' };
}

const lastMonthOf = (outline: ProjectOutline) => planBefore(outline, AFTER_ALL).at(-1)?.month ?? outline.to;

/** Made month by month, so that a later follow-up never says less than an earlier one. */
function productionAt(
  outline: ProjectOutline,
  edition: EditionOutline,
): NonNullable<ProjectJson['production']> {
  const months = monthsBetween(startOf(outline), edition.lastMonth).filter(
    (month) => month <= lastMonthOf(outline),
  );
  if (months.length === 0 || !has(outline, 'production')) return [];
  const random = randomFor(outline, 5);
  const perMonth = (outline.effort.perQuarter * outline.scale) / 3;
  const made = months.map((month) => {
    const [low, high] = OUTPUT[letterAt(outline, editionCounting(month)?.number ?? edition.number)] ?? [1, 1];
    return perMonth * random.between(low, high);
  });
  const last = months.at(-1) ?? edition.lastMonth;
  return [
    {
      label: 'Gennemført siden starten',
      unit: outline.effort.unit,
      produced: Math.round(made.reduce((sum, one) => sum + one, 0)),
      target: Math.max(1, Math.round(perMonth * months.length)),
      targetKind: outline.nr % 3 === 0 ? 'capacity' : 'target',
      period: { from: firstDay(months[0] ?? last), to: lastDay(last) },
      forIndicator: true,
    },
  ];
}

function effect(outline: ProjectOutline, edition: EditionOutline): Partial<ProjectJson> {
  const entries = partsAt(outline, edition.number).flatMap((part) => entriesBy(part, edition));
  const plan = planToDate(planBefore(outline, edition.number), edition.lastMonth);
  const isMeasured = entries.some(({ gevinst }) => gevinst !== 'notMeasuredYet');
  const years = entries.reduce((sum, entry) => sum + (gainOf(entry) === 0 ? 0 : personYearsOf(entry)), 0);
  const target = plan.gevinst / KRONER_PER_PERSON;
  const reason = letterAt(outline, edition.number) === 'n' ? NOT_BEGUN : 'Effekten kan først måles senere.';
  return {
    ...(has(outline, 'planToDate') ? { planToDate: plan } : {}),
    fuldtidspersoner: isMeasured ? persons(years) : { absent: 'notMeasuredYet', reason },
    ...(has(outline, 'target') && target >= 0.1 ? { targetToDate: persons(target) } : {}),
    ...(has(outline, 'selfSupporting') && isMeasured
      ? { selfSupporting: { persons: Math.round(years * 4) } }
      : {}),
  };
}

/** A project as an edition reports it. */
export function projectAt(outline: ProjectOutline, edition: EditionOutline): ProjectJson {
  const { nr, effort } = outline;
  const production = productionAt(outline, edition);
  const hasReturn = !isWithoutReturn(outline);
  const groups = hasReturn ? effort.groups : [];
  return {
    ...identityAt(outline, edition.number),
    nr,
    purpose: hasReturn ? effort.purpose : 'Flere mindre indsatser under ét.',
    groups: groups.map((group) => ({ group, assignedBy: 'source' })),
    barometers: barometersOf(groups).map((barometer) => ({ barometer, assignedBy: 'source' })),
    driftsstatus: driftsstatus(outline, edition.number),
    investmentPeriod: periodAt(outline, edition),
    effectPeriod: { months: 3 },
    plans: plansAt(outline, edition),
    ...(hasReturn ? effect(outline, edition) : {}),
    ...(hasReturn && production.length > 0 ? { production } : {}),
    stage: stageAt(outline, edition.number),
  };
}
