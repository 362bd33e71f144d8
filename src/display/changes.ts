import { computeColourFlow } from '../barometer/colourFlow.ts';
import type { ColourChange, EditionComparison, ProjectChange } from '../barometer/compareEditions.ts';
import { decimal } from '../barometer/decimal.ts';
import { count } from '../barometer/units.ts';
import { textCell } from './cellText.ts';
import { type ChangeTables, changeTables } from './changeTables.ts';
import { colourModel } from './colours.ts';
import { editionName } from './editionFacts.ts';
import type { ColourModel, TableModel } from './models.ts';
import { CHANGES_TEXTS } from './texts/changes.ts';
import { COLOUR_WORDS } from './texts/colours.ts';

/** A project in a list of changes: its name, what happened, and why as far as the data say. */
export type ChangeLine = {
  readonly key: string;
  /** Its key in the edition on screen. */
  readonly projectKey: string;
  readonly name: string;
  readonly from: ColourModel | undefined;
  readonly to: ColourModel | undefined;
  readonly text: string;
  /** True when the project has a page in the edition on screen. */
  readonly isLinked: boolean;
};

export type ChangeList = {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly ChangeLine[];
};

/** Siden sidst: each kind of change by itself, and the counts split the same way. */
export type ChangesModel = {
  readonly intro: string;
  readonly notes: readonly string[];
  readonly flow: TableModel;
  readonly lists: readonly ChangeList[];
  readonly tables: ChangeTables;
};

export function toChanges(comparison: EditionComparison): ChangesModel {
  const { before, after, projects } = comparison;
  const stayed = projects.filter(({ presence }) => presence === 'stayed');
  return {
    intro: CHANGES_TEXTS.intro(editionName(before.edition), editionName(after.edition)),
    notes: [
      ...(before.edition.partial ? [CHANGES_TEXTS.partialBefore(editionName(before.edition))] : []),
      ...(after.edition.partial ? [CHANGES_TEXTS.partialBefore(editionName(after.edition))] : []),
      ...(stayed.length === 0 && projects.length > 0 ? [CHANGES_TEXTS.noCommon] : []),
    ],
    flow: flowTable(comparison),
    lists: [
      list(
        'moved',
        CHANGES_TEXTS.movedHeading,
        projects.filter(({ colour }) => colour?.kind === 'moved'),
        movedText,
      ),
      list('joined', CHANGES_TEXTS.joinedHeading, projects.filter(isOf('joined')), statusReason),
      list('left', CHANGES_TEXTS.leftHeading, projects.filter(isOf('left')), (change) =>
        wentIntoText(change, projects),
      ),
      list(
        'ended',
        CHANGES_TEXTS.endedHeading,
        projects.filter(({ hasEnded }) => hasEnded),
        statusReason,
      ),
      list(
        'known',
        CHANGES_TEXTS.knownHeading,
        projects.filter(
          (change) => change.presence === 'becameKnown' || change.colour?.kind === 'becameKnown',
        ),
        knownText,
      ),
      list(
        'notNamed',
        CHANGES_TEXTS.notNamedHeading,
        projects.filter(
          (change) => change.presence === 'notNamed' || change.colour?.kind === 'becameUnknown',
        ),
        () => '',
      ),
    ],
    tables: changeTables(comparison),
  };
}

function isOf(presence: ProjectChange['presence']) {
  return (change: ProjectChange): boolean => change.presence === presence;
}

function list(
  key: string,
  heading: string,
  changes: readonly ProjectChange[],
  textOf: (change: ProjectChange) => string,
): ChangeList {
  return {
    key,
    heading,
    lines: changes.map((change) => ({
      key: change.key,
      projectKey: change.after?.project.key ?? change.key,
      name: (change.after ?? change.before)?.project.name ?? change.key,
      from: colourOf(change.before),
      to: colourOf(change.after),
      text: textOf(change),
      isLinked: change.after !== undefined,
    })),
  };
}

function colourOf(side: ProjectChange['before']): ColourModel | undefined {
  return side?.project.driftsstatus.kind === 'reported'
    ? colourModel(side.project.driftsstatus.level)
    : undefined;
}

/** Where a project that left went on, when it went into another. */
function wentIntoText({ wentInto }: ProjectChange, projects: readonly ProjectChange[]): string {
  const name = projects.find(({ key }) => key === wentInto)?.after?.project.name;
  return name === undefined ? '' : CHANGES_TEXTS.wentInto(name);
}

/** Why a status is what it is, in the words of the later edition. */
function statusReason({ after }: ProjectChange): string {
  const status = after?.project.driftsstatus;
  return status?.kind === 'reported' ? (status.reason ?? CHANGES_TEXTS.noReason) : '';
}

function movedText(change: ProjectChange): string {
  return `${colourMove(change.colour)}. ${statusReason(change)}`;
}

function colourMove(colour: ColourChange | undefined): string {
  return colour === undefined
    ? ''
    : CHANGES_TEXTS.moved(COLOUR_WORDS[colour.from], COLOUR_WORDS[colour.to].toLowerCase());
}

/** The later edition may itself say what the colour was before. */
function knownText(change: ProjectChange): string {
  const status = change.after?.project.driftsstatus;
  const previous =
    status?.kind === 'reported' && status.previous !== undefined
      ? [CHANGES_TEXTS.previousSaid(COLOUR_WORDS[status.previous].toLowerCase())]
      : [];
  return [statusReason(change), ...previous].join(' ').trim();
}

function flowTable(comparison: EditionComparison): TableModel {
  const { flowColumns } = CHANGES_TEXTS;
  const parts = [
    'before',
    'joined',
    'left',
    'movedIn',
    'movedOut',
    'becameKnown',
    'becameUnknown',
    'after',
  ] as const;
  return {
    caption: CHANGES_TEXTS.flowHeading,
    columns: [
      { key: 'colour', label: flowColumns.colour, align: 'start' },
      ...parts.map((key) => ({ key, label: flowColumns[key], align: 'end' as const })),
    ],
    rows: computeColourFlow(comparison).map((flow) => [
      textCell(COLOUR_WORDS[flow.colour]),
      ...parts.map((part) => ({ unit: 'count' as const, amount: count(decimal(flow[part])) })),
    ]),
    footer: [],
  };
}
