import type { LineModel, LineRole } from '../../display/models.ts';
import { chartTheme } from './chartTheme.ts';
import type { DotShape } from './dotShapes.ts';

export type LineStyle = {
  readonly colour: string;
  /** Of its name: as the line's, unless that is too pale for a text. */
  readonly labelColour: string;
  readonly width: number;
  readonly dash: string | undefined;
  /** How wide a dot is. */
  readonly dot: number;
  readonly dotShape: DotShape;
  /** Whether months that the line joins have dots too, not only those that stand alone. */
  readonly joinedDots: boolean;
  /** The lines that a chart is about. */
  readonly isStrong: boolean;
  /** Part of the background: without a name at its end. */
  readonly isCrowd: boolean;
};

const { colour, line, dot } = chartTheme;
const MUTED = { labelColour: colour.ink2, joinedDots: true, isStrong: false, isCrowd: false } as const;
const STRONG = { joinedDots: true, isStrong: true, isCrowd: false, dash: undefined } as const;

const LOCAL: LineStyle = {
  ...STRONG,
  colour: colour.local,
  labelColour: colour.local,
  width: line.local,
  dot: dot.local,
  dotShape: 'round',
};
const GEVINST: LineStyle = { ...LOCAL, colour: colour.gevinst, labelColour: colour.gevinst };
const FORBRUG: LineStyle = {
  ...STRONG,
  colour: colour.forbrugLine,
  labelColour: colour.ink2,
  width: line.forbrug,
  dot: dot.national,
  dotShape: 'square',
};
const NATIONAL: LineStyle = {
  ...MUTED,
  colour: colour.national,
  width: line.national,
  dash: '7 4',
  dot: dot.national,
  dotShape: 'square',
};
const OTHER: LineStyle = {
  ...MUTED,
  colour: colour.other,
  width: line.other,
  dash: undefined,
  dot: dot.other,
  dotShape: 'diamond',
};
const PLAN: LineStyle = {
  ...MUTED,
  colour: colour.national,
  width: line.plan,
  dash: '6 4',
  dot: dot.plan,
  dotShape: 'round',
  joinedDots: false,
};
const CROWD: LineStyle = {
  ...MUTED,
  colour: colour.crowd,
  width: line.crowd,
  dash: undefined,
  dot: dot.crowd,
  dotShape: 'square',
  isCrowd: true,
};

/** Lines of one role are told apart by their dashes and dots, not by colour. */
const NATIONAL_DASHES = ['7 4', '2 4', '12 4 2 4', '7 3 2 3 2 3'];
const OTHER_DASHES = [undefined, '1.5 3', '8 3', '8 3 1.5 3'];
const OTHER_DOTS: readonly DotShape[] = ['diamond', 'up', 'down', 'square', 'round'];
const PLAN_DASHES = ['6 4', '2 3', '10 4 2 4'];

/** With more muted lines than this, all but the first are a crowd in the background: thin, pale and alike. */
const MOST_TOLD_APART = 8;

/** Who comes first has its name however little room there is, and lies on top of the others. */
const ORDER: readonly LineRole[] = ['local', 'gevinst', 'forbrug', 'national', 'plan', 'other'];

export type StyledLine = LineModel & { readonly style: LineStyle };

/** The lines with how they look, the most important ones first. */
export function styleLines(lines: readonly LineModel[]): StyledLine[] {
  const ordered = ORDER.flatMap((role) => lines.filter((each) => each.role === role));
  const muted = ordered.filter(({ role }) => role === 'national' || role === 'other');
  const crowd = new Set(muted.length > MOST_TOLD_APART ? muted.slice(1) : []);
  return ordered.map((each) => {
    const rank = ordered.filter(({ role }) => role === each.role).indexOf(each);
    return { ...each, style: crowd.has(each) ? CROWD : styleOf(each, rank, lines) };
  });
}

function styleOf(each: LineModel, rank: number, lines: readonly LineModel[]): LineStyle {
  switch (each.role) {
    case 'local':
      return LOCAL;
    case 'gevinst':
      return GEVINST;
    case 'forbrug':
      return FORBRUG;
    case 'national':
      return { ...NATIONAL, dash: inTurn(NATIONAL_DASHES, rank) };
    case 'other':
      return {
        ...OTHER,
        dash: inTurn(OTHER_DASHES, rank),
        dotShape: inTurn(OTHER_DOTS, rank) ?? OTHER.dotShape,
      };
    case 'plan':
      return { ...PLAN, colour: plannedColour(each, rank, lines), dash: inTurn(PLAN_DASHES, rank) };
  }
}

function inTurn<T>(items: readonly T[], rank: number): T | undefined {
  return items[rank % items.length];
}

/**
 * A plan has the colour of what it plans: of the line whose key its own key holds ("gevinst-plan"), else the
 * first plan of the first line, the second of the second.
 */
function plannedColour(plan: LineModel, rank: number, lines: readonly LineModel[]): string {
  const realised = lines.filter(({ role }) => role !== 'plan');
  const named = realised
    .filter(({ key }) => plan.key.includes(key))
    .sort((a, b) => b.key.length - a.key.length)[0];
  const role = (named ?? realised[rank])?.role;
  if (role === 'local') return LOCAL.colour;
  if (role === 'gevinst') return GEVINST.colour;
  return role === 'forbrug' ? FORBRUG.colour : PLAN.colour;
}
