import type { ReactNode } from 'react';
import { toFailure } from '../../display/failure.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { EmptyPanel } from '../parts/EmptyPanel.tsx';
import { ErrorPanel } from '../parts/ErrorPanel.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import type { Loadable } from '../state/loadable.ts';

type Props<Value> = {
  readonly state: Loadable<Value>;
  /** Heights of the grey fields while loading: those of what will come. */
  readonly heights: readonly number[];
  readonly login?: string | undefined;
  /** True where the state is that of the whole page. */
  readonly isPage?: boolean;
  readonly children: (value: Value) => ReactNode;
};

/** The four states, each on purpose. */
export function StateSwitch<Value>({ state, heights, login, isPage = false, children }: Props<Value>) {
  switch (state.kind) {
    case 'loading':
      return <Skeleton heights={heights} isPage={isPage} />;
    case 'error': {
      const model = toFailure(state.failure, state.document);
      return (
        <ErrorPanel model={model} onRetry={state.retry} isPage={isPage}>
          {model.needsLogin && login !== undefined ? (
            <a className="button" href={login}>
              {STATE_TEXTS.login}
            </a>
          ) : null}
        </ErrorPanel>
      );
    }
    case 'empty':
      return <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={state.reason} isPage={isPage} />;
    case 'ready':
      return children(state.value);
    default:
      return state satisfies never;
  }
}
