import { cellText, isAbsentCell } from '../cellText.ts';
import type { ChangeList, ChangesModel } from '../changes.ts';
import { formatList, withSign } from '../format.ts';
import type { Cell, TableModel } from '../models.ts';
import { CHANGES_TEXTS } from '../texts/changes.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { emptySection } from './emptySection.ts';
import { makeSteps, type StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import type { MeetingPoint, MeetingSection } from './step.ts';

const KEY = 'siden-sidst';

/** Kinds of change that a meeting hears of project by project; of the others it hears the names. */
const NEWS: ReadonlySet<string> = new Set(['moved', 'joined', 'left', 'ended']);

/** What changed since the edition before, or why that cannot be told. */
export type ChangesOrReason =
  | { readonly kind: 'changes'; readonly model: ChangesModel; readonly before: string }
  | { readonly kind: 'missing'; readonly reason: string };

/** What moved: the figures first, then the projects, each kind of change by itself. */
export function changesSection(changes: ChangesOrReason, source: string): MeetingSection {
  const kicker = MEETING_TEXTS.sections.changes;
  if (changes.kind === 'missing') {
    const texts = { title: MEETING_TEXTS.noChangesTitle, text: changes.reason };
    return emptySection({ key: KEY, name: kicker, ...texts });
  }
  const { model, before } = changes;
  const head: StepHead = {
    key: KEY,
    kicker,
    title: MEETING_TEXTS.changesTitle(before),
    source,
    notes: [model.intro, ...model.notes].map((text) => ({ label: MEETING_TEXTS.notes.remark, text })),
  };
  const points = [
    ...figurePoints(model.tables.barometers),
    ...figurePoints(model.tables.totals),
    ...model.lists.flatMap((list) => (NEWS.has(list.key) ? newsPoints(list) : namesPoint(list))),
  ];
  return {
    key: KEY,
    title: kicker,
    steps:
      points.length === 0
        ? makeSteps(head, [{ kind: 'empty', text: MEETING_TEXTS.nothingChanged }])
        : pointSteps(head, points),
  };
}

/** One point per project, with why. */
function newsPoints({ key, heading, lines }: ChangeList): MeetingPoint[] {
  return lines.map((line) => ({
    key: `${key}-${line.key}`,
    icon: line.to?.key ?? line.from?.key ?? 'none',
    strong: line.name,
    text: newsText(heading, line.text),
    small: [],
  }));
}

/** Some reasons begin with what happened: it is not said twice. */
function newsText(heading: string, text: string): string {
  if (text === '') return heading;
  return text.startsWith(heading) ? text : `${heading}. ${text}`;
}

/** All of them in one point, by name. */
function namesPoint({ key, heading, lines }: ChangeList): MeetingPoint[] {
  const text = formatList(lines.map(({ name }) => name));
  return lines.length === 0 ? [] : [{ key, icon: undefined, strong: heading, text, small: [] }];
}

/** Rows of what, before, now and change; those of which both sides are known. */
function figurePoints({ caption, columns, rows }: TableModel): MeetingPoint[] {
  const at = (row: readonly Cell[], key: string) => row[columns.findIndex((column) => column.key === key)];
  return rows.flatMap((row, index): MeetingPoint[] => {
    const [what, before, after, change] = ['what', 'before', 'after', 'change'].map((key) => at(row, key));
    if (what === undefined || before === undefined || after === undefined) return [];
    if (isAbsentCell(before) || isAbsentCell(after)) return [];
    const moved = MEETING_TEXTS.fromTo(cellText(before), cellText(after));
    const unit = caption === CHANGES_TEXTS.barometersHeading ? MEETING_TEXTS.points(moved) : moved;
    const moves = change === undefined || isAbsentCell(change) ? '' : changeText(change);
    const colour = at(row, 'colour');
    return [
      {
        key: `${caption}-${index}`,
        icon: undefined,
        strong: cellText(what),
        text: moves === '' ? unit : MEETING_TEXTS.withChange(unit, moves),
        small: colour === undefined || isAbsentCell(colour) ? [] : [cellText(colour)],
      },
    ];
  });
}

/** A change with its sign: "+6,5 mio.". Where it is a text, it has one. */
function changeText(cell: Cell): string {
  return 'unit' in cell && cell.unit === 'kroner' ? withSign(cellText(cell), cell.amount) : cellText(cell);
}
