import { cellText, compareCells, isAbsentCell } from '../cellText.ts';
import { formatNumber } from '../format.ts';
import type { Cell, Column } from '../models.ts';
import type { ProjectRow } from '../projectRow.ts';
import { STATUS_FILTERS, type StatusFilter } from '../selection.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { NAVIGATION_TEXTS } from '../texts/navigation.ts';
import { TABLE_TEXTS } from '../texts/table.ts';
import { estimateTextWidth } from '../textWidth.ts';
import { emptySection } from './emptySection.ts';
import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { heightOf, paginate } from './room.ts';
import { STAGE_LINE, STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingProject, MeetingSection, MeetingStep } from './step.ts';

const KEY = 'projekter';
/** More rows of a kind than this nobody follows in a meeting. */
const MOST_ROWS = 60;
const ICON = 60;
const COLUMN_GAP = 28;
const ROW_GAP = 22;
const LEAST_NAME = 300;
const COLUMNS = ['gevinst', 'forbrug', 'nettogevinst', 'afkastgrad'] as const;
/** What needs attention, in this order. */
const TROUBLE: readonly StatusFilter[] = ['red', 'yellow', 'grey'];

/** The projects, trouble first, on as many steps as they need. */
export function projectsSection(rows: readonly ProjectRow[], source: string): MeetingSection {
  const title = MEETING_TEXTS.sections.projects;
  if (rows.length === 0) {
    const texts = { title: MEETING_TEXTS.noProjectsTitle, text: TABLE_TEXTS.noProjects };
    return emptySection({ key: KEY, name: title, ...texts });
  }
  const base = {
    kicker: title,
    source,
    notes: [{ label: MEETING_TEXTS.notes.remark, text: NAVIGATION_TEXTS.levels.projectsBasis }],
  };
  const trouble = TROUBLE.flatMap((status) => rows.filter((row) => row.statusFilter === status));
  const quiet = STATUS_FILTERS.filter((status) => !TROUBLE.includes(status)).flatMap((status) =>
    rows.filter((row) => row.statusFilter === status),
  );
  const count = (some: readonly ProjectRow[]) => formatNumber(some.length);
  const titled = {
    trouble: trouble.length === 0 ? MEETING_TEXTS.noTrouble : MEETING_TEXTS.trouble(count(trouble)),
    quiet: MEETING_TEXTS.quiet(count(quiet)),
  };
  return {
    key: KEY,
    title,
    steps: [
      ...(trouble.length === 0 ? [] : rowSteps({ ...base, key: KEY, title: titled.trouble }, trouble)),
      ...rowSteps({ ...base, key: trouble.length === 0 ? KEY : `${KEY}-stille`, title: titled.quiet }, quiet),
    ],
  };
}

function rowSteps(head: StepHead, rows: readonly ProjectRow[]): readonly MeetingStep[] {
  const isTooMany = rows.length > MOST_ROWS;
  const shown = isTooMany ? new Set(rows.toSorted(byForbrug).slice(0, MOST_ROWS)) : new Set(rows);
  const projects = rows.filter((row) => shown.has(row)).map(toMeetingProject);
  const note = isTooMany
    ? MEETING_TEXTS.largestOf(formatNumber(MOST_ROWS), formatNumber(rows.length))
    : undefined;
  const nameRoom = roomForNames(projects);
  const headerHeight = STAGE_TYPE.small * STAGE_LINE.text + ROW_GAP;
  const room = roomBelow(head) - headerHeight - heightOf(note ?? '', STAGE_ROOM, STAGE_TYPE.small);
  const pages = paginate(projects, (project) => rowHeight(project, nameRoom), room);
  return makeSteps(
    head,
    pages.map((page) => ({ kind: 'projects', columns: COLUMN_MODELS, rows: page, note })),
  );
}

/** The largest first; what has no figure stands last. */
function byForbrug(a: ProjectRow, b: ProjectRow): number {
  const order = compareCells(b.cells.forbrug, a.cells.forbrug);
  return order ?? Number(isAbsentCell(a.cells.forbrug)) - Number(isAbsentCell(b.cells.forbrug));
}

const COLUMN_MODELS: readonly Column[] = COLUMNS.map((key) => ({
  key,
  label: MEETING_TEXTS.columns[key],
  align: 'end',
}));

function toMeetingProject(row: ProjectRow): MeetingProject {
  return {
    key: row.key,
    icon: row.status.key,
    status: row.status.word,
    name: row.name,
    note: row.disagrees ? row.computedText : '',
    cells: COLUMNS.map((key) => ({
      text: cellText(row.cells[key]),
      isNegative: isNegative(row.cells[key]),
    })),
  };
}

function isNegative(cell: Cell): boolean {
  return 'unit' in cell && cell.unit === 'kroner' && cell.amount < 0;
}

/** The names have what the figures leave them. */
function roomForNames(projects: readonly MeetingProject[]): number {
  const widths = COLUMNS.map((key, index) =>
    Math.max(
      estimateTextWidth(MEETING_TEXTS.columns[key], STAGE_TYPE.small),
      ...projects.map(({ cells }) => estimateTextWidth(cells[index]?.text ?? '', STAGE_TYPE.text)),
    ),
  );
  const used = widths.reduce((sum, width) => sum + width + COLUMN_GAP, 0);
  return Math.max(LEAST_NAME, STAGE_ROOM - ICON - used);
}

function rowHeight({ name, status, note }: MeetingProject, nameRoom: number): number {
  return (
    heightOf(name, nameRoom, STAGE_TYPE.text, true) +
    heightOf([status, note].join(' · '), nameRoom, STAGE_TYPE.small) +
    ROW_GAP
  );
}
