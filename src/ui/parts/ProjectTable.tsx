import { cellText, isAbsentCell } from '../../display/cellText.ts';
import type { Cell } from '../../display/models.ts';
import type { IndicatorMark, ProjectRow } from '../../display/projectRow.ts';
import type { ProjectTableModel, TotalsRow } from '../../display/projectTable.ts';
import { SORT_COLUMNS, type Sort, type SortColumn } from '../../display/selection.ts';
import { COLUMN_NAMES, TABLE_TEXTS } from '../../display/texts/table.ts';
import { IndicatorMarks } from './IndicatorMarks.tsx';
import type { LinkToProject } from './linkTo.ts';
import { PlanBar } from './PlanBar.tsx';
import { RowGap, WINDOWED_ROW } from './RowGap.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { StatusWord } from './StatusWord.tsx';
import { ROW_ATTRIBUTE, useRowWindow } from './useRowWindow.ts';
import { WhyButton } from './WhyButton.tsx';

type Props = {
  readonly model: ProjectTableModel;
  /** True where all rows are to be drawn, also of a long table. */
  readonly drawsAll: boolean;
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly linkTo: LinkToProject;
  readonly checksText: string | undefined;
};

const NUMBER_COLUMNS: ReadonlySet<SortColumn> = new Set(['gevinst', 'forbrug', 'nettogevinst', 'afkastgrad']);

/** Level 3: the projects, trouble first, with their totals. */
export function ProjectTable({ model, drawsAll, sort, onSort, linkTo, checksText }: Props) {
  const { rows } = model;
  const { isWindowed, drawn, boxRef, onFocus, onBlur } = useRowWindow({
    rows,
    rowHeight: WINDOWED_ROW.project,
    drawsAll,
  });
  return (
    <ScrollBox
      label={TABLE_TEXTS.caption}
      className={isWindowed ? 'card is-windowed' : 'card'}
      {...(isWindowed ? { boxRef } : {})}
    >
      {/* The head is the first row, the totals are the last ones. */}
      <table
        className="project-table"
        aria-rowcount={rows.length + (model.totalsShown === undefined ? 2 : 3)}
      >
        <caption className="visually-hidden">{TABLE_TEXTS.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {SORT_COLUMNS.map((column) => (
              <HeadCell
                key={column}
                column={column}
                sort={sort}
                onSort={onSort}
                marks={column === 'indicators' ? model.rows[0]?.indicators : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody onFocus={onFocus} onBlur={onBlur}>
          {drawn.map((each) => {
            const row = each.kind === 'row' ? rows[each.index] : undefined;
            return each.kind === 'row' && row !== undefined ? (
              <BodyRow key={row.key} row={row} index={each.index} linkTo={linkTo} />
            ) : (
              each.kind === 'gap' && (
                <RowGap key={`gap-${each.first}`} rows={each.rows} rowHeight={WINDOWED_ROW.project} />
              )
            );
          })}
        </tbody>
        <tfoot>
          {model.totalsShown === undefined ? null : (
            <Totals totals={model.totalsShown} rowIndex={rows.length + 2} note={undefined} />
          )}
          <Totals
            totals={model.totalsAll}
            rowIndex={rows.length + (model.totalsShown === undefined ? 2 : 3)}
            note={checksText}
          />
        </tfoot>
      </table>
    </ScrollBox>
  );
}

type HeadProps = {
  readonly column: SortColumn;
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly marks: readonly IndicatorMark[] | undefined;
};

function HeadCell({ column, sort, onSort, marks }: HeadProps) {
  const isSorted = sort.column === column;
  const isNumber = NUMBER_COLUMNS.has(column);
  return (
    <th scope="col" aria-sort={isSorted ? sort.direction : 'none'} className={isNumber ? 'is-end' : ''}>
      <button type="button" className="sort-button" onClick={() => onSort(column)}>
        {marks === undefined ? (
          COLUMN_NAMES[column]
        ) : (
          <>
            <span className="visually-hidden">{COLUMN_NAMES[column]}</span>
            <span className="indicator-head" aria-hidden="true">
              {marks.map(({ key, letter, text }) => (
                <abbr key={key} title={text.split(':')[0]}>
                  {letter}
                </abbr>
              ))}
            </span>
          </>
        )}
        {isSorted ? (
          <span className="sort-mark" aria-hidden="true">
            {sort.direction === 'ascending' ? ' ↓' : ' ↑'}
          </span>
        ) : null}
      </button>
    </th>
  );
}

type RowProps = { readonly row: ProjectRow; readonly index: number; readonly linkTo: LinkToProject };

function BodyRow({ row, index, linkTo }: RowProps) {
  const { cells } = row;
  return (
    <tr aria-rowindex={index + 2} {...{ [ROW_ATTRIBUTE]: index }}>
      <td className="status-cell">
        <StatusWord colour={row.status} />
        <span className={row.disagrees ? 'small disagrees' : 'small'}>{row.computedText}</span>
      </td>
      <th scope="row">
        <a className="project-name" {...linkTo(row.key)}>
          {row.name}
        </a>
        <span className="small why-line">
          <span className="group-text">{row.groupText}</span>
          <WhyButton title={row.name} of={{ kind: 'project', project: row.key }} isMany />
        </span>
      </th>
      <NumberCell cell={cells.gevinst} />
      <NumberCell cell={cells.forbrug} />
      <NumberCell cell={cells.nettogevinst} isNegative={row.isNetNegative} />
      <td className={isAbsentCell(cells.afkastgrad) ? 'is-end absent' : 'is-end'}>
        {cellText(cells.afkastgrad)}
        <span className="small">
          {TABLE_TEXTS.plan} {row.planRatioText}
        </span>
      </td>
      <td className="share-cell">
        <PlanBar share={row.share ?? 0} />
        <span className="small">{row.shareText}</span>
      </td>
      <td>
        <IndicatorMarks marks={row.indicators} />
      </td>
    </tr>
  );
}

type NumberProps = { readonly cell: Cell; readonly isNegative?: boolean };

function NumberCell({ cell, isNegative = false }: NumberProps) {
  const className = isAbsentCell(cell) ? 'is-end absent' : isNegative ? 'is-end negative' : 'is-end';
  return <td className={className}>{cellText(cell)}</td>;
}

type TotalsProps = {
  readonly totals: TotalsRow;
  readonly rowIndex: number;
  readonly note: string | undefined;
};

function Totals({ totals, rowIndex, note }: TotalsProps) {
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row" colSpan={2}>
        <div className="why-line">
          <div>
            {totals.label}
            {totals.missing === undefined ? null : <span className="small disagrees">{totals.missing}</span>}
          </div>
          <WhyButton title={totals.label} of={{ kind: 'totals', totals }} isMany />
        </div>
      </th>
      <NumberCell cell={totals.gevinst} />
      <NumberCell cell={totals.forbrug} />
      <NumberCell cell={totals.nettogevinst} />
      <td className="is-end">
        {cellText(totals.afkastgrad)}
        <span className="small">
          {TABLE_TEXTS.plan} {totals.planRatioText}
        </span>
      </td>
      <td colSpan={2}>{note === undefined ? null : <span className="small">{note}</span>}</td>
    </tr>
  );
}
