import { lookAheadOf, toAheadExport, toOutOfReach, toTotalAhead } from '../../../display/ahead.ts';
import { sourceText } from '../../../display/sourceBook.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { aheadWhy, outOfReachWhy } from '../../../display/why/aheadWhy.ts';
import { AheadPanel } from '../../parts/AheadPanel.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { SectionExport } from '../SectionExport.tsx';

const TEXTS = DEVELOPMENT_TEXTS.ahead;

type Props = { readonly view: EditionView };

/** A look ahead for all projects together, and the plans that are out of reach. */
export function AheadSection({ view }: Props) {
  const outOfReach = toOutOfReach(view.barometer);
  return (
    <section className="section" aria-labelledby="fremad">
      <h2 id="fremad">{TEXTS.heading}</h2>
      <p>{TEXTS.intro}</p>
      <AheadPanel
        heading={TEXTS.scope}
        model={toTotalAhead(view.barometer)}
        why={() => aheadWhy(lookAheadOf(view.barometer), view.barometer.edition.ledgerSource, view.book)}
      />
      <div className="section-head">
        <h3>{TEXTS.outOfReachHeading}</h3>
        {outOfReach.table.rows.length === 0 ? null : (
          <SectionExport
            title={TEXTS.outOfReachHeading}
            tableAt={() =>
              toAheadExport(outOfReach.table, sourceText(view.book, view.barometer.edition.ledgerSource))
            }
          />
        )}
      </div>
      {outOfReach.table.rows.length === 0 ? (
        <p>{TEXTS.noneOutOfReach}</p>
      ) : (
        <div className="card">
          <DataTable
            model={outOfReach.table}
            whyOf={(index) => () => outOfReachWhy(view.barometer, index, view.book)}
          />
        </div>
      )}
      {outOfReach.notJudged === undefined ? null : <p>{outOfReach.notJudged}</p>}
    </section>
  );
}
