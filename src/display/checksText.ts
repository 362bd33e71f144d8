import type { CheckResult } from '../barometer/reconcile.ts';
import { CHECK_TEXTS } from './texts/checks.ts';

/** Whether the totals a source prints agree with what was computed; undefined when there is none to compare. */
export function checksTextOf(results: readonly CheckResult[]): string | undefined {
  const counted = results.filter(({ outcome }) => outcome !== 'notComputable').length;
  const failed = results.filter(({ outcome }) => outcome === 'differs').length;
  if (counted === 0) {
    return undefined;
  }
  return failed === 0
    ? CHECK_TEXTS.allAgree(String(counted))
    : CHECK_TEXTS.someDiffer(String(failed), String(counted));
}
