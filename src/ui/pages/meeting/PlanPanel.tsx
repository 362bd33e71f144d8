import { WHOLE_MEETING } from '../../../display/meeting/meetingPlan.ts';
import { MEETING_MODE_TEXTS } from '../../../display/texts/meetingMode.ts';
import { PlanDialog } from '../../parts/stage/PlanDialog.tsx';
import { StageDialog } from '../../parts/stage/StageDialog.tsx';
import { isWholePlan } from '../../state/meetingPlanParams.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useMeeting } from '../../state/useMeeting.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { SlidesButton } from './SlidesButton.tsx';

const HEIGHTS = [320];

type Props = { readonly view: EditionView; readonly onClose: () => void };

/** The plan of the meeting, changed before it is held: on any page of the edition. */
export function PlanPanel({ view, onClose }: Props) {
  const state = useMeeting(view);
  const { address, choose, linkTo } = useNavigation();
  if (state.kind !== 'ready') {
    return (
      <StageDialog title={MEETING_MODE_TEXTS.planTitle} onClose={onClose}>
        <StateSwitch state={state} heights={HEIGHTS}>
          {() => null}
        </StateSwitch>
      </StageDialog>
    );
  }
  const { meeting } = state.value;
  const plan = address.plan ?? WHOLE_MEETING;
  return (
    <PlanDialog
      meeting={meeting}
      plan={plan}
      onChange={(next) => choose({ plan: isWholePlan(next) ? undefined : next })}
      onClose={onClose}
    >
      <a
        className="button button-primary"
        {...linkTo({ page: 'meeting', owner: view.owner.key, edition: view.entry.key })}
      >
        {MEETING_MODE_TEXTS.start}
      </a>
      <SlidesButton view={view} meeting={meeting} plan={plan} />
    </PlanDialog>
  );
}
