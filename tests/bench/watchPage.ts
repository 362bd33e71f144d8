/** What a page tells of itself while it loads and is used. All times in ms since the page was asked for. */
export type Watched = {
  figures: number;
  charts: number;
  longTasks: number[];
  shift: number;
  events: number[];
};

export type Marks = { readonly figures: string; readonly charts: string };

/** Runs in the page, before anything of its own: notes when what the selectors name has been painted. */
export function watchPage({ figures, charts }: Marks): void {
  const watched: Watched = { figures: 0, charts: 0, longTasks: [], shift: 0, events: [] };
  Reflect.set(window, 'watched', watched);
  const observe = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('longtask', ({ duration }) => watched.longTasks.push(duration));
  observe('layout-shift', (entry) => {
    const isByUser = Reflect.get(entry, 'hadRecentInput') === true;
    watched.shift += isByUser ? 0 : Number(Reflect.get(entry, 'value'));
  });
  observe('event', ({ duration }) => watched.events.push(duration), { durationThreshold: 16 });
  const painted = (note: (now: number) => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => note(performance.now());
    channel.port2.postMessage(0);
  };
  const isThere = (selectors: string) =>
    selectors.split(' && ').every((selector) => document.querySelector(selector) !== null);
  const look = () => {
    if (watched.figures === 0 && isThere(figures)) {
      watched.figures = -1;
      painted((now) => {
        watched.figures = now;
      });
    }
    if (watched.charts === 0 && isThere(charts)) {
      painted((now) => {
        watched.charts = now;
      });
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
