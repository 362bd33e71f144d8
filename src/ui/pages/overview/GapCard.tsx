import type { GapCardModel } from '../../../display/gapCard.ts';
import { GAP_TEXTS } from '../../../display/texts/gaps.ts';
import { HALF_CARD_ON_PAPER } from '../../charts/paperWidths.ts';
import { useElementWidth } from '../../charts/useElementWidth.ts';
import { usePaperWidth } from '../../charts/usePaperWidth.ts';
import { ZoneBar } from '../../charts/ZoneBar.tsx';
import { CardHeading } from '../../parts/CardHeading.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import { StatusLine } from '../../parts/StatusLine.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import { ZoneExport } from '../ChartExport.tsx';

type Props = { readonly model: GapCardModel };

/** One barometer: colour and value, the zone bar with its limits, and the status line. */
export function GapCard({ model }: Props) {
  const [slot, widthOnScreen] = useElementWidth();
  const width = usePaperWidth(widthOnScreen, HALF_CARD_ON_PAPER);
  return (
    <article className="card gap-card">
      <div className="gap-head">
        <CardHeading className="gap-name">{model.name}</CardHeading>
        {model.carries === undefined ? null : <span className="small">{model.carries}</span>}
        <WhyButton title={model.name} of={{ kind: 'gap', barometer: model.key }} />
        <ZoneExport card={model} />
      </div>
      <p className="gap-value">
        <strong>
          <StatusIcon icon={model.colour?.key ?? 'notStated'} />
          {model.colour?.word ?? GAP_TEXTS.noColour}
        </strong>
        {model.valueText}
      </p>
      {model.onTheLine === undefined ? null : <p className="gap-line">{model.onTheLine}</p>}
      <div className="zone-slot" ref={slot}>
        {model.zoneBar === undefined || width === undefined ? null : (
          <ZoneBar model={model.zoneBar} width={width} />
        )}
      </div>
      <StatusLine parts={model.status} />
      {model.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p className="small gap-basis">{model.basis}</p>
    </article>
  );
}
