import type { Meeting } from '../../../display/meeting/step.ts';
import { KeysDialog } from '../../parts/stage/KeysDialog.tsx';
import { PlanDialog } from '../../parts/stage/PlanDialog.tsx';
import { StepsDialog } from '../../parts/stage/StepsDialog.tsx';
import type { MeetingRun } from '../../state/useMeetingRun.ts';

export type OpenDialog = 'steps' | 'plan' | 'keys';

type Props = {
  readonly open: OpenDialog | undefined;
  readonly run: MeetingRun;
  readonly meeting: Meeting;
  readonly isAwake: boolean;
  readonly onClose: () => void;
};

/** The dialog that is open over the meeting, if any. */
export function MeetingDialogs({ open, run, meeting, isAwake, onClose }: Props) {
  switch (open) {
    case 'steps':
      return <StepsDialog steps={run.steps} index={run.index} onChoose={run.goToStep} onClose={onClose} />;
    case 'plan':
      return <PlanDialog meeting={meeting} plan={run.plan} onChange={run.setPlan} onClose={onClose} />;
    case 'keys':
      return <KeysDialog isAwake={isAwake} onClose={onClose} />;
    case undefined:
      return null;
    default:
      return open satisfies never;
  }
}
