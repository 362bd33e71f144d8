import type { Finding } from '../barometer/finding.ts';
import { type FindingModel, toFinding } from './findingText.ts';
import { FAILURE_TEXTS } from './texts/failures.ts';

/** Why something could not be loaded, as the API client tells it. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'login' }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] }
  | { readonly kind: 'notComputable' }
  | { readonly kind: 'unexpected' };

export type FailureModel = {
  readonly title: string;
  readonly cause: string;
  readonly document: string | undefined;
  /** For a document that does not fit: which path, which value, what was expected. */
  readonly findings: readonly FindingModel[];
  /** True when logging in is the way on. */
  readonly needsLogin: boolean;
};

export function toFailure(failure: Failure, document: string | undefined): FailureModel {
  return {
    title: FAILURE_TEXTS.title,
    cause: failure.kind === 'http' ? FAILURE_TEXTS.http(failure.status) : FAILURE_TEXTS[failure.kind],
    document,
    findings: failure.kind === 'invalid' ? failure.findings.map(toFinding) : [],
    needsLogin: failure.kind === 'login',
  };
}
