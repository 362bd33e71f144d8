import { memo, useMemo } from 'react';
import type { BilagModel } from '../../../display/bilag.ts';
import { cellText, isAbsentCell } from '../../../display/cellText.ts';
import type { Cell } from '../../../display/models.ts';
import type { ProjectRow } from '../../../display/projectRow.ts';
import { type TotalsRow, toProjectTable } from '../../../display/projectTable.ts';
import { DEFAULT_SELECTION, SORT_COLUMNS, type SortColumn } from '../../../display/selection.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { COLUMN_NAMES, TABLE_TEXTS } from '../../../display/texts/table.ts';
import { useGrowing } from '../../charts/useGrowing.ts';
import { IndicatorLegend } from '../../parts/IndicatorLegend.tsx';
import { IndicatorMarks } from '../../parts/IndicatorMarks.tsx';
import { ScrollBox } from '../../parts/ScrollBox.tsx';
import { StatusWord } from '../../parts/StatusWord.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { Sheet, SheetPart } from './Sheet.tsx';
import { type OnWaiting, useWaitingPart } from './useWaitingPart.ts';

const STEP = 100;
const NUMBERS = ['gevinst', 'forbrug', 'nettogevinst'] as const;

/** Alignment and width of the columns; those not named share what is left. */
const HEAD_CLASSES: Partial<Record<SortColumn, string>> = {
  status: 'is-status',
  project: 'is-wide',
  gevinst: 'is-end',
  forbrug: 'is-end',
  nettogevinst: 'is-end',
  afkastgrad: 'is-end is-ratio',
  indicators: 'is-marks',
};

type Props = { readonly model: BilagModel; readonly view: EditionView; readonly onWaiting: OnWaiting };

/** Level 3 as one table: all projects, trouble first, with their totals. */
export function TableSheet({ model, view, onWaiting }: Props) {
  const { barometer, rows } = view;
  const table = useMemo(() => toProjectTable(barometer, rows, DEFAULT_SELECTION), [barometer, rows]);
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(table.rows.length / STEP) }, (_, at) =>
        table.rows.slice(at * STEP, (at + 1) * STEP),
      ),
    [table],
  );
  const drawn = useGrowing(chunks.length, 1);
  useWaitingPart('table', drawn < chunks.length, onWaiting);
  const { checksText } = model.overview;
  return (
    <Sheet follows={rows.length === 0}>
      <SheetPart heading={TEXTS.headings.projects}>
        {rows.length === 0 ? (
          <p>{TEXTS.noProjects}</p>
        ) : (
          <>
            <ScrollBox label={TABLE_TEXTS.caption}>
              <table className="sheet-table">
                <caption className="visually-hidden">{TABLE_TEXTS.caption}</caption>
                <thead>
                  <tr>
                    {SORT_COLUMNS.map((column) => (
                      <th key={column} scope="col" className={HEAD_CLASSES[column]}>
                        {COLUMN_NAMES[column]}
                        {column === 'indicators' ? <Letters row={table.rows[0]} /> : null}
                      </th>
                    ))}
                  </tr>
                </thead>
                {chunks.slice(0, drawn).map((chunk) => (
                  <Rows key={chunk[0]?.key} rows={chunk} />
                ))}
                <Totals totals={table.totalsAll} note={checksText} />
              </table>
            </ScrollBox>
            <IndicatorLegend />
            <p>{model.projects.sentence}</p>
          </>
        )}
      </SheetPart>
    </Sheet>
  );
}

function Letters({ row }: { readonly row: ProjectRow | undefined }) {
  return (
    <span className="indicator-head" aria-hidden="true">
      {row?.indicators.map(({ key, letter }) => (
        <span key={key}>{letter}</span>
      ))}
    </span>
  );
}

type RowsProps = { readonly rows: readonly ProjectRow[] };

/** A hundred rows, drawn once: the table grows by them. */
const Rows = memo(function Rows({ rows }: RowsProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <td>
            <StatusWord colour={row.status} />
            <span className={row.disagrees ? 'small disagrees' : 'small'}>{row.computedText}</span>
          </td>
          <th scope="row">
            {row.name}
            <span className="small">{row.groupText}</span>
          </th>
          {NUMBERS.map((column) => (
            <NumberCell
              key={column}
              cell={row.cells[column]}
              isNegative={column === 'nettogevinst' && row.isNetNegative}
            />
          ))}
          <td className={isAbsentCell(row.cells.afkastgrad) ? 'is-end absent' : 'is-end'}>
            {cellText(row.cells.afkastgrad)}
            <span className="small">
              {TABLE_TEXTS.plan} {row.planRatioText}
            </span>
          </td>
          <td className="small">{row.shareText}</td>
          <td>
            <IndicatorMarks marks={row.indicators} />
          </td>
        </tr>
      ))}
    </tbody>
  );
});

type NumberProps = { readonly cell: Cell; readonly isNegative?: boolean };

function NumberCell({ cell, isNegative = false }: NumberProps) {
  const className = isAbsentCell(cell) ? 'is-end absent' : isNegative ? 'is-end negative' : 'is-end';
  return <td className={className}>{cellText(cell)}</td>;
}

type TotalsProps = { readonly totals: TotalsRow; readonly note: string | undefined };

/** In a body of its own: a footer would be repeated on every page. */
function Totals({ totals, note }: TotalsProps) {
  return (
    <tbody className="sheet-totals">
      <tr>
        <th scope="row" colSpan={2}>
          {totals.label}
          {totals.missing === undefined ? null : <span className="small disagrees">{totals.missing}</span>}
        </th>
        {NUMBERS.map((column) => (
          <NumberCell key={column} cell={totals[column]} />
        ))}
        <td className="is-end">
          {cellText(totals.afkastgrad)}
          <span className="small">
            {TABLE_TEXTS.plan} {totals.planRatioText}
          </span>
        </td>
        <td colSpan={2}>{note === undefined ? null : <span className="small">{note}</span>}</td>
      </tr>
    </tbody>
  );
}
