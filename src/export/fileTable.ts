import { type CellValue, cellValue } from '../display/cellValue.ts';
import type { TableModel } from '../display/models.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** A column of a file: a column of the table, or the remarks to it. */
export type FileColumn = {
  readonly key: string;
  readonly label: string;
  readonly source: number;
  readonly isRemark: boolean;
};

export type FileTable = {
  readonly columns: readonly FileColumn[];
  /** Values by the columns of the table, not of the file. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly footer: readonly (readonly CellValue[])[];
};

/** What a cell has to say besides its value: why it has none, or how it was rounded. */
export function remarkOf(value: CellValue): string {
  return value.kind === 'number' || value.kind === 'absent' ? value.remark : '';
}

/** A table as files have it: one value per cell, and a column of remarks after each column that needs one. */
export function* toFileTable(table: TableModel): Steps<FileTable> {
  const rows = yield* mapInSteps(table.rows, (row) => row.map(cellValue));
  const footer = table.footer.map((row) => row.map(cellValue));
  const needsRemarks = table.columns.map((_, index) =>
    [...rows, ...footer].some((row) => {
      const value = row[index];
      return value !== undefined && remarkOf(value) !== '';
    }),
  );
  const columns = table.columns.flatMap(({ key, label }, source): FileColumn[] => [
    { key, label, source, isRemark: false },
    ...(needsRemarks[source] ? [{ key, label, source, isRemark: true }] : []),
  ]);
  return { columns, rows, footer };
}
