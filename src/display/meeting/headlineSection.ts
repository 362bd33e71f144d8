import type { KpiModel } from '../kpis.ts';
import type { OverviewModel } from '../overview.ts';
import { KPI_TEXTS } from '../texts/kpis.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { estimateTextWidth } from '../textWidth.ts';
import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import { fitTitle, heightOf } from './room.ts';
import { STAGE_LINE, STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingFigure, MeetingNote, MeetingSection, MeetingStep, TextSize } from './step.ts';

const KEY = 'overskrift';
const COLUMNS = 4;
const COLUMN_GAP = 36;
const COLUMN = (STAGE_ROOM - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
/** The plan bar with the space round it. */
const BAR = 44;
/** Between the figures and the lines below them. */
const BETWEEN = 30;
const TITLE_ROOM = 360;
const FIGURE_SIZES: readonly TextSize[] = ['large', 'medium'];

/** The sentences that a member can repeat, with the four figures below them. */
export function headlineSection(
  { headline, kpis, source }: OverviewModel,
  whyNotesOf: (kpi: KpiModel) => readonly MeetingNote[],
): MeetingSection {
  const figures = kpis.map(toMeetingFigure);
  const missing = kpis.flatMap((kpi) => kpi.missing ?? []);
  const lines = [
    headline.basis,
    ...(kpis.some(({ bar }) => bar?.elapsed !== undefined) ? [KPI_TEXTS.tick] : []),
  ];
  const sentence = headline.sentences.join(' ');
  const head: StepHead = {
    key: KEY,
    kicker: MEETING_TEXTS.sections.headline,
    title: sentence === '' ? MEETING_TEXTS.noFigures : sentence,
    titleRoom: TITLE_ROOM,
    source,
    notes: kpis.flatMap(whyNotesOf),
  };
  const figuresHead = { ...head, key: `${KEY}-tal`, title: MEETING_TEXTS.figuresTitle };
  const body = { kind: 'figures', figures, lines } as const;
  const steps: readonly MeetingStep[] = fitsTogether(head, bodyHeight(figures, lines))
    ? makeSteps(head, [body])
    : [...sentenceSteps(head, headline.sentences), ...makeSteps(figuresHead, [body])];
  const missingHead = { ...head, key: `${KEY}-mangler`, title: MEETING_TEXTS.missingTitle };
  return {
    key: KEY,
    title: MEETING_TEXTS.sections.headline,
    steps: [
      ...steps,
      ...pointSteps(
        missingHead,
        [...new Set(missing)].map((text, index) => ({
          key: String(index),
          icon: undefined,
          strong: '',
          text,
          small: [],
        })),
      ),
    ],
  };
}

function fitsTogether(head: StepHead, height: number): boolean {
  return fitTitle(head.title, false, TITLE_ROOM).height <= TITLE_ROOM && height <= roomBelow(head);
}

/** Sentences that fill the stage by themselves: one point each, below a short title. */
function sentenceSteps(head: StepHead, sentences: readonly string[]): readonly MeetingStep[] {
  return pointSteps(
    { ...head, title: MEETING_TEXTS.sections.headline },
    sentences.map((strong, index) => ({ key: String(index), icon: undefined, strong, text: '', small: [] })),
  );
}

function toMeetingFigure({
  key,
  label,
  value,
  unit,
  exact,
  isNegative,
  bar,
  lines,
}: KpiModel): MeetingFigure {
  return {
    key,
    label,
    value,
    unit,
    size: figureSize(value, unit),
    isNegative,
    bar,
    lines: [...(exact === undefined ? [] : [exact]), ...lines],
  };
}

/** The largest size at which a figure and its unit stand on one line of its column. */
function figureSize(value: string, unit: string | undefined): TextSize {
  const unitWidth = unit === undefined ? 0 : estimateTextWidth(` ${unit}`, STAGE_TYPE.small);
  return (
    FIGURE_SIZES.find(
      (size) => estimateTextWidth(value, STAGE_TYPE.figure[size], true) + unitWidth <= COLUMN,
    ) ?? 'small'
  );
}

function bodyHeight(figures: readonly MeetingFigure[], lines: readonly string[]): number {
  const figureHeight = ({ label, lines: own, bar }: MeetingFigure) =>
    heightOf(label, COLUMN, STAGE_TYPE.small) +
    STAGE_TYPE.figure.large * STAGE_LINE.text +
    (bar === undefined ? 0 : BAR) +
    own.reduce((sum, line) => sum + heightOf(line, COLUMN, STAGE_TYPE.small), 0);
  const below = lines.reduce((sum, line) => sum + heightOf(line, STAGE_ROOM, STAGE_TYPE.small), 0);
  return Math.max(0, ...figures.map(figureHeight)) + BETWEEN + below;
}
