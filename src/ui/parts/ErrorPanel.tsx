import type { ReactNode } from 'react';
import type { FailureModel } from '../../display/failure.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { FindingList } from './FindingList.tsx';

type Props = {
  readonly model: FailureModel;
  readonly onRetry: () => void;
  /** Ways on besides trying again. */
  readonly children?: ReactNode;
};

/** What could not be loaded, why, and the way on. */
export function ErrorPanel({ model, onRetry, children }: Props) {
  return (
    <section className="card state-panel" role="alert">
      <h2>{model.title}</h2>
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
