import { cellText, isAbsentCell } from '../../display/cellText.ts';
import type { Cell, Column, TableModel, WhyModel } from '../../display/models.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { WhyButton } from './WhyButton.tsx';

type Props = {
  readonly model: TableModel;
  /** Where the figures of a row come from, by its place in the model; without it the rows have no "?". */
  readonly whyOf?: ((index: number) => () => readonly WhyModel[]) | undefined;
};

/** A table model as it is: numbers right-aligned, what is missing in italics and in words. */
export function DataTable({ model, whyOf }: Props) {
  return (
    <ScrollBox label={model.caption}>
      <table className="data-table">
        <caption className="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column.key} scope="col" className={alignClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row, index) => (
            <Row key={cellsKey(row)} cells={row} columns={model.columns} why={whyOf?.(index)} />
          ))}
        </tbody>
        {model.footer.length === 0 ? null : (
          <tfoot>
            {model.footer.map((row) => (
              <Row key={cellsKey(row)} cells={row} columns={model.columns} />
            ))}
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

type RowProps = {
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly why?: (() => readonly WhyModel[]) | undefined;
};

function Row({ cells, columns, why }: RowProps) {
  return (
    <tr>
      {columns.map((column, index) => {
        const cell = cells[index] ?? { kind: 'notStated' as const };
        const className = [alignClass(column), isAbsentCell(cell) ? 'absent' : ''].join(' ').trim();
        return index === 0 ? (
          <th key={column.key} scope="row">
            {why === undefined ? (
              cellText(cell)
            ) : (
              <span className="why-line">
                {cellText(cell)} <WhyButton title={cellText(cell)} of={why} isMany />
              </span>
            )}
          </th>
        ) : (
          <td key={column.key} className={className}>
            {cellText(cell)}
          </td>
        );
      })}
    </tr>
  );
}

function alignClass(column: Column): string {
  return column.align === 'end' ? 'is-end' : '';
}

/** Rows have no key of their own; their texts together tell them apart. */
function cellsKey(cells: readonly Cell[]): string {
  return cells.map(cellText).join('|');
}
