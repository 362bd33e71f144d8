import type { ReactNode } from 'react';
import type { FailureModel } from '../../display/failure.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { FindingList } from './FindingList.tsx';

type Props = {
  readonly model: FailureModel;
  readonly onRetry: () => void;
  /** True where it is all that the page has to show. */
  readonly isPage?: boolean;
  /** Ways on besides trying again. */
  readonly children?: ReactNode;
};

/** What could not be loaded, why, and the way on. */
export function ErrorPanel({ model, onRetry, isPage = false, children }: Props) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section className="card state-panel" role="alert">
      <Heading>{model.title}</Heading>
      <p>{model.cause}</p>
      <FindingList findings={model.findings} />
      {model.document === undefined ? null : <p className="small">{STATE_TEXTS.document(model.document)}</p>}
      <div className="state-actions">
        <button type="button" className="button button-primary" onClick={onRetry}>
          {STATE_TEXTS.retry}
        </button>
        {children}
      </div>
    </section>
  );
}
