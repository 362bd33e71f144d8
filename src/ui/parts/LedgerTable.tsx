import { cellText, isAbsentCell } from '../../display/cellText.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerSort } from '../../display/ledgerColumns.ts';
import { entryCells, type LedgerIndex, type LedgerView } from '../../display/ledgerView.ts';
import type { Cell } from '../../display/models.ts';
import { LEDGER_TEXTS } from '../../display/texts/ledger.ts';
import { RowGap, WINDOWED_ROW } from './RowGap.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { ROW_ATTRIBUTE, useRowWindow } from './useRowWindow.ts';

type Props = {
  readonly index: LedgerIndex;
  readonly view: LedgerView;
  readonly totalLabel: string;
  readonly sort: LedgerSort | undefined;
  readonly onSort: (column: LedgerColumn) => void;
  readonly isPrinting: boolean;
};

/** More would be a pile of paper, and stop the printer's preview. */
const MOST_PRINTED = 2000;

/** All entries of a ledger, of which those in view are drawn. */
export function LedgerTable({ index, view, totalLabel, sort, onSort, isPrinting }: Props) {
  const { isWindowed, drawn, boxRef, onFocus, onBlur } = useRowWindow({
    rows: view,
    rowHeight: WINDOWED_ROW.entry,
    drawsAll: isPrinting,
  });
  const shown = isPrinting ? drawn.slice(0, MOST_PRINTED) : drawn;
  return (
    <ScrollBox
      label={LEDGER_TEXTS.caption}
      className={isWindowed ? 'card is-windowed' : 'card'}
      {...(isWindowed ? { boxRef } : {})}
    >
      <table className="entry-table" aria-rowcount={view.length + 2}>
        <caption className="visually-hidden">{LEDGER_TEXTS.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {LEDGER_COLUMNS.map((column, at) => (
              <th
                key={column}
                scope="col"
                className={at > 2 ? 'is-end' : ''}
                aria-sort={sort?.column !== column ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
              >
                <button type="button" className="sort-button" onClick={() => onSort(column)}>
                  {LEDGER_TEXTS.columns[column]}
                  {sort?.column === column && (
                    <span className="sort-mark" aria-hidden="true">
                      {sort.isDescending ? ' ↑' : ' ↓'}
                    </span>
                  )}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onFocus={onFocus} onBlur={onBlur}>
          {shown.map((each) =>
            each.kind === 'gap' ? (
              <RowGap key={`gap-${each.first}`} rows={each.rows} rowHeight={WINDOWED_ROW.entry} />
            ) : (
              <EntryRow
                key={each.index}
                at={each.index}
                cells={entryCells(index, view.order[each.index] ?? 0)}
              />
            ),
          )}
        </tbody>
        <tfoot>
          <tr aria-rowindex={view.length + 2}>
            <th scope="row" colSpan={3}>
              {totalLabel}
            </th>
            <NumberCell cell={view.totals.forbrug} />
            <NumberCell cell={view.totals.gevinst} />
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}

type RowProps = { readonly at: number; readonly cells: readonly Cell[] };

function EntryRow({ at, cells: [project, from, to, ...numbers] }: RowProps) {
  return (
    <tr aria-rowindex={at + 2} {...{ [ROW_ATTRIBUTE]: at }}>
      <th scope="row">{project === undefined ? '' : cellText(project)}</th>
      <td>{from === undefined ? '' : cellText(from)}</td>
      <td>{to === undefined ? '' : cellText(to)}</td>
      {LEDGER_COLUMNS.slice(3).map((column, place) => (
        <NumberCell key={column} cell={numbers[place] ?? { kind: 'notStated' }} />
      ))}
    </tr>
  );
}

function NumberCell({ cell }: { readonly cell: Cell }) {
  return <td className={isAbsentCell(cell) ? 'is-end absent' : 'is-end'}>{cellText(cell)}</td>;
}
