import { UNNAMED_PROJECTS } from '../barometer/computeBarometer.ts';
import { type Figure, missingParts } from '../barometer/figure.ts';
import { formatList } from './format.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { TABLE_TEXTS } from './texts/table.ts';

const MAX_NAMES = 5;

/** Says which parts some totals lack, each once with its reason; undefined when they are whole. */
export function missingNote(
  figures: readonly Figure<unknown>[],
  nameOf: (key: string) => string,
): string | undefined {
  const reasons = new Map<string, string>();
  for (const { key, absence } of figures.flatMap((figure) => missingParts(figure))) {
    const name =
      key === UNNAMED_PROJECTS
        ? TABLE_TEXTS.unnamedProjects
        : `${nameOf(key)} (${ABSENCE_WORDS[absence.kind]})`;
    reasons.set(key, name);
  }
  if (reasons.size === 0) {
    return undefined;
  }
  const names = [...reasons.values()];
  const shown =
    names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), `${names.length - MAX_NAMES} flere`] : names;
  return TABLE_TEXTS.lacks(formatList(shown));
}
