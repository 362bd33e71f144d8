import { toOutOfReach, toTotalAhead } from '../../../display/ahead.ts';
import { BILAG_TEXTS } from '../../../display/texts/bilag.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { AheadBlock } from './AheadBlock.tsx';
import { SheetPart } from './Sheet.tsx';

const TEXTS = DEVELOPMENT_TEXTS.ahead;

type Props = { readonly view: EditionView };

/** Where the present pace leads, and the plans that are out of reach. */
export function AheadPart({ view: { barometer } }: Props) {
  const outOfReach = toOutOfReach(barometer);
  return (
    <SheetPart heading={BILAG_TEXTS.headings.ahead}>
      <p>{TEXTS.intro}</p>
      <AheadBlock heading={TEXTS.scope} model={toTotalAhead(barometer)} />
      <h3>{TEXTS.outOfReachHeading}</h3>
      {outOfReach.table.rows.length === 0 ? (
        <p>{TEXTS.noneOutOfReach}</p>
      ) : (
        <DataTable model={outOfReach.table} />
      )}
      {outOfReach.notJudged === undefined ? null : <p className="small">{outOfReach.notJudged}</p>}
    </SheetPart>
  );
}
