import type { Finding } from '../barometer/finding.ts';
import { EFFECT_TEXTS, EXPECTATION_TEXTS, FINDING_TEXTS } from './texts/findings.ts';

export type FindingModel = {
  readonly key: string;
  readonly document: string;
  /** Which path, which value, what was expected. */
  readonly sentence: string;
  /** What follows from it. */
  readonly effect: string;
  readonly severity: Finding['severity'];
};

const MAX_OPTIONS = 12;

/** A finding in plain Danish: the place, the value, what was expected, and what follows. */
export function toFinding(finding: Finding): FindingModel {
  const options = finding.expected.options ?? [];
  const shown = options.length > MAX_OPTIONS ? [...options.slice(0, MAX_OPTIONS), '…'] : options;
  const expected = EXPECTATION_TEXTS[finding.expected.code](shown.join(', '));
  const path = finding.path === '' ? FINDING_TEXTS.root : finding.path;
  return {
    key: [finding.document, finding.path, finding.expected.code, finding.value].join(' '),
    document: finding.document,
    sentence:
      finding.value === 'undefined'
        ? FINDING_TEXTS.missing(path, expected)
        : FINDING_TEXTS.sentence(path, finding.value, expected),
    effect: EFFECT_TEXTS[finding.effect],
    severity: finding.severity,
  };
}
