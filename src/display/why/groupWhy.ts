import type { Barometer } from '../../barometer/computeBarometer.ts';
import type { Figure } from '../../barometer/figure.ts';
import type { ArrowLevel, TargetGroupFigures } from '../../barometer/targetGroup.ts';
import { personsCell, shareCell, textCell } from '../cellText.ts';
import { colourModel } from '../colours.ts';
import type { Cell, WhyModel } from '../models.ts';
import type { SourceBook } from '../sourceBook.ts';
import { whyOf } from './toWhy.ts';

/** Where the figures of one target group come from. */
export function groupWhy({ group, progress, arrow }: TargetGroupFigures, book: SourceBook): WhyModel[] {
  const options = { book, source: group.source };
  return [
    whyOf('reduction', group.reduction, personsCell(group.reduction), options),
    ...(group.target.kind === 'absent'
      ? []
      : [whyOf('groupProgress', progress, shareCell(progress), options)]),
    whyOf('groupArrow', arrow, arrowCell(arrow), {
      ...options,
      notes: group.arrow?.reason === undefined ? [] : [group.arrow.reason],
    }),
  ];
}

function arrowCell(arrow: Figure<ArrowLevel>): Cell {
  return arrow.kind === 'absent' ? arrow.absence : textCell(colourModel(arrow.value).word);
}

/** Where the sum over the groups comes from, and what it is held against. */
export function groupsWhy({ edition, groupsTotal }: Barometer, book: SourceBook): WhyModel[] {
  const options = { book, source: edition.source };
  const target = edition.groupsTarget;
  return [
    whyOf('groupsTotal', groupsTotal, personsCell(groupsTotal), options),
    ...(target === undefined
      ? []
      : [
          whyOf('groupsTarget', target.fuldtidspersoner, personsCell(target.fuldtidspersoner), {
            ...options,
            notes: target.note === undefined ? [] : [target.note],
          }),
        ]),
  ];
}
