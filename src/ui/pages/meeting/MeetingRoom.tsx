import { useEffect, useState } from 'react';
import { stageVariables } from '../../../display/meeting/stageLayout.ts';
import type { Meeting } from '../../../display/meeting/step.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import { MeetingControls, StepTurner } from '../../parts/stage/MeetingControls.tsx';
import { hrefOf } from '../../state/addressStore.ts';
import { ownMeetingId, presenterName } from '../../state/meetingId.ts';
import type { MeetingPlace } from '../../state/place.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useMeetingRun } from '../../state/useMeetingRun.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { MeetingDialogs, type OpenDialog } from './MeetingDialogs.tsx';
import { Stage } from './Stage.tsx';
import { endFullScreen, hasJustEndedFullScreen, toggleFullScreen, useIsFullScreen } from './useFullScreen.ts';
import { useHeadingFocus } from './useHeadingFocus.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';
import { useShownWhileMoving } from './useShownWhileMoving.ts';
import { useStageLayout } from './useStageLayout.ts';
import { useStepCommands } from './useStepCommands.ts';
import { useTurning } from './useTurning.ts';
import { useWakeLock } from './useWakeLock.ts';
import '../../../styles/meeting.css';

type Props = {
  readonly view: EditionView;
  readonly place: MeetingPlace;
  readonly meeting: Meeting;
  readonly retry: (() => void) | undefined;
};

/** The meeting on its screen: one step at a time, its keys and its quiet buttons. */
export function MeetingRoom({ view, place, meeting, retry }: Props) {
  const [meetingId] = useState(() => ownMeetingId());
  const run = useMeetingRun(meeting, place, meetingId);
  const layout = useStageLayout();
  const isFullScreen = useIsFullScreen();
  const isAwake = useWakeLock();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [blockedLink, setBlockedLink] = useState<string>();
  const [screenRefused, setScreenRefused] = useState(false);
  const { address } = useNavigation();
  const heading = useHeadingFocus(run.index);
  const [isShown, show] = useShownWhileMoving();
  const { act, said } = useStepCommands(run);
  useEffect(() => endFullScreen, []);

  const step = run.steps[run.index];
  const number = String(run.index + 1);
  const of = String(run.steps.length);
  const switchScreen = () => void toggleFullScreen().then((isDone) => setScreenRefused(!isDone));
  const openPresenter = () => {
    const link = hrefOf({ ...address, place: { ...place, page: 'presenter', step: step?.key ?? '' } });
    const opened = window.open(link, presenterName(meetingId), 'popup,width=1200,height=800');
    setBlockedLink(opened === null ? link : undefined);
  };
  const leaveByKey = () => {
    if (isFullScreen) endFullScreen();
    else if (!hasJustEndedFullScreen()) run.leave();
  };
  const digits = useMeetingKeys((action) => {
    switch (action.kind) {
      case 'fullScreen':
        return switchScreen();
      case 'leave':
        return leaveByKey();
      case 'keys':
        return setDialog('keys');
      default:
        return act(action);
    }
  });
  const turn = (by: 1 | -1) => act({ kind: by === 1 ? 'next' : 'previous' });
  const turning = useTurning(turn, show);
  const notice =
    (digits === '' ? undefined : TEXTS.jump(digits)) ??
    said ??
    (screenRefused ? TEXTS.noFullScreen : undefined) ??
    (run.isKnown ? undefined : TEXTS.unknownStep(place.step ?? ''));
  if (step === undefined) return null;
  return (
    <div
      className={`meeting is-${layout.kind}${isShown ? ' is-shown' : ''}${run.isBlank ? ' is-blank' : ''}`}
      style={stageVariables(layout)}
      {...turning}
    >
      <title>{TEXTS.title(step.title, number, of, view.owner.shortName)}</title>
      <Stage step={step} layout={layout} footer={meeting.footer} heading={heading}>
        <StepTurner index={run.index} count={run.steps.length} onTurn={turn} />
      </Stage>
      <MeetingControls
        isBlank={run.isBlank}
        isFullScreen={isFullScreen}
        commands={{
          steps: () => setDialog('steps'),
          plan: () => setDialog('plan'),
          blank: () => run.setBlank(!run.isBlank),
          fullScreen: switchScreen,
          presenter: openPresenter,
          keys: () => setDialog('keys'),
          leave: run.leave,
        }}
      />
      {run.isBlank ? <div className="meeting-blank" /> : null}
      <div className="meeting-notices">
        <p role="status">{run.isBlank ? TEXTS.isBlank : notice}</p>
        {blockedLink === undefined ? null : (
          <p role="alert">
            {TEXTS.presenterBlocked}{' '}
            <a href={blockedLink} target={presenterName(meetingId)} rel="opener">
              {TEXTS.presenterLink}
            </a>
          </p>
        )}
        {retry === undefined ? null : (
          <p>
            {TEXTS.problem}{' '}
            <button type="button" className="stage-button" onClick={retry}>
              {TEXTS.retry}
            </button>
          </p>
        )}
      </div>
      <MeetingDialogs
        open={dialog}
        view={view}
        run={run}
        meeting={meeting}
        isAwake={isAwake}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
