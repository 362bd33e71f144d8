/** The columns of the postings, in the order of the screen. */
export const LEDGER_COLUMNS = [
  'project',
  'from',
  'to',
  'forbrug',
  'gevinst',
  'fuldtidspersoner',
  'rate',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
export type LedgerSort = { readonly column: LedgerColumn; readonly isDescending: boolean };
