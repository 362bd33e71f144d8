import { reportedColour } from './colourCounts.ts';
import type { EditionComparison, ProjectChange, StatusKey } from './compareEditions.ts';
import type { ProjectFigures } from './computeProject.ts';

/**
 * How the count of one colour came from one edition to the next, each kind apart:
 * before + joined − left + movedIn − movedOut + becameKnown − becameUnknown = after.
 */
export type ColourFlow = {
  readonly colour: StatusKey;
  readonly before: number;
  readonly joined: number;
  readonly left: number;
  readonly movedIn: number;
  readonly movedOut: number;
  /** Named now and not before, or with a status now and not before. */
  readonly becameKnown: number;
  readonly becameUnknown: number;
  readonly after: number;
};

type Part = Exclude<keyof ColourFlow, 'colour' | 'before' | 'after'>;

const STATUSES: readonly StatusKey[] = ['red', 'yellow', 'grey', 'green', 'none'];

/** Splits every change in the counts of colours. Nothing is left over: a count that "moved" only by joining says so. */
export function computeColourFlow(comparison: EditionComparison): ColourFlow[] {
  const events = comparison.projects.flatMap(eventsOf);
  return STATUSES.map((colour) => {
    const count = (part: Part) =>
      events.filter((event) => event.part === part && event.colour === colour).length;
    return {
      colour,
      before: countIn(comparison.projects, ({ before }) => before, colour),
      joined: count('joined'),
      left: count('left'),
      movedIn: count('movedIn'),
      movedOut: count('movedOut'),
      becameKnown: count('becameKnown'),
      becameUnknown: count('becameUnknown'),
      after: countIn(comparison.projects, ({ after }) => after, colour),
    };
  });
}

function countIn(
  projects: readonly ProjectChange[],
  sideOf: (change: ProjectChange) => ProjectFigures | undefined,
  colour: StatusKey,
): number {
  return projects.filter((change) => {
    const side = sideOf(change);
    return side !== undefined && reportedColour(side.project) === colour;
  }).length;
}

type FlowEvent = { readonly colour: StatusKey; readonly part: Part };

function eventsOf({ presence, before, after, colour }: ProjectChange): FlowEvent[] {
  if (after !== undefined && (presence === 'joined' || presence === 'becameKnown')) {
    return [{ colour: reportedColour(after.project), part: presence }];
  }
  if (before !== undefined && (presence === 'left' || presence === 'notNamed')) {
    return [{ colour: reportedColour(before.project), part: presence === 'left' ? 'left' : 'becameUnknown' }];
  }
  switch (colour?.kind) {
    case 'moved':
      return [
        { colour: colour.from, part: 'movedOut' },
        { colour: colour.to, part: 'movedIn' },
      ];
    case 'becameKnown':
    case 'becameUnknown':
      return [
        { colour: colour.from, part: 'becameUnknown' },
        { colour: colour.to, part: 'becameKnown' },
      ];
    default:
      return [];
  }
}
