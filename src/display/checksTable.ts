import type { Barometer } from '../barometer/computeBarometer.ts';
import { decimal, decimalToNumber } from '../barometer/decimal.ts';
import type { CheckResult } from '../barometer/reconcile.ts';
import { count, kroner } from '../barometer/units.ts';
import { textCell } from './cellText.ts';
import type { Cell, TableModel } from './models.ts';
import { CHECK_OUTCOMES, CHECK_QUANTITIES, CHECK_TEXTS } from './texts/checks.ts';
import { COLOUR_WORDS } from './texts/colours.ts';

/** What the source prints of totals and results, beside the same recomputed. */
export function toChecksTable(barometer: Barometer): TableModel {
  const names = new Map(barometer.edition.projects.items.map(({ key, name }) => [key, name]));
  return {
    caption: CHECK_TEXTS.caption,
    columns: [
      { key: 'what', label: CHECK_TEXTS.what, align: 'start' },
      { key: 'printed', label: CHECK_TEXTS.printed, align: 'end' },
      { key: 'recomputed', label: CHECK_TEXTS.recomputed, align: 'end' },
      { key: 'outcome', label: CHECK_TEXTS.outcome, align: 'start' },
    ],
    rows: barometer.checks.map((result) => [
      textCell(checkLabel(result, names)),
      printedCell(result),
      recomputedCell(result),
      textCell(CHECK_OUTCOMES[result.outcome]),
    ]),
    footer: [],
  };
}

function checkLabel({ check }: CheckResult, names: ReadonlyMap<string, string>): string {
  const colour = Object.entries(COLOUR_WORDS).find(([key]) => key === check.colour)?.[1];
  const what = `${CHECK_QUANTITIES[check.quantity]}${colour === undefined ? '' : ` ${colour.toLowerCase()}`}`;
  const where = check.project === undefined ? CHECK_TEXTS.whole : (names.get(check.project) ?? check.project);
  return `${what}, ${where}`;
}

function printedCell({ check }: CheckResult): Cell {
  return { unit: 'count', amount: count(check.printed) };
}

function recomputedCell({ check, recomputed }: CheckResult): Cell {
  if (recomputed === undefined) {
    return { kind: 'tooFewInputs' };
  }
  if (recomputed.denominator !== 1) {
    return { unit: 'ratio', amount: recomputed };
  }
  const isAmount = Math.abs(decimalToNumber(check.printed)) > 1000;
  return isAmount
    ? { unit: 'kroner', amount: kroner(recomputed.numerator) }
    : { unit: 'count', amount: count(decimal(recomputed.numerator)) };
}
