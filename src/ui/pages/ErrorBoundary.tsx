import { Component, type ReactNode } from 'react';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { forgetFailures } from '../parts/fetchedComponent.tsx';

type Props = {
  /** When it changes, the boundary tries again: going to another page must not meet the old error. */
  readonly resetKey: string;
  /** True round all that the page has to show. */
  readonly isPage?: boolean;
  readonly children: ReactNode;
};
type State = { readonly hasFailed: boolean; readonly resetKey: string };

/** Catches what a page throws while drawing, so that one broken part does not blank the app. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(): void {
    // What could not be fetched is asked for again when one tries again, or comes back later.
    forgetFailures();
  }

  override render() {
    if (!this.state.hasFailed) {
      return this.props.children;
    }
    const Heading = this.props.isPage ? 'h1' : 'h2';
    return (
      <section className="card state-panel" role="alert">
        <Heading>{STATE_TEXTS.crashTitle}</Heading>
        <p>{STATE_TEXTS.crash}</p>
        <button type="button" className="button" onClick={() => this.setState({ hasFailed: false })}>
          {STATE_TEXTS.retry}
        </button>
      </section>
    );
  }
}
