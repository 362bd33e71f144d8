import type { LedgerJson } from '../../src/api/ledgerJson.ts';

/** The ledger with one column of a project's entries changed to a value. */
export function withLedgerCell(
  { columns, rows }: LedgerJson,
  project: string,
  column: LedgerJson['columns'][number],
  value: LedgerJson['rows'][number][number],
): LedgerJson {
  const [projectAt, valueAt] = [columns.indexOf('project'), columns.indexOf(column)];
  return {
    columns,
    rows: rows.map((row) => (row[projectAt] === project ? row.with(valueAt, value) : row)),
  };
}
