import { cellText } from '../../display/cellText.ts';
import type { ProjectRow } from '../../display/projectRow.ts';
import type { ProjectTableModel, TotalsRow } from '../../display/projectTable.ts';
import { COLUMN_NAMES, TABLE_TEXTS } from '../../display/texts/table.ts';
import { IndicatorMarks } from './IndicatorMarks.tsx';
import type { LinkToProject } from './linkTo.ts';
import { PlanBar } from './PlanBar.tsx';
import { WINDOWED_ROW } from './RowGap.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { StatusWord } from './StatusWord.tsx';
import { ROW_ATTRIBUTE, useRowWindow } from './useRowWindow.ts';
import { WhyButton } from './WhyButton.tsx';

type Props = {
  readonly model: ProjectTableModel;
  /** True where all cards are to be drawn, also of a long list. */
  readonly drawsAll: boolean;
  readonly linkTo: LinkToProject;
  readonly checksText: string | undefined;
};

/** Level 3 on a phone, where a table of eight columns does not fit: a card per project, and the totals. */
export function ProjectCards({ model, drawsAll, linkTo, checksText }: Props) {
  const { rows } = model;
  const { isWindowed, drawn, boxRef, onFocus, onBlur } = useRowWindow({
    rows,
    rowHeight: WINDOWED_ROW.card,
    drawsAll,
  });
  const list = (
    <ul className="project-cards" onFocus={onFocus} onBlur={onBlur}>
      {drawn.map((each) => {
        const row = each.kind === 'row' ? rows[each.index] : undefined;
        return each.kind === 'row' && row !== undefined ? (
          <Card key={row.key} row={row} index={each.index} count={rows.length} linkTo={linkTo} />
        ) : (
          each.kind === 'gap' && (
            <li
              key={`gap-${each.first}`}
              aria-hidden="true"
              style={{ height: `${each.rows * WINDOWED_ROW.card}rem` }}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <div className="project-cards">
      {isWindowed ? (
        <ScrollBox label={TABLE_TEXTS.caption} className="is-windowed" boxRef={boxRef}>
          {list}
        </ScrollBox>
      ) : (
        list
      )}
      {model.totalsShown === undefined ? null : <Totals totals={model.totalsShown} note={undefined} />}
      <Totals totals={model.totalsAll} note={checksText} />
    </div>
  );
}

type CardProps = {
  readonly row: ProjectRow;
  readonly index: number;
  readonly count: number;
  readonly linkTo: LinkToProject;
};

function Card({ row, index, count, linkTo }: CardProps) {
  return (
    <li
      className="card project-card"
      aria-posinset={index + 1}
      aria-setsize={count}
      {...{ [ROW_ATTRIBUTE]: index }}
    >
      <div className="project-card-head">
        <div>
          <a className="project-name" {...linkTo(row.key)}>
            {row.name}
          </a>
          <p className="small">{row.groupText}</p>
        </div>
        <div className="status-cell">
          <StatusWord colour={row.status} />
          <p className={row.disagrees ? 'small disagrees' : 'small'}>{row.computedText}</p>
        </div>
      </div>
      <dl>
        {(['gevinst', 'forbrug', 'nettogevinst'] as const).map((column) => [
          <dt key={`${column}-name`} className="small">
            {COLUMN_NAMES[column]}
          </dt>,
          <dd key={column} className={column === 'nettogevinst' && row.isNetNegative ? 'negative' : ''}>
            {cellText(row.cells[column])}
          </dd>,
        ])}
        <dt className="small">{COLUMN_NAMES.afkastgrad}</dt>
        <dd>
          {cellText(row.cells.afkastgrad)}{' '}
          <span className="small">
            {TABLE_TEXTS.plan} {row.planRatioText}
          </span>
        </dd>
      </dl>
      <div>
        <PlanBar share={row.share ?? 0} />
        <p className="small">
          {COLUMN_NAMES.share}: {row.shareText}
        </p>
      </div>
      <div className="why-line">
        <IndicatorMarks marks={row.indicators} />
        <WhyButton title={row.name} of={{ kind: 'project', project: row.key }} isMany />
      </div>
    </li>
  );
}

type TotalsProps = { readonly totals: TotalsRow; readonly note: string | undefined };

function Totals({ totals, note }: TotalsProps) {
  return (
    <section className="card project-card totals-card" aria-label={totals.label}>
      <div className="why-line">
        <strong>{totals.label}</strong>
        <WhyButton title={totals.label} of={{ kind: 'totals', totals }} isMany />
      </div>
      {totals.missing === undefined ? null : <p className="small disagrees">{totals.missing}</p>}
      <dl>
        {(['gevinst', 'forbrug', 'nettogevinst', 'afkastgrad'] as const).map((column) => [
          <dt key={`${column}-name`} className="small">
            {COLUMN_NAMES[column]}
          </dt>,
          <dd key={column}>{cellText(totals[column])}</dd>,
        ])}
      </dl>
      {note === undefined ? null : <p className="small">{note}</p>}
    </section>
  );
}
