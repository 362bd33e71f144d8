import { stageUnit } from '../../../display/meeting/stageLayout.ts';
import type { MeetingStep } from '../../../display/meeting/step.ts';
import { useElementSize } from '../../charts/useElementSize.ts';
import { Stage } from './Stage.tsx';

type Props = { readonly step: MeetingStep; readonly footer: string };

/** A step as it looks in the room, in a frame of the presenter's window. */
export function SmallStage({ step, footer }: Props) {
  const [frame, size] = useElementSize();
  return (
    <div className="small-stage" ref={frame} inert>
      {size === undefined ? null : (
        <Stage
          step={step}
          layout={{ kind: 'stage', unit: stageUnit(size.width, size.height) }}
          footer={footer}
          level={3}
        />
      )}
    </div>
  );
}
