import type { Period } from '../../barometer/calendar.ts';
import type { ProjectFigures } from '../../barometer/computeProject.ts';
import { cellText, quantityText } from '../cellText.ts';
import { formatDay, formatNumber } from '../format.ts';
import type { WhyModel } from '../models.ts';
import { type SourceBook, sourceText } from '../sourceBook.ts';
import { PROJECT_TEXTS } from '../texts/project.ts';
import { FIGURE_KINDS } from '../texts/rules.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';
import { personsWhy } from './projectWhy.ts';

/** Where the figures of one row of people and production come from, in the order of the rows. */
export function peopleRowWhy(figures: ProjectFigures, index: number, book: SourceBook): WhyModel[] {
  return peopleWhys(figures, book)[index] ?? [];
}

function peopleWhys(figures: ProjectFigures, book: SourceBook): WhyModel[][] {
  const { project } = figures;
  const { people, peopleColumns } = PROJECT_TEXTS;
  const self = project.selfSupporting;
  const reported = (title: string, value: string, target: string | undefined, source: string): WhyModel =>
    madeWhy(undefined, {
      title,
      value,
      kind: FIGURE_KINDS.reported,
      inputs: target === undefined ? [] : [{ label: peopleColumns.target, value: target }],
      source: sourceText(book, source),
    });
  return [
    personsWhy(figures, book),
    ...(self === undefined
      ? []
      : [
          [
            reported(
              people.selfSupporting,
              formatNumber(self.persons),
              self.of === undefined ? undefined : formatNumber(self.of),
              project.source,
            ),
          ],
        ]),
    ...project.production.map(({ label, unit, produced, target, source, period }) => [
      {
        ...reported(
          label,
          `${quantityText({ unit: 'count', amount: produced })} ${unit}`,
          target === undefined
            ? cellText({ kind: 'notStated' })
            : quantityText({ unit: 'count', amount: target }),
          source,
        ),
        period: period === undefined ? undefined : periodText(period),
      },
    ]),
  ];
}

function periodText({ from, to }: Period): string {
  return TEXTS.entry(from === undefined ? '' : formatDay(from), to === undefined ? '' : formatDay(to));
}
