import type { ProjectFigures } from '../../barometer/computeProject.ts';
import type { IndicatorLimits } from '../../barometer/indicatorLimits.ts';
import { kronerCell, ratioCell } from '../cellText.ts';
import type { WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { supposePlan, type WhatIf } from '../whatIf.ts';
import { whyOf } from './toWhy.ts';

/** Where the figures of a plan that someone supposes come from. */
export function whatIfWhy(
  figures: ProjectFigures,
  supposed: WhatIf,
  limits: IndicatorLimits,
  book: SourceBook,
): WhyModel[] {
  const { afkastgrad, nettogevinst, indicator } = supposePlan(figures, supposed, limits);
  const options = {
    book,
    source: figures.project.source,
    period: TEXTS.wholePlan,
    notes: [TEXTS.supposed],
  };
  return [
    whyOf('supposedAfkastgrad', afkastgrad, ratioCell(afkastgrad), options),
    whyOf('supposedNettogevinst', nettogevinst, kronerCell(nettogevinst), options),
    whyOf(
      'supposedIndicator',
      indicator,
      indicator.kind === 'absent' ? indicator.absence : { unit: 'colour', amount: indicator.value },
      options,
    ),
  ];
}
