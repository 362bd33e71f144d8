import { type Absence, NOT_STATED, UNDEFINED, UNREADABLE } from '../absence.ts';
import { absent, computed, type Input } from '../figure.ts';
import { DEFAULT_LIMITS, type IndicatorLimits } from '../indicatorLimits.ts';
import type { Project } from '../project.ts';
import { ratioOfDecimals } from '../units.ts';
import { colourWhenHigh, type IndicatorResult, limitsInForce } from './indicator.ts';

/**
 * Produktion: produced / target or capacity for the same period; green from 0.90, yellow from 0.70,
 * red below. Uses the one measure marked for it: a target for another period would mislead. [ours]
 */
export function judgeProduction(project: Project, given: IndicatorLimits): IndicatorResult {
  const limits = limitsInForce(given.production, DEFAULT_LIMITS.production);
  const measure = project.production.find((production) => production.forIndicator);
  const isUnreadable = measure === undefined && project.unreadable.includes('production');
  const missing: Absence = isUnreadable ? UNREADABLE : NOT_STATED;
  const inputs: Input[] = [
    {
      name: 'produced',
      value: measure === undefined ? missing : { unit: 'count', amount: measure.produced },
      ...(measure === undefined ? {} : { note: measure.label }),
    },
    {
      name: 'productionTarget',
      value: measure?.target === undefined ? missing : { unit: 'count', amount: measure.target },
    },
  ];
  if (measure?.target === undefined) {
    return { key: 'production', limits, colour: absent(missing, 'production', inputs) };
  }
  if (measure.target.units <= 0) {
    return { key: 'production', limits, colour: absent(UNDEFINED, 'production', inputs) };
  }
  const share = ratioOfDecimals(measure.produced, measure.target);
  const colour = computed('production', colourWhenHigh(share, limits), [
    ...inputs,
    { name: 'ratioToPlan', value: { unit: 'ratio', amount: share } },
  ]);
  return { key: 'production', limits, colour };
}
