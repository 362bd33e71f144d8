import { UNDEFINED } from '../absence.ts';
import { absent, computed, inputFrom } from '../figure.ts';
import { DEFAULT_LIMITS, type IndicatorLimits } from '../indicatorLimits.ts';
import type { Project } from '../project.ts';
import { ratioOfDecimals } from '../units.ts';
import { colourWhenHigh, type IndicatorResult, limitsInForce } from './indicator.ts';

/** Effekt: full-time persons helped / target to date; green from 0.95, yellow from 0.75, red below. [ours] */
export function judgeEffect(project: Project, given: IndicatorLimits): IndicatorResult {
  const limits = limitsInForce(given.effect, DEFAULT_LIMITS.effect);
  const { fuldtidspersoner, targetToDate } = project;
  const inputs = [
    inputFrom('fuldtidspersoner', fuldtidspersoner, (amount) => ({ unit: 'fuldtidspersoner', amount })),
    inputFrom('targetToDate', targetToDate, (amount) => ({ unit: 'fuldtidspersoner', amount })),
  ];
  if (fuldtidspersoner.kind === 'absent') {
    return { key: 'effect', limits, colour: absent(fuldtidspersoner.absence, 'effect', inputs) };
  }
  if (targetToDate.kind === 'absent') {
    return { key: 'effect', limits, colour: absent(targetToDate.absence, 'effect', inputs) };
  }
  if (targetToDate.value.units <= 0) {
    return { key: 'effect', limits, colour: absent(UNDEFINED, 'effect', inputs) };
  }
  const share = ratioOfDecimals(fuldtidspersoner.value, targetToDate.value);
  const colour = computed('effect', colourWhenHigh(share, limits), [
    ...inputs,
    { name: 'ratioToPlan', value: { unit: 'ratio', amount: share } },
  ]);
  return { key: 'effect', limits, colour };
}
