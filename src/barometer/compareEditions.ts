import type { ProjectIdentity } from './catalogue.ts';
import { reportedColour } from './colourCounts.ts';
import { comparePlans, type PlanChange } from './comparePlans.ts';
import type { Barometer } from './computeBarometer.ts';
import type { ProjectFigures } from './computeProject.ts';
import { type Figure, figureValue, isPartial } from './figure.ts';
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

/** An amount in both editions, and the difference after − before; only where both are known whole. */
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
  /** For a project that is gone because it went into another: that one's key here. */
  readonly wentInto: string | undefined;
};

export type EditionComparison = {
  readonly before: Barometer;
  readonly after: Barometer;
  readonly projects: readonly ProjectChange[];
};

type Side = ReadonlyMap<string, ProjectFigures>;

/** One edition's projects by the key they are known by now: keys that a project had before lead to it. */
function byCurrentKey(barometer: Barometer, identities: readonly ProjectIdentity[]): Side {
  const currentKeys = new Map([
    ...identities.flatMap(({ key, formerKeys }) => formerKeys.map((former) => [former, key] as const)),
    ...identities.map(({ key }) => [key, key] as const),
  ]);
  const found = new Map<string, ProjectFigures>();
  for (const figures of barometer.projects) {
    const key = currentKeys.get(figures.project.key) ?? figures.project.key;
    found.set(found.has(key) ? figures.project.key : key, figures);
  }
  return found;
}

/** The first of the projects that one went into, and that in turn went into others, which an edition has. */
function successorIn(other: Side, key: string, identities: readonly ProjectIdentity[]): string | undefined {
  const seen = new Set([key]);
  let at = identities.find((identity) => identity.key === key)?.mergedInto;
  while (at !== undefined && !other.has(at) && !seen.has(at)) {
    const into = at;
    seen.add(into);
    at = identities.find((identity) => identity.key === into)?.mergedInto;
  }
  return at !== undefined && other.has(at) ? at : undefined;
}

/**
 * A project that went into another is compared with that one, unless that one was there as well: then each is
 * compared with itself, and the one that is gone says what it went into.
 */
function underSuccessors(side: Side, other: Side, identities: readonly ProjectIdentity[]): Side {
  const found = new Map<string, ProjectFigures>();
  for (const [key, figures] of side) {
    const successor = other.has(key) ? undefined : successorIn(other, key, identities);
    const isFree = successor !== undefined && !side.has(successor) && !found.has(successor);
    found.set(isFree ? successor : key, figures);
  }
  return found;
}

/** Compares two editions project by project, joined on keys, in the order of the later one. Each is there once. */
export function compareEditions(
  before: Barometer,
  after: Barometer,
  identities: readonly ProjectIdentity[],
): EditionComparison {
  const ownEarlier = byCurrentKey(before, identities);
  const ownLater = byCurrentKey(after, identities);
  const earlier = underSuccessors(ownEarlier, ownLater, identities);
  const later = underSuccessors(ownLater, ownEarlier, identities);
  const keys = [...later.keys(), ...[...earlier.keys()].filter((key) => !later.has(key))];
  return {
    before,
    after,
    projects: keys.map((key) => {
      const wentInto = later.has(key) ? undefined : successorIn(later, key, identities);
      return { ...compareProject(key, earlier.get(key), later.get(key), before, after), wentInto };
    }),
  };
}

function compareProject(
  key: string,
  earlier: ProjectFigures | undefined,
  later: ProjectFigures | undefined,
  before: Barometer,
  after: Barometer,
): Omit<ProjectChange, 'wentInto'> {
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

/** The difference of two amounts, after − before. Undefined unless both are known whole: what one lacks is no change. */
export function amountChange(
  before: Figure<Kroner>,
  after: Figure<Kroner>,
): Omit<AmountChange, 'name'> | undefined {
  const earlier = figureValue(before);
  const later = figureValue(after);
  return earlier === undefined || later === undefined || isPartial(before) || isPartial(after)
    ? undefined
    : { before: earlier, after: later, change: subtractKroner(later, earlier) };
}

function hasEndedBetween({ project }: ProjectFigures, before: Barometer, after: Barometer): boolean {
  const end = project.investmentPeriod?.to;
  return end !== undefined && end >= before.judgedOn && end < after.judgedOn;
}
