import { type Absence, NOT_APPLICABLE, NOT_STATED, weightiestAbsence } from './absence.ts';
import { computeBudgetAfkastgrad, computeRealisedAfkastgrad } from './afkastgrad.ts';
import { absent, computed, type Figure, type MissingPart, missingParts } from './figure.ts';
import { computeBudgetNettogevinst, computeRealisedNettogevinst } from './nettogevinst.ts';
import { addKroner, type Kroner, kroner, type Ratio } from './units.ts';

/** The money of a project, or of any set of projects: realised at a cut-off, and budgeted for the whole period. */
export type Money = {
  readonly gevinst: Figure<Kroner>;
  readonly forbrug: Figure<Kroner>;
  readonly nettogevinst: Figure<Kroner>;
  readonly realisedAfkastgrad: Figure<Ratio>;
  readonly budgetGevinst: Figure<Kroner>;
  readonly investeringssum: Figure<Kroner>;
  readonly budgetNettogevinst: Figure<Kroner>;
  readonly budgetAfkastgrad: Figure<Ratio>;
};

/** The four amounts that the other four follow from. */
export type MoneyInputs = Pick<Money, 'gevinst' | 'forbrug' | 'budgetGevinst' | 'investeringssum'>;

/** Net and ratio, realised and budgeted, from the four amounts: the same rules for one project and for many. */
export function completeMoney(inputs: MoneyInputs): Money {
  const { gevinst, forbrug, budgetGevinst, investeringssum } = inputs;
  return {
    gevinst,
    forbrug,
    nettogevinst: computeRealisedNettogevinst(gevinst, forbrug),
    realisedAfkastgrad: computeRealisedAfkastgrad(gevinst, forbrug),
    budgetGevinst,
    investeringssum,
    budgetNettogevinst: computeBudgetNettogevinst(budgetGevinst, investeringssum),
    budgetAfkastgrad: computeBudgetAfkastgrad(budgetGevinst, investeringssum),
  };
}

/**
 * Sums one amount over projects, kr. A gain that is not measured yet adds 0 and the total is whole; any
 * other absence, and every part named in `leftOut`, makes it partial. Without a single known part there is no total.
 */
function sumProjects(
  parts: readonly { readonly key: string; readonly figure: Figure<Kroner> }[],
  leftOut: readonly MissingPart[],
): Figure<Kroner> {
  if (parts.length === 0 && leftOut.length === 0) {
    return absent(NOT_APPLICABLE, 'sumOfProjects');
  }
  let sum = kroner(0);
  let known = 0;
  const absences: Absence[] = leftOut.map(({ absence }) => absence);
  const missing: MissingPart[] = [...leftOut];
  for (const { key, figure } of parts) {
    if (figure.kind !== 'absent') {
      sum = addKroner(sum, figure.value);
      known += 1;
      const reason = weightiestAbsence(missingParts(figure).map(({ absence }) => absence));
      if (reason !== undefined) {
        missing.push({ key, absence: reason });
      }
    } else {
      absences.push(figure.absence);
      if (figure.absence.kind !== 'notMeasuredYet') {
        missing.push({ key, absence: figure.absence });
      }
    }
  }
  if (known === 0) {
    // The words of one project's reason would not do for them all.
    return absent({ kind: (weightiestAbsence(absences) ?? NOT_STATED).kind }, 'sumOfProjects');
  }
  return computed('sumOfProjects', sum, [], missing);
}

/**
 * Totals of any set of projects: amounts are summed, net and ratio follow from the sums. A ratio of
 * totals is never a mean of ratios. `leftOut` names what every total lacks, `unplacedEntries` what only
 * the realised ones do.
 */
export function computeTotals(
  projects: readonly { readonly key: string; readonly money: MoneyInputs }[],
  leftOut: readonly MissingPart[] = [],
  unplacedEntries: readonly MissingPart[] = [],
): Money {
  const sumOf = (name: keyof MoneyInputs, missing: readonly MissingPart[]) =>
    sumProjects(
      projects.map(({ key, money }) => ({ key, figure: money[name] })),
      missing,
    );
  const realisedMissing = [...leftOut, ...unplacedEntries];
  return completeMoney({
    gevinst: sumOf('gevinst', realisedMissing),
    forbrug: sumOf('forbrug', realisedMissing),
    budgetGevinst: sumOf('budgetGevinst', leftOut),
    investeringssum: sumOf('investeringssum', leftOut),
  });
}
