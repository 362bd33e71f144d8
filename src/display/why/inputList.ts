import type { Barometer } from '../../barometer/computeBarometer.ts';
import { entryGevinst } from '../../barometer/gevinst.ts';
import type { LedgerEntry } from '../../barometer/ledger.ts';
import type { Money } from '../../barometer/totals.ts';
import { kronerCell, quantityText } from '../cellText.ts';
import { formatDay, formatNumber } from '../format.ts';
import type { Cell, WhyModel } from '../models.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';

type Inputs = WhyModel['inputs'];
type Amount = 'gevinst' | 'forbrug' | 'budgetGevinst' | 'investeringssum';

/** More parts of a sum than this are not read one by one; the table has them. */
const MAX_LINES = 40;

/** The parts of a sum over projects: each project with its amount. */
export function projectInputs(barometer: Barometer, amount: Amount, keys?: readonly string[]): Inputs {
  const wanted = keys === undefined ? undefined : new Set(keys);
  return shorten(
    barometer.projects
      .filter(({ project }) => wanted?.has(project.key) ?? true)
      .map(({ project, money }) => ({ label: project.name, cell: kronerCell(money[amount]) })),
  );
}

/** The parts of a project's sum: its entries that have ended by the cut-off. */
export function entryInputs(
  { edition, cutOff }: Barometer,
  project: string,
  amount: keyof Pick<Money, 'gevinst' | 'forbrug'>,
): Inputs {
  const entries = edition.ledger.filter((entry) => entry.project === project && entry.to <= cutOff);
  return shorten(
    entries.map((entry) => ({
      label: TEXTS.entry(entry.from === undefined ? '' : formatDay(entry.from), formatDay(entry.to)),
      cell: amountCell(entry, amount),
    })),
  );
}

function amountCell(entry: LedgerEntry, name: 'gevinst' | 'forbrug'): Cell {
  const amount = name === 'gevinst' ? entryGevinst(entry) : entry.forbrug;
  return typeof amount === 'number' ? { unit: 'kroner', amount } : amount;
}

function shorten(parts: readonly { readonly label: string; readonly cell: Cell }[]): Inputs {
  const lines = parts.slice(0, MAX_LINES).map(({ label, cell }) => ({ label, value: quantityText(cell) }));
  const left = parts.length - lines.length;
  return left === 0 ? lines : [...lines, { label: TEXTS.more(formatNumber(left)), value: '' }];
}
