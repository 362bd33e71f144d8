import { cellText, isAbsentCell } from '../../display/cellText.ts';
import type { Cell } from '../../display/models.ts';
import type { IndicatorMark, ProjectRow } from '../../display/projectRow.ts';
import type { ProjectTableModel, TotalsRow } from '../../display/projectTable.ts';
import { SORT_COLUMNS, type Sort, type SortColumn } from '../../display/selection.ts';
import { COLUMN_NAMES, TABLE_TEXTS } from '../../display/texts/table.ts';
import { IndicatorMarks } from './IndicatorMarks.tsx';
import type { LinkToProject } from './linkTo.ts';
import { PlanBar } from './PlanBar.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { StatusWord } from './StatusWord.tsx';
import { WhyButton } from './WhyButton.tsx';

type Props = {
  readonly model: ProjectTableModel;
  /** The rows to draw: all that are selected, or the first of many. */
  readonly rows: readonly ProjectRow[];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly linkTo: LinkToProject;
  readonly checksText: string | undefined;
};

const NUMBER_COLUMNS: ReadonlySet<SortColumn> = new Set(['gevinst', 'forbrug', 'nettogevinst', 'afkastgrad']);

/** Level 3: the projects, trouble first, with their totals. */
export function ProjectTable({ model, rows, sort, onSort, linkTo, checksText }: Props) {
  return (
    <ScrollBox label={TABLE_TEXTS.caption} className="card">
      <table className="project-table">
        <caption className="visually-hidden">{TABLE_TEXTS.caption}</caption>
        <thead>
          <tr>
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
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.key} row={row} linkTo={linkTo} />
          ))}
        </tbody>
        <tfoot>
          {model.totalsShown === undefined ? null : <Totals totals={model.totalsShown} note={undefined} />}
          <Totals totals={model.totalsAll} note={checksText} />
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

type RowProps = { readonly row: ProjectRow; readonly linkTo: LinkToProject };

function BodyRow({ row, linkTo }: RowProps) {
  const { cells } = row;
  return (
    <tr>
      <td className="status-cell">
        <StatusWord colour={row.status} />
        <span className={row.disagrees ? 'small disagrees' : 'small'}>{row.computedText}</span>
      </td>
      <th scope="row">
        <a className="project-name" {...linkTo(row.key)}>
          {row.name}
        </a>
        <span className="small project-cell">
          {row.groupText}
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

type TotalsProps = { readonly totals: TotalsRow; readonly note: string | undefined };

function Totals({ totals, note }: TotalsProps) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        <div className="project-cell">
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
