import type { CheckOutcome, CheckQuantity } from '../../barometer/reconcile.ts';

export const CHECK_TEXTS = {
  heading: 'Kildens egne totaler, regnet efter',
  caption: 'Trykte og beregnede totaler',
  intro: 'Totaler, som kilden trykker, bruges aldrig som input. De regnes efter af delene.',
  allAgree: (count: string) => `Alle ${count} trykte totaler og resultater stemmer med beregningen.`,
  someDiffer: (failed: string, count: string) =>
    `${failed} af ${count} trykte totaler og resultater stemmer ikke med beregningen.`,
  showAll: 'Vis alle',
  what: 'Hvad',
  printed: 'Trykt',
  recomputed: 'Beregnet',
  outcome: 'Resultat',
  whole: 'alle projekter',
} as const;

export const CHECK_OUTCOMES: Readonly<Record<CheckOutcome, string>> = {
  agrees: 'stemmer',
  rounding: 'stemmer, afrunding',
  differs: 'stemmer ikke',
  notComputable: 'kan ikke regnes efter',
};

export const CHECK_QUANTITIES: Readonly<Record<CheckQuantity, string>> = {
  realisedGevinst: 'Gevinst',
  forbrug: 'Forbrug',
  realisedNettogevinst: 'Nettogevinst',
  realisedAfkastgrad: 'Realiseret afkastgrad',
  budgetGevinst: 'Budgetteret gevinst',
  investeringssum: 'Investeringssum',
  budgetNettogevinst: 'Budgetteret nettogevinst',
  budgetAfkastgrad: 'Budgetteret afkastgrad',
  groupReduction: 'Fuldtidspersoner, målgrupper i alt',
  colourCount: 'Projekter med farven',
  projectCount: 'Antal projekter',
  positiveNettogevinstCount: 'Projekter med positiv nettogevinst',
};
