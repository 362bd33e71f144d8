import type { ProjectIdentity } from './catalogue.ts';
import { reportedColour } from './colourCounts.ts';
import { comparePlans, type PlanChange } from './comparePlans.ts';
import type { Barometer } from './computeBarometer.ts';
import type { ProjectFigures } from './computeProject.ts';
import { type Figure, figureValue } from './figure.ts';
import type { Money } from './totals.ts';
import { type Kroner, subtractKroner } from './units.ts';

/**
 * What became of a project between two editions. Someone who was merely not named neither joins nor leaves:
 * with an incomplete list it "became known", or is "not named" any more.
 */
export type Presence = 'stayed' | 'joined' | 'left' | 'becameKnown' | 'notNamed';

export type StatusKey = ReturnType<typeof reportedColour>;

/** A reported colour in both editions: the same, moved, or known in only one of them. */
export type ColourChange = {
  readonly kind: 'same' | 'moved' | 'becameKnown' | 'becameUnknown';
  readonly from: StatusKey;
  readonly to: StatusKey;
};

/** An amount in both editions, and the difference after − before; only where both are known. */
export type AmountChange = {
  readonly name: 'gevinst' | 'forbrug' | 'nettogevinst';
  readonly before: Kroner;
  readonly after: Kroner;
  readonly change: Kroner;
};

export type ProjectChange = {
  readonly key: string;
  readonly presence: Presence;
  readonly before: ProjectFigures | undefined;
  readonly after: ProjectFigures | undefined;
  /** For a project in both editions. */
  readonly colour: ColourChange | undefined;
  readonly amounts: readonly AmountChange[];
  readonly plan: PlanChange | undefined;
  /** True when its investment period ended between the two meetings. */
  readonly hasEnded: boolean;
};

export type EditionComparison = {
  readonly before: Barometer;
  readonly after: Barometer;
  readonly projects: readonly ProjectChange[];
};

/** The key a project is known by now: keys it had before lead to it, merged projects to the one they became. */
function currentKey(identities: readonly ProjectIdentity[], key: string): string {
  const identity = identities.find(
    (candidate) => candidate.key === key || candidate.formerKeys.includes(key),
  );
  return identity?.mergedInto ?? identity?.key ?? key;
}

/** Several keys of one edition can lead to the same project after a merger; the first stands for it. */
function byCurrentKey(
  barometer: Barometer,
  identities: readonly ProjectIdentity[],
): Map<string, ProjectFigures> {
  const found = new Map<string, ProjectFigures>();
  for (const figures of barometer.projects) {
    const key = currentKey(identities, figures.project.key);
    if (!found.has(key)) {
      found.set(key, figures);
    }
  }
  return found;
}

/** Compares two editions project by project, joined on keys, in the order of the later one. */
export function compareEditions(
  before: Barometer,
  after: Barometer,
  identities: readonly ProjectIdentity[],
): EditionComparison {
  const earlier = byCurrentKey(before, identities);
  const later = byCurrentKey(after, identities);
  const keys = [...later.keys(), ...[...earlier.keys()].filter((key) => !later.has(key))];
  return {
    before,
    after,
    projects: keys.map((key) => compareProject(key, earlier.get(key), later.get(key), before, after)),
  };
}

function compareProject(
  key: string,
  earlier: ProjectFigures | undefined,
  later: ProjectFigures | undefined,
  before: Barometer,
  after: Barometer,
): ProjectChange {
  const isInBoth = earlier !== undefined && later !== undefined;
  return {
    key,
    presence: presenceOf(earlier, later, before, after),
    before: earlier,
    after: later,
    colour: isInBoth ? colourChange(earlier, later) : undefined,
    amounts: isInBoth ? amountChanges(earlier.money, later.money) : [],
    plan: isInBoth ? comparePlans(earlier.project.plans, later.project.plans) : undefined,
    hasEnded: later !== undefined && hasEndedBetween(later, before, after),
  };
}

function presenceOf(
  earlier: ProjectFigures | undefined,
  later: ProjectFigures | undefined,
  before: Barometer,
  after: Barometer,
): Presence {
  if (earlier === undefined) {
    return isListWhole(before) ? 'joined' : 'becameKnown';
  }
  if (later === undefined) {
    return isListWhole(after) ? 'left' : 'notNamed';
  }
  return 'stayed';
}

/** A project that could not be read has not left: then, too, the list does not name everyone. */
function isListWhole({ edition }: Barometer): boolean {
  return edition.projects.complete && edition.projects.leftOut.length === 0;
}

function colourChange(earlier: ProjectFigures, later: ProjectFigures): ColourChange {
  const from = reportedColour(earlier.project);
  const to = reportedColour(later.project);
  if (from === to) {
    return { kind: 'same', from, to };
  }
  if (from === 'none') {
    return { kind: 'becameKnown', from, to };
  }
  return { kind: to === 'none' ? 'becameUnknown' : 'moved', from, to };
}

function amountChanges(earlier: Money, later: Money): AmountChange[] {
  return (['gevinst', 'forbrug', 'nettogevinst'] as const).flatMap((name) => {
    const change = amountChange(earlier[name], later[name]);
    return change === undefined || change.change === 0 ? [] : [{ name, ...change }];
  });
}

/** The difference of two amounts, after − before; undefined unless both are known. */
export function amountChange(
  before: Figure<Kroner>,
  after: Figure<Kroner>,
): Omit<AmountChange, 'name'> | undefined {
  const earlier = figureValue(before);
  const later = figureValue(after);
  return earlier === undefined || later === undefined
    ? undefined
    : { before: earlier, after: later, change: subtractKroner(later, earlier) };
}

function hasEndedBetween({ project }: ProjectFigures, before: Barometer, after: Barometer): boolean {
  const end = project.investmentPeriod?.to;
  return end !== undefined && end >= before.judgedOn && end < after.judgedOn;
}
