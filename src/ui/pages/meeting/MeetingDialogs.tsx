import type { Meeting } from '../../../display/meeting/step.ts';
import { KeysDialog } from '../../parts/stage/KeysDialog.tsx';
import { PlanDialog } from '../../parts/stage/PlanDialog.tsx';
import { StepsDialog } from '../../parts/stage/StepsDialog.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import type { MeetingRun } from '../../state/useMeetingRun.ts';
import { SlidesButton } from './SlidesButton.tsx';

export type OpenDialog = 'steps' | 'plan' | 'keys';

type Props = {
  readonly open: OpenDialog | undefined;
  readonly view: EditionView;
  readonly run: MeetingRun;
  readonly meeting: Meeting;
  readonly isAwake: boolean;
  readonly onClose: () => void;
};

/** The dialog that is open over the meeting, if any. */
export function MeetingDialogs({ open, view, run, meeting, isAwake, onClose }: Props) {
  switch (open) {
    case 'steps':
      return <StepsDialog steps={run.steps} index={run.index} onChoose={run.goToStep} onClose={onClose} />;
    case 'plan':
      return (
        <PlanDialog meeting={meeting} plan={run.plan} onChange={run.setPlan} onClose={onClose}>
          <SlidesButton view={view} meeting={meeting} plan={run.plan} />
        </PlanDialog>
      );
    case 'keys':
      return <KeysDialog isAwake={isAwake} onClose={onClose} />;
    case undefined:
      return null;
    default:
      return open satisfies never;
  }
}
