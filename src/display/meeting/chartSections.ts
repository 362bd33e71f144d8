import { bareSource } from '../bareSource.ts';
import type { BarChartModel, LineChartModel } from '../models.ts';
import { CHART_TEXTS } from '../texts/charts.ts';
import { MEETING_TEXTS } from '../texts/meeting.ts';
import { emptySection } from './emptySection.ts';
import { makeSteps, type StepHead } from './makeSteps.ts';
import { pointSteps } from './pointSteps.ts';
import { fitTitle } from './room.ts';
import type { MeetingSection, MeetingStep } from './step.ts';

/** A chart, or why there is none. */
export type ChartOrReason<Model> =
  | { readonly kind: 'chart'; readonly model: Model }
  | { readonly kind: 'missing'; readonly reason: string };

const MOST_BARS = 7;

/** More of the stage than this the title of a chart must not take. */
const MOST_TITLE = 230;

/** Local against national over time. */
export function developmentSection(chart: ChartOrReason<LineChartModel>): MeetingSection {
  const key = 'udvikling';
  if (chart.kind === 'missing') {
    const texts = { title: MEETING_TEXTS.noChartTitle, text: chart.reason };
    return emptySection({ key, name: NAMES.development, ...texts });
  }
  return { key, title: NAMES.development, steps: chartSteps(key, NAMES.development, [chart.model]) };
}

/** Gevinst against forbrug of the largest projects; undefined stands for no projects. */
export function moneySection(model: BarChartModel | undefined): MeetingSection {
  const key = 'penge';
  if (model === undefined) {
    const texts = { title: MEETING_TEXTS.noMoneyTitle, text: CHART_TEXTS.money.empty };
    return emptySection({ key, name: NAMES.money, ...texts });
  }
  return { key, title: NAMES.money, steps: chartSteps(key, NAMES.money, inPages(model)) };
}

/** The bars of a step, as many as can be told apart from the back of a room; about evenly on each. */
function inPages(model: BarChartModel): readonly BarChartModel[] {
  const pages = Math.ceil(model.rows.length / MOST_BARS);
  const perPage = Math.ceil(model.rows.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => ({
    ...model,
    rows: model.rows.slice(page * perPage, (page + 1) * perPage),
  }));
}

const NAMES = MEETING_TEXTS.sections;

/** The chart with what it shows as its title; where that is too long to stand above a chart, it has a step of its own. */
function chartSteps(
  key: string,
  name: string,
  models: readonly (LineChartModel | BarChartModel)[],
): readonly MeetingStep[] {
  const [model] = models;
  if (model === undefined) {
    return [];
  }
  const head: StepHead = {
    key,
    kicker: `${name} · ${model.title}`,
    title: model.summary,
    source: bareSource(model.source),
    notes: [{ label: MEETING_TEXTS.notes.basis, text: model.subtitle }],
  };
  const bodies = models.map((each) => ({ kind: 'chart', model: each }) as const);
  if (fitTitle(head.title, false).height <= MOST_TITLE) {
    return makeSteps(head, bodies);
  }
  const summary = { key: '0', icon: undefined, strong: '', text: model.summary, small: [] };
  return [
    ...makeSteps({ ...head, kicker: name, title: model.title }, bodies),
    ...pointSteps({ ...head, key: `${key}-ord`, kicker: name, title: model.title }, [summary]),
  ];
}
