import { drawingScale, type StageLayout } from '../../../display/meeting/stageLayout.ts';
import type { MeetingBody } from '../../../display/meeting/step.ts';
import { useElementSize } from '../../charts/useElementSize.ts';
import { ZoneBar } from '../../charts/ZoneBar.tsx';
import { zoneBarHeight } from '../../charts/zoneBarHeight.ts';
import { StageLines } from '../../parts/stage/StageFigures.tsx';

type Props = {
  readonly body: Extract<MeetingBody, { kind: 'zones' }>;
  readonly layout: StageLayout;
};

/** Texts in a bar that has a stage to itself are so much larger than the smallest text there. */
const GENEROUS = 1.25;
/** A phone scrolls: a bar may be as high as its texts need. */
const MOST_ON_A_PHONE = 300;

/** A barometer: its bar with the limits, the distances as figures, and what is said of them. */
export function StageZones({ body, layout }: Props) {
  const [slot, size] = useElementSize();
  const least = drawingScale(layout, 'zones');
  const isStage = layout.kind === 'stage';
  return (
    <>
      <div className="stage-zone" ref={slot}>
        {size === undefined ? null : (
          <ZoneBar
            model={body.bar}
            width={size.width}
            height={zoneBarHeight(body.bar, {
              width: size.width,
              most: isStage ? size.height : MOST_ON_A_PHONE,
              wanted: isStage ? least * GENEROUS : least,
              least,
            })}
          />
        )}
      </div>
      <ul className="stage-facts">
        {body.facts.map(({ strong, rest }) => (
          <li key={strong + rest} className="stage-fact">
            {strong === '' ? null : <strong>{strong}</strong>}
            <p>{rest}</p>
          </li>
        ))}
      </ul>
      <StageLines lines={body.lines} />
    </>
  );
}
