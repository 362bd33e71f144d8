import fc from 'fast-check';
import { NOT_APPLICABLE, NOT_STATED, UNREADABLE } from '../../../src/barometer/absence.ts';
import type { ProjectIdentity } from '../../../src/barometer/catalogue.ts';
import type { Edition } from '../../../src/barometer/edition.ts';
import type { Project } from '../../../src/barometer/project.ts';
import { arbDay, arbKroner } from '../../support/arbitraries.ts';
import {
  buildDriftsstatus,
  buildEdition,
  buildEntry,
  buildPlan,
  buildProject,
  krFigure,
  listed,
} from '../../support/builders.ts';

// Pairs of editions over one set of projects: renamed, merged, left out, not named and without a status.

const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;

/** A project that was called something else before, or went into another: even in a circle, or into nobody. */
const arbIdentities: fc.Arbitrary<readonly ProjectIdentity[]> = fc.tuple(
  ...KEYS.map((key) =>
    fc
      .record(
        { mergedInto: fc.constantFrom(...KEYS, 'unheard-of'), hasFormerKey: fc.boolean() },
        { requiredKeys: ['hasFormerKey'] },
      )
      .map(
        ({ mergedInto, hasFormerKey }): ProjectIdentity => ({
          key,
          name: key,
          aliases: [`Projekt ${key}`],
          formerKeys: hasFormerKey ? [`former-${key}`] : [],
          ...(mergedInto === undefined ? {} : { mergedInto }),
        }),
      ),
  ),
);

const arbStatus: fc.Arbitrary<Project['driftsstatus']> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('green', 'yellow', 'red', 'grey').map((c) => buildDriftsstatus(c)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(NOT_STATED, NOT_APPLICABLE, UNREADABLE)
      .map((absence) => ({ kind: 'absent' as const, absence })),
  },
);

/** A project under its key of now, or of before where it had one. */
const arbProject = (key: string): fc.Arbitrary<Project> =>
  fc
    .record({
      isFormer: fc.boolean(),
      driftsstatus: arbStatus,
      gevinst: fc.constantFrom(1_000_000, 2_000_000),
      kinds: fc.subarray(['original', 'adopted', 'proposed', 'alternative'] as const),
      end: arbDay,
    })
    .map(({ isFormer, driftsstatus, gevinst, kinds, end }) =>
      buildProject({
        key: isFormer ? `former-${key}` : key,
        name: `Projekt ${key}`,
        driftsstatus,
        investmentPeriod: { to: end },
        plans: kinds.map((kind) => buildPlan({ kind, gevinst: krFigure(gevinst) })),
      }),
    );

const arbMostlyWhole = fc.nat({ max: 3 }).map((number) => number > 0);

/** An edition with any of the projects, in any order, each with one entry that it had spent and gained by then. */
const arbEditionOf: fc.Arbitrary<Edition> = fc
  .record({
    projects: fc
      .shuffledSubarray([...KEYS])
      .chain((keys) => fc.tuple(...keys.map(arbProject)) as fc.Arbitrary<Project[]>),
    complete: arbMostlyWhole,
    isRead: arbMostlyWhole,
    meetingDate: arbDay,
    forbrug: arbKroner,
  })
  .map(({ projects, complete, isRead, meetingDate, forbrug }) =>
    buildEdition({
      meetingDate,
      asOf: meetingDate,
      cutOff: { day: '2021-06-30' },
      projects: listed(projects, { complete, leftOut: isRead ? [] : ['unread'] }),
      ledger: projects.map(({ key }) => buildEntry({ project: key, forbrug })),
    }),
  );

export type EditionPair = {
  readonly before: Edition;
  readonly after: Edition;
  readonly identities: readonly ProjectIdentity[];
};

/** Any two editions of the same owner, the later one perhaps the one before. */
export const arbEditionPair: fc.Arbitrary<EditionPair> = fc.record({
  before: arbEditionOf,
  after: arbEditionOf,
  identities: arbIdentities,
});

/** True when a list names everyone: nobody left unnamed, nobody that could not be read. */
export const namesEveryone = ({ projects }: Edition): boolean =>
  projects.complete && projects.leftOut.length === 0;
