import type { ChangeList, ChangesModel } from '../../../display/changes.ts';
import type { TableModel } from '../../../display/models.ts';
import { CHANGES_TEXTS } from '../../../display/texts/changes.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = { readonly model: ChangesModel; readonly view: EditionView };

export function ChangesContent({ model, view }: Props) {
  const { tables } = model;
  return (
    <>
      <p className="lead">{model.intro}</p>
      {model.notes.map((note) => (
        <p key={note} className="card agreement">
          {note}
        </p>
      ))}
      <TableSection id="mod-landet" heading={CHANGES_TEXTS.barometersHeading} table={tables.barometers} />
      <TableSection id="hovedtal" heading={CHANGES_TEXTS.totalsHeading} table={tables.totals} />
      <TableSection id="maalgrupper" heading={CHANGES_TEXTS.groupsHeading} table={tables.groups} />
      <TableSection
        id="farver"
        heading={CHANGES_TEXTS.flowHeading}
        intro={CHANGES_TEXTS.flowIntro}
        table={model.flow}
      />
      <div className="change-lists">
        {model.lists.map((list) => (
          <ListSection key={list.key} list={list} view={view} />
        ))}
      </div>
      <TableSection id="planer" heading={CHANGES_TEXTS.replannedHeading} table={tables.plans} />
      <TableSection id="tal" heading={CHANGES_TEXTS.amountsHeading} table={tables.amounts} />
    </>
  );
}

type TableSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly table: TableModel;
};

/** A heading and its table; a kind of change that did not happen says so. */
function TableSection({ id, heading, intro, table }: TableSectionProps) {
  return (
    // No landmark of its own: the table in it is one, by the same name.
    <section className="section">
      <h2 id={id}>{heading}</h2>
      {intro === undefined ? null : <p>{intro}</p>}
      {table.rows.length === 0 ? (
        <p>{CHANGES_TEXTS.nothing}</p>
      ) : (
        <div className="card">
          <DataTable model={table} />
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
