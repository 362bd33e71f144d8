import type { WhyModel } from '../models.ts';
import { FIGURES, type FigureName } from '../texts/figures.ts';
import { FIGURE_KINDS } from '../texts/rules.ts';

type Made = Partial<Omit<WhyModel, 'value' | 'source'>> & Pick<WhyModel, 'value' | 'source'>;

/** Explains what a page has reckoned beside the barometer's own figures, such as a difference of two of them. */
export function madeWhy(name: FigureName | undefined, made: Made): WhyModel {
  return {
    title: name === undefined ? '' : FIGURES[name].name,
    kind: FIGURE_KINDS.computed,
    definition: name === undefined ? undefined : FIGURES[name].meaning,
    rules: [],
    inputs: [],
    period: undefined,
    notes: [],
    ...made,
  };
}
