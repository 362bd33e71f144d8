import type { EditionComparison } from '../barometer/compareEditions.ts';
import type { Figure } from '../barometer/figure.ts';
import type { ChangesModel } from './changes.ts';
import type { TableModel } from './models.ts';
import { ruleLines, rulesOf } from './ruleLines.ts';
import type { TableToExport } from './tableToExport.ts';
import { CHANGES_TEXTS } from './texts/changes.ts';
import { WHY_PANEL_TEXTS } from './texts/whyPanel.ts';
import type { ChangeTableKey } from './why/changeWhy.ts';

/** Parts of file names: plain ASCII. */
const KEYS: Readonly<Record<ChangeTableKey, string>> = {
  barometers: 'barometre',
  totals: 'hovedtal',
  groups: 'maalgrupper',
  amounts: 'tal',
  plans: 'planer',
  flow: 'farver',
};

/** A table of Siden sidst with the two editions that it compares. */
export function toChangeExport(
  { intro, comparison }: ChangesModel & { readonly comparison: EditionComparison },
  key: ChangeTableKey,
  table: TableModel,
  source: string,
): TableToExport {
  return {
    key: `siden-sidst-${KEYS[key]}`,
    title: `${CHANGES_TEXTS.title}: ${table.caption}`,
    shown: intro,
    table,
    filters: [],
    rules: rulesFor(key, comparison),
    source,
  };
}

function rulesFor(key: ChangeTableKey, { before, after }: EditionComparison): string[] {
  const { change, flow } = WHY_PANEL_TEXTS.rules;
  const behind = (figuresOf: (side: typeof after) => Iterable<Figure<unknown>>) =>
    ruleLines(rulesOf([...figuresOf(before), ...figuresOf(after)]));
  switch (key) {
    case 'barometers':
      return [change, ...behind(({ gaps }) => gaps.flatMap(({ now, colour }) => [now.gap, colour]))];
    case 'totals':
      return [change, ...behind(({ totals }) => Object.values(totals))];
    case 'groups':
      return behind(({ groups }) => groups.map(({ arrow }) => arrow));
    case 'amounts':
      return [
        change,
        ...behind(({ projects }) =>
          projects.flatMap(({ money }) => [money.gevinst, money.forbrug, money.nettogevinst]),
        ),
      ];
    case 'plans':
      return [];
    case 'flow':
      return [flow];
    default:
      return key satisfies never;
  }
}
