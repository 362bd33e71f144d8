import { useDeferredValue, useMemo, useState } from 'react';
import { formatNumber } from '../../../display/format.ts';
import { toProjectTable } from '../../../display/projectTable.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { TABLE_TEXTS } from '../../../display/texts/table.ts';
import { usePrinting } from '../../charts/usePrinting.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { FilterBar } from '../../parts/FilterBar.tsx';
import { IndicatorLegend } from '../../parts/IndicatorLegend.tsx';
import { SortMenu } from '../../parts/SortMenu.tsx';
import { useIsNarrow } from '../../parts/useIsNarrow.ts';
import { MOST_DRAWN_AT_ONCE } from '../../parts/useRowWindow.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { SectionExport } from '../SectionExport.tsx';
import { ProjectList } from './ProjectList.tsx';
import { projectsHeight, roomOf } from './rooms.ts';

type Props = { readonly view: EditionView; readonly checksText: string | undefined };

/** Level 3: filters, the table (cards on a phone), and totals of what is shown and of all. */
export function ProjectsSection({ view, checksText }: Props) {
  const navigation = useNavigation();
  const { address, choose, linkTo } = navigation;
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const isNarrow = useIsNarrow();
  const { selection } = address;
  // Choosing stays quick: field and buttons follow at once, the table a moment later.
  const shown = useDeferredValue(navigation);
  const { selection: deferred } = shown.address;
  const model = useMemo(
    () => toProjectTable(view.barometer, view.rows, deferred),
    [view.barometer, view.rows, deferred],
  );
  const { rows } = model;
  const drawsAll = isWhole || isPrinting;
  return (
    <section
      className="section is-far"
      style={{ containIntrinsicSize: roomOf([projectsHeight(rows.length, isNarrow)]) }}
      aria-labelledby="projekter"
    >
      <div className="section-head">
        <h2 id="projekter">{NAVIGATION_TEXTS.levels.projects}</h2>
        <p>{NAVIGATION_TEXTS.levels.projectsBasis}</p>
        <SectionExport
          title={NAVIGATION_TEXTS.levels.projects}
          tableAt={async () => {
            const { toProjectExport } = await import('../../../display/projectExport.ts');
            return toProjectExport(view.barometer, model, deferred, view.book);
          }}
        />
      </div>
      {view.rows.length === 0 ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={TABLE_TEXTS.noProjects} />
      ) : (
        <>
          <FilterBar model={model} selection={selection} onChange={(next) => choose({ selection: next })} />
          {isNarrow ? (
            <SortMenu
              sort={selection.sort}
              onChange={(sort) => choose({ selection: { ...selection, sort } })}
            />
          ) : null}
          <ProjectList
            view={view}
            model={model}
            navigation={shown}
            drawsAll={drawsAll}
            isNarrow={isNarrow}
            checksText={checksText}
          />
          <IndicatorLegend />
          <p>
            <a {...linkTo({ page: 'ledger', owner: view.owner.key, edition: view.entry.key })}>
              {TABLE_TEXTS.ledgerLink(formatNumber(view.barometer.edition.ledger.length))}
            </a>
          </p>
          {rows.length > MOST_DRAWN_AT_ONCE && !drawsAll ? (
            <p className="state-actions">
              {TABLE_TEXTS.windowed}
              <button type="button" className="button" onClick={() => setWhole(true)}>
                {TABLE_TEXTS.drawAll(formatNumber(rows.length))}
              </button>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}
