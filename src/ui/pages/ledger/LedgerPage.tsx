import { useDeferredValue, useMemo } from 'react';
import { formatDay, formatNumber } from '../../../display/format.ts';
import type { LedgerColumn } from '../../../display/ledgerColumns.ts';
import { indexLedger, viewLedger } from '../../../display/ledgerView.ts';
import { LEDGER_TEXTS } from '../../../display/texts/ledger.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { usePrinting } from '../../charts/usePrinting.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { LedgerTable } from '../../parts/LedgerTable.tsx';
import { MOST_DRAWN_AT_ONCE } from '../../parts/useRowWindow.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = { readonly view: EditionView };

/** Posteringer: every entry of the ledger, to be sorted and searched by project. */
export function LedgerPage({ view }: Props) {
  const { address, choose, linkTo } = useNavigation();
  const { edition, cutOff } = view.barometer;
  const { selection, ledgerSort } = address;
  const isPrinting = usePrinting();
  const index = useMemo(() => indexLedger(edition), [edition]);
  // The field and the column's mark follow at once, 32,000 rows a moment later.
  const search = useDeferredValue(selection.search);
  const sort = useDeferredValue(ledgerSort);
  const shown = useMemo(() => viewLedger(index, cutOff, search, sort), [index, cutOff, search, sort]);
  const sortBy = (column: LedgerColumn) =>
    choose({
      ledgerSort: { column, isDescending: ledgerSort?.column === column && !ledgerSort.isDescending },
    });
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(LEDGER_TEXTS.title, view.owner.shortName)}</title>
      <header className="project-head">
        <h1>{LEDGER_TEXTS.title}</h1>
        <p className="lead">{LEDGER_TEXTS.intro}</p>
        <p>
          <a {...linkTo({ page: 'overview', owner: view.owner.key, edition: view.entry.key })}>
            {LEDGER_TEXTS.back}
          </a>
        </p>
      </header>
      {index.entries.length === 0 ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={LEDGER_TEXTS.none} />
      ) : (
        <section className="section" aria-label={LEDGER_TEXTS.title}>
          <search className="filter-bar">
            <p role="status">
              {LEDGER_TEXTS.shown(formatNumber(shown.length), formatNumber(index.entries.length))}
            </p>
            <input
              type="search"
              className="search push"
              placeholder={LEDGER_TEXTS.search}
              aria-label={LEDGER_TEXTS.search}
              value={selection.search}
              onChange={(event) => choose({ selection: { ...selection, search: event.target.value } })}
            />
          </search>
          {shown.length === 0 ? (
            <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={LEDGER_TEXTS.nothingFound} />
          ) : (
            <LedgerTable
              index={index}
              view={shown}
              totalLabel={LEDGER_TEXTS.total(formatDay(cutOff))}
              sort={ledgerSort}
              onSort={sortBy}
              isPrinting={isPrinting}
            />
          )}
          {shown.length > MOST_DRAWN_AT_ONCE && <p className="small">{LEDGER_TEXTS.windowed}</p>}
        </section>
      )}
    </>
  );
}
