import type { LedgerColumn } from '../ledgerColumns.ts';

export const LEDGER_TEXTS = {
  title: 'Posteringer',
  intro:
    'Hvad hvert projekt har brugt og vundet i hver periode: det, som alle realiserede tal er lagt sammen af.',
  caption: 'Posteringerne',
  search: 'Søg i projekter',
  back: 'Til oversigten',
  shown: (shown: string, all: string) =>
    shown === all ? `${all} posteringer` : `${shown} af ${all} posteringer`,
  total: (day: string) => `I alt til og med ${day}, af de viste`,
  none: 'Udgaven har ingen posteringer.',
  nothingFound: 'Ingen posteringer hører til et projekt med det navn.',
  windowed: 'Browserens egen søgning finder kun de rækker, der er i syne. På papir kommer de første 2.000.',
  columns: {
    project: 'Projekt',
    from: 'Fra',
    to: 'Til',
    forbrug: 'Forbrug, kr.',
    gevinst: 'Gevinst, kr.',
    fuldtidspersoner: 'Fuldtidspersoner',
    rate: 'Sats, kr.',
  } satisfies Record<LedgerColumn, string>,
} as const;
