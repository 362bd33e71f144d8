import { toChangeExport } from '../../../display/changeExport.ts';
import type { ChangeList } from '../../../display/changes.ts';
import type { TableModel } from '../../../display/models.ts';
import { sourceText } from '../../../display/sourceBook.ts';
import { CHANGES_TEXTS } from '../../../display/texts/changes.ts';
import { type ChangeTableKey, changeWhy } from '../../../display/why/changeWhy.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import type { Compared } from '../../state/useComparison.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { SectionExport } from '../SectionExport.tsx';

type Props = { readonly model: Compared; readonly view: EditionView };

export function ChangesContent({ model, view }: Props) {
  const { tables } = model;
  const common = { model, view };
  return (
    <>
      <p className="lead">{model.intro}</p>
      {model.notes.map((note) => (
        <p key={note} className="card agreement">
          {note}
        </p>
      ))}
      <TableSection
        id="mod-landet"
        heading={CHANGES_TEXTS.barometersHeading}
        tableKey="barometers"
        table={tables.barometers}
        {...common}
      />
      <TableSection
        id="hovedtal"
        heading={CHANGES_TEXTS.totalsHeading}
        tableKey="totals"
        table={tables.totals}
        {...common}
      />
      <TableSection
        id="maalgrupper"
        heading={CHANGES_TEXTS.groupsHeading}
        tableKey="groups"
        table={tables.groups}
        {...common}
      />
      <TableSection
        id="farver"
        heading={CHANGES_TEXTS.flowHeading}
        intro={CHANGES_TEXTS.flowIntro}
        tableKey="flow"
        table={model.flow}
        {...common}
      />
      <div className="change-lists">
        {model.lists.map((list) => (
          <ListSection key={list.key} list={list} view={view} />
        ))}
      </div>
      <TableSection
        id="planer"
        heading={CHANGES_TEXTS.replannedHeading}
        tableKey="plans"
        table={tables.plans}
        {...common}
      />
      <TableSection
        id="tal"
        heading={CHANGES_TEXTS.amountsHeading}
        tableKey="amounts"
        table={tables.amounts}
        {...common}
      />
    </>
  );
}

type TableSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly tableKey: ChangeTableKey;
  readonly table: TableModel;
  readonly model: Compared;
  readonly view: EditionView;
};

/** A heading and its table; a kind of change that did not happen says so. */
function TableSection({ id, heading, intro, tableKey, table, model, view }: TableSectionProps) {
  return (
    // No landmark of its own: the table in it is one, by the same name.
    <section className="section">
      <div className="section-head">
        <h2 id={id}>{heading}</h2>
        {table.rows.length === 0 ? null : (
          <SectionExport
            title={heading}
            tableAt={() =>
              toChangeExport(model, tableKey, table, sourceText(view.book, view.barometer.edition.source))
            }
          />
        )}
      </div>
      {intro === undefined ? null : <p>{intro}</p>}
      {table.rows.length === 0 ? (
        <p>{CHANGES_TEXTS.nothing}</p>
      ) : (
        <div className="card">
          <DataTable
            model={table}
            whyOf={(index) => () => changeWhy(model.comparison, tableKey, table, index)}
          />
        </div>
      )}
    </section>
  );
}

type ListProps = { readonly list: ChangeList; readonly view: EditionView };

function ListSection({ list, view }: ListProps) {
  const { linkTo } = useNavigation();
  const id = `liste-${list.key}`;
  return (
    <section className="card panel" aria-labelledby={id}>
      <h3 id={id}>
        {list.heading} <span className="small">{list.lines.length}</span>
      </h3>
      {list.lines.length === 0 ? (
        <p>{CHANGES_TEXTS.nothing}</p>
      ) : (
        <ul className="stack">
          {list.lines.map((line) => (
            <li key={line.key} className="change-line">
              <span className="change-icons">
                {line.from === undefined ? null : <StatusIcon icon={line.from.key} />}
                {line.from !== undefined && line.to !== undefined && line.from.key !== line.to.key ? (
                  <span aria-hidden="true">→</span>
                ) : null}
                {line.to === undefined || line.to.key === line.from?.key ? null : (
                  <StatusIcon icon={line.to.key} />
                )}
              </span>
              <span>
                {line.isLinked ? (
                  <a
                    {...linkTo({
                      page: 'project',
                      owner: view.owner.key,
                      edition: view.entry.key,
                      project: line.projectKey,
                    })}
                  >
                    {line.name}
                  </a>
                ) : (
                  <strong>{line.name}</strong>
                )}
                {line.text === '' ? null : <span className="change-text">{line.text}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
