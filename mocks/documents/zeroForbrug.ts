import type { EditionJson } from '../../src/api/editionJson.ts';
import { withLedgerCell } from './withLedgerCell.ts';

/** The project that has spent nothing. It keeps its gevinst. */
export const UNSPENT_PROJECT = 'minijobmesser';

/** An edition in which a project has gained and spent 0 kr. The printed totals, which no longer fit, are left out. */
export function zeroForbrug(edition: EditionJson): EditionJson {
  const { checks: _checks, ledger, ...rest } = structuredClone(edition);
  return { ...rest, ledger: withLedgerCell(ledger, UNSPENT_PROJECT, 'forbrug', 0) };
}
