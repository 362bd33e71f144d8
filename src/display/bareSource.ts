import { CHART_TEXTS } from './texts/charts.ts';

const LABEL = CHART_TEXTS.source('');

/** A chart's source without the word before it, for places that have a label of their own. */
export function bareSource(source: string): string {
  return source.startsWith(LABEL) ? source.slice(LABEL.length) : source;
}
