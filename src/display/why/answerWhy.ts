import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import type { FigureRef } from './figureRef.ts';
import { gapWhy } from './gapWhy.ts';
import { groupsWhy, groupWhy } from './groupWhy.ts';
import { kpiWhy } from './kpiWhy.ts';
import { projectWhy } from './projectWhy.ts';
import { totalsWhy } from './totalsWhy.ts';

/** Where a figure and those beside it come from. Made when it is asked; empty when the edition has no such figure. */
export function answerWhy(ref: FigureRef, barometer: Barometer, book: SourceBook): WhyModel[] {
  switch (ref.kind) {
    case 'kpi':
      return kpiWhy(barometer, ref.key, book);
    case 'gap':
      return barometer.gaps
        .filter((figures) => figures.barometer.key === ref.barometer)
        .flatMap((figures) => gapWhy(figures, book));
    case 'group':
      return barometer.groups
        .filter(({ group }) => group.key === ref.group)
        .flatMap((figures) => groupWhy(figures, book));
    case 'groups':
      return groupsWhy(barometer, book);
    case 'project':
      return barometer.projects
        .filter(({ project }) => project.key === ref.project)
        .flatMap((figures) => projectWhy(barometer, figures, book));
    case 'totals':
      return totalsWhy(barometer, ref.totals, book);
    default:
      return ref satisfies never;
  }
}
