import { type ComponentType, type FunctionComponent, use } from 'react';

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
  /** Asks for it before it is drawn. A failure shows when it is drawn. */
  readonly preload: () => void;
};

/**
 * A component that is fetched when it is first drawn. React's own `lazy` remembers a failure for good; here it can
 * be tried again once an ErrorBoundary has shown it.
 */
export function fetchedComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Fetched<Props> {
  let pending: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;

  function start(): Promise<ComponentType<Props>> {
    if (pending === undefined) {
      pending = load();
      pending.then(
        (component) => {
          loaded = component;
        },
        () =>
          failures.add(() => {
            pending = undefined;
          }),
      );
    }
    return pending;
  }

  function Component(props: Props) {
    const Loaded = loaded ?? use(start());
    return <Loaded {...props} />;
  }

  return { Component, preload: () => void start() };
}
