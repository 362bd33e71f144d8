import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ArrowLevel } from '../barometer/targetGroup.ts';
import { ratioOfDecimals } from '../barometer/units.ts';
import { colourModel } from './colours.ts';
import { formatDayOrMonth, formatPersons, formatShare } from './format.ts';
import { missingNote } from './missingNote.ts';
import type { ColourModel } from './models.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { GROUP_TEXTS } from './texts/groups.ts';

export type GroupCardModel = {
  readonly key: string;
  readonly name: string;
  /** "301", or a dash with the reason beside it. */
  readonly value: string;
  readonly isMissing: boolean;
  readonly arrow: ArrowLevel;
  readonly colour: ColourModel;
  /** The colour in words, or why there is none. */
  readonly status: string;
  readonly reason: string | undefined;
};

export type GroupsModel = {
  /** "350 af 1.066 fuldtidspersoner i job (33 %)". */
  readonly summary: string;
  readonly note: string | undefined;
  readonly missing: string | undefined;
  readonly cards: readonly GroupCardModel[];
};

/** Level 2: the groups with their reductions, and the sum over the groups against the target in all. */
export function toGroups(barometer: Barometer): GroupsModel {
  const { edition, groupsTotal } = barometer;
  const target = edition.groupsTarget?.fuldtidspersoner;
  const names = new Map(edition.groups.items.map(({ key, name }) => [key, name]));
  return {
    summary: summaryOf(groupsTotal, target),
    note: edition.groupsTarget?.note,
    missing: missingNote([groupsTotal], (key) => names.get(key) ?? key),
    cards: barometer.groups.map(({ group, arrow }) => {
      const level: ArrowLevel = arrow.kind === 'absent' ? 'neutral' : arrow.value;
      const { reduction } = group;
      const expected = reduction.kind === 'absent' ? reduction.absence.expected : undefined;
      return {
        key: group.key,
        name: group.shortName ?? group.name,
        value: reduction.kind === 'absent' ? '–' : formatPersons(reduction.value),
        isMissing: reduction.kind === 'absent',
        arrow: level,
        colour: colourModel(level),
        status:
          reduction.kind === 'absent'
            ? [
                ABSENCE_WORDS[reduction.absence.kind],
                ...(expected === undefined ? [] : [GROUP_TEXTS.expected(formatDayOrMonth(expected))]),
              ].join(', ')
            : GROUP_TEXTS.status(colourModel(level).word, arrow.kind === 'computed'),
        reason: group.arrow?.reason ?? (reduction.kind === 'absent' ? reduction.absence.reason : undefined),
      };
    }),
  };
}

function summaryOf(
  total: Barometer['groupsTotal'],
  target: NonNullable<Barometer['edition']['groupsTarget']>['fuldtidspersoner'] | undefined,
): string {
  if (total.kind === 'absent') {
    return GROUP_TEXTS.noTotal(ABSENCE_WORDS[total.absence.kind]);
  }
  if (target === undefined || target.kind === 'absent' || target.value.units <= 0) {
    return GROUP_TEXTS.total(formatPersons(total.value));
  }
  const share = formatShare(ratioOfDecimals(total.value, target.value));
  return GROUP_TEXTS.totalOfTarget(formatPersons(total.value), formatPersons(target.value), share);
}
