import type { Barometer } from '../barometer/computeBarometer.ts';
import type { GapBarometerFigures } from '../barometer/computeGapBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { Figure } from '../barometer/figure.ts';
import { type RuleModel, toRuleList } from './ruleList.ts';

/** The rules that some figure of the barometer was computed by, in the order of Om tallene. */
export function toRulesUsed(barometer: Barometer): readonly RuleModel[] {
  const figures: readonly Figure<unknown>[] = [
    ...Object.values(barometer.totals),
    barometer.gevinstShareOfPlan,
    barometer.forbrugShareOfPlan,
    barometer.groupsTotal,
    ...barometer.gaps.flatMap(figuresOfGap),
    ...barometer.groups.map(({ arrow }) => arrow),
    ...barometer.projects.flatMap(figuresOfProject),
  ];
  const used = new Set(figures.flatMap((figure) => (figure.kind === 'computed' ? [figure.rule] : [])));
  return toRuleList().filter(({ key }) => used.has(key));
}

function figuresOfGap(gap: GapBarometerFigures): readonly Figure<unknown>[] {
  const ways = [gap.toBetter, gap.toWorse].filter((way) => way !== undefined);
  return [
    gap.now.gap,
    gap.colour,
    gap.changeSinceLast,
    gap.changeSinceBaseline,
    ...ways.flatMap(({ percentagePoints, persons }) => [percentagePoints, persons]),
  ];
}

function figuresOfProject(project: ProjectFigures): readonly Figure<unknown>[] {
  return [
    ...Object.values(project.money),
    project.gevinstShareOfPlan,
    project.forbrugShareOfPlan,
    project.computedDriftsstatus,
    ...project.indicators.map(({ colour }) => colour),
  ];
}
