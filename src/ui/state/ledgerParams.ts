import { LEDGER_COLUMNS, type LedgerColumn, type LedgerSort } from '../../display/ledgerColumns.ts';

// How the order of the postings stands in the address: `poster=forbrug-faldende`.

const WORDS: Readonly<Record<LedgerColumn, string>> = {
  project: 'projekt',
  from: 'fra',
  to: 'til',
  forbrug: 'forbrug',
  gevinst: 'gevinst',
  fuldtidspersoner: 'personer',
  rate: 'sats',
};
const DESCENDING = '-faldende';

export function parseLedgerSort(text: string | null): LedgerSort | undefined {
  const isDescending = text?.endsWith(DESCENDING) ?? false;
  const word = isDescending ? text?.slice(0, -DESCENDING.length) : text;
  const column = LEDGER_COLUMNS.find((each) => WORDS[each] === word);
  return column === undefined ? undefined : { column, isDescending };
}

export function formatLedgerSort(sort: LedgerSort | undefined): string {
  return sort === undefined ? '' : `${WORDS[sort.column]}${sort.isDescending ? DESCENDING : ''}`;
}
