import { GROUPS, type GroupKey } from '../../mocks/generator/generateGroups.ts';
import type { TargetGroupJson } from '../../src/api/targetGroupJson.ts';
import { type EditionOutline, lastDay, PROGRAMME } from './editions.ts';

type GroupStory = {
  readonly shortName: string;
  /** Full-time persons fewer to reach by the programme's end. */
  readonly target: number;
  /** Follow-ups before the first that could measure the reduction. */
  readonly unmeasured: number;
  /** Reduction against what an even pace would have given by each follow-up, in per cent. */
  readonly pace: readonly number[];
};

const STORIES: Readonly<Record<GroupKey, GroupStory>> = {
  forsikrede: {
    shortName: 'Forsikrede',
    target: 420,
    unmeasured: 0,
    pace: [98, 101, 104, 99, 97, 98, 100, 102, 104, 105, 103, 101, 100, 99, 98, 97],
  },
  jobparate: {
    shortName: 'Jobparate',
    target: 260,
    unmeasured: 0,
    pace: [70, 74, 80, 86, 90, 92, 98, 99, 98, 97, 92, 90, 91, 92, 97, 99],
  },
  integration: {
    shortName: 'Integration',
    target: 90,
    unmeasured: 7,
    pace: [0, 0, 0, 0, 0, 0, 0, 60, 62, 66, 70, 76, 82, 88, 92, 98],
  },
  aktivitetsparate: {
    shortName: 'Aktivitetsparate',
    target: 240,
    unmeasured: 0,
    pace: [40, 42, 44, 47, 53, 57, 61, 64, 66, 66, 64, 60, 57, 54, 51.5, 48.5],
  },
  sygedagpenge: {
    shortName: 'Sygedagpenge',
    target: 310,
    unmeasured: 0,
    pace: [97, 98, 99, 100, 98, 97, 92, 89, 86, 84, 86, 90, 92, 97, 98, 99],
  },
  ledighedsydelse: {
    shortName: 'Ledighedsydelse',
    target: 80,
    unmeasured: 2,
    pace: [0, 0, 47, 46, 45, 48, 53, 57, 62, 67, 73, 79, 84, 88, 91, 93],
  },
};

const DAY = 86_400_000;
const dayNumber = (day: string) => Date.parse(day) / DAY;

/** The share of the programme's days that have gone by the end of a month. */
function elapsedShare(lastMonth: string): number {
  const start = dayNumber(PROGRAMME.from);
  return (dayNumber(lastDay(lastMonth)) - start + 1) / (dayNumber(PROGRAMME.to) - start + 1);
}

type Arrow = 'green' | 'yellow' | 'red' | 'neutral';

function arrowAt({ unmeasured, pace }: GroupStory, number: number): Arrow {
  if (number <= unmeasured) return 'neutral';
  const share = pace[number - 1] ?? 0;
  return share >= 95 ? 'green' : share >= 50 ? 'yellow' : 'red';
}

/** The reduction so far in tenths of a person; undefined while it cannot be measured. */
function tenthsAt(story: GroupStory, { number, lastMonth }: EditionOutline): number | undefined {
  if (number <= story.unmeasured) return undefined;
  return Math.round((story.target * elapsedShare(lastMonth) * (story.pace[number - 1] ?? 0)) / 10);
}

/** The six target groups of an edition. */
export function groupsAt(edition: EditionOutline): TargetGroupJson[] {
  return GROUPS.map(({ key, name, barometer }) => {
    const story = STORIES[key];
    const tenths = tenthsAt(story, edition);
    return {
      key,
      name,
      shortName: story.shortName,
      barometer,
      reduction:
        tenths === undefined
          ? { absent: 'notMeasuredYet', reason: 'De første forløb er ikke gjort op endnu.' }
          : { value: tenths / 10, decimals: 1 },
      target: story.target,
      period: PROGRAMME,
      arrow: {
        level: arrowAt(story, edition.number),
        ...(edition.number === 1 ? {} : { previous: arrowAt(story, edition.number - 1) }),
      },
    };
  });
}

/** The sum of the groups that could be measured, as the edition prints it. */
export function reductionAt(edition: EditionOutline): number {
  const tenths = Object.values(STORIES).reduce((sum, story) => sum + (tenthsAt(story, edition) ?? 0), 0);
  return tenths / 10;
}
