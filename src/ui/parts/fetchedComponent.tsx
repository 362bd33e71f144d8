import { type ComponentType, type FunctionComponent, type LazyExoticComponent, lazy } from 'react';

const failures = new Set<() => void>();

/** Lets all that could not be fetched be asked for again when it is next drawn. */
export function forgetFailures(): void {
  for (const forget of failures) {
    forget();
  }
  failures.clear();
}

type Fetched<Props> = {
  readonly Component: FunctionComponent<Props>;
  /** Asks for it before it is drawn; done when it is there. A failure shows when it is drawn. */
  readonly preload: () => Promise<void>;
};

/**
 * A component that is fetched when it is first drawn. React's own `lazy` remembers a failure for good; here it can
 * be tried again once an ErrorBoundary has shown it.
 */
export function fetchedComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Fetched<Props> {
  let pending: Promise<{ readonly default: ComponentType<Props> }> | undefined;
  let Drawn: LazyExoticComponent<ComponentType<Props>> | ComponentType<Props> | undefined;

  function start() {
    if (pending === undefined) {
      pending = load().then((component) => {
        // Before anything waits for it: what waits, even for a moment, shows what stands in its place, and React
        // then leaves that for 0.3 s.
        Drawn ??= component;
        return { default: component };
      });
      pending.catch(() =>
        failures.add(() => {
          pending = undefined;
          Drawn = undefined;
        }),
      );
    }
    return pending;
  }

  function Component(props: Props) {
    Drawn ??= lazy(start);
    return <Drawn {...props} />;
  }

  return {
    Component,
    preload: () =>
      start().then(
        () => undefined,
        () => undefined,
      ),
  };
}
