import type { GapCardModel } from '../../../display/gapCard.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { GAP_TEXTS } from '../../../display/texts/gaps.ts';
import { toZoneBarTable } from '../../../display/zoneBarTable.ts';
import { PAPER_WIDTH } from '../../charts/paperWidths.ts';
import { ZoneBar } from '../../charts/ZoneBar.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { ScrollBox } from '../../parts/ScrollBox.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import { StatusLine } from '../../parts/StatusLine.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';

type Props = { readonly gaps: readonly GapCardModel[] };

/** Level 1: the barometers with their limits. */
export function GapsSheet({ gaps }: Props) {
  return (
    <Sheet>
      <SheetPart heading={TEXTS.headings.gaps}>
        {gaps.length === 0 ? <p>{TEXTS.noBarometers}</p> : null}
        {gaps.map((gap) => (
          <GapBlock key={gap.key} model={gap} />
        ))}
      </SheetPart>
    </Sheet>
  );
}

type BlockProps = { readonly model: GapCardModel };

/** One barometer: colour and value, the zone bar, the way to the next colour, and the table of marks and limits. */
function GapBlock({ model }: BlockProps) {
  return (
    <article className="sheet-gap">
      <h3>
        {model.name}
        {model.carries === undefined ? null : <span className="small"> {model.carries}</span>}
      </h3>
      <p className="sheet-status">
        <StatusIcon icon={model.colour?.key ?? 'notStated'} />
        <strong>{model.colour?.word ?? GAP_TEXTS.noColour}</strong> {model.valueText}
      </p>
      {model.onTheLine === undefined ? null : <p className="gap-line">{model.onTheLine}</p>}
      {model.zoneBar === undefined ? (
        <p>{TEXTS.noZoneBar}</p>
      ) : (
        <ScrollBox label={model.zoneBar.summary}>
          <div className="paper-drawing">
            <ZoneBar model={model.zoneBar} width={PAPER_WIDTH} />
          </div>
        </ScrollBox>
      )}
      <StatusLine parts={model.status} />
      {model.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="small">{model.basis}</p>
      {model.zoneBar === undefined ? null : <DataTable model={toZoneBarTable(model.zoneBar, model.name)} />}
    </article>
  );
}
