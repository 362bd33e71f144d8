import type { IndicatorKey, IndicatorResult } from '../barometer/indicators/indicator.ts';
import { formatRatio } from './format.ts';
import { PROJECT_TEXTS } from './texts/project.ts';

/** "Grænser: grøn ≤ 1,05, gul ≤ 1,15 (vores standard)". */
export function limitsLine(key: IndicatorKey, limits: NonNullable<IndicatorResult['limits']>): string {
  const sign = key === 'economy' ? '≤' : '≥';
  return PROJECT_TEXTS.limits(
    `${sign} ${formatRatio(limits.green)}`,
    `${sign} ${formatRatio(limits.yellow)}`,
    limits.origin === 'default',
  );
}
