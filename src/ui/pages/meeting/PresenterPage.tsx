import { useEffect } from 'react';
import type { Meeting } from '../../../display/meeting/step.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import { preloadCharts } from '../../charts/lazyCharts.ts';
import { StepTurner } from '../../parts/stage/MeetingControls.tsx';
import { meetingIdOf } from '../../state/meetingId.ts';
import type { MeetingPlace } from '../../state/place.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useMeeting } from '../../state/useMeeting.ts';
import { useMeetingRun } from '../../state/useMeetingRun.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { MeetingClock } from './MeetingClock.tsx';
import { PresenterNotes } from './PresenterNotes.tsx';
import { SmallStage } from './SmallStage.tsx';
import { useMeetingKeys } from './useMeetingKeys.ts';
import { useStepCommands } from './useStepCommands.ts';
import '../../../styles/presenter.css';

const HEIGHTS = [60, 300, 200];

type Props = { readonly view: EditionView; readonly place: MeetingPlace };

/** What the presenter sees on a screen of her own: the step, the next one, notes and a clock. It follows the meeting. */
export function PresenterPage({ view, place }: Props) {
  const state = useMeeting(view);
  useEffect(() => void preloadCharts(), []);
  return (
    <StateSwitch state={state} heights={HEIGHTS} isPage>
      {({ meeting }) => <PresenterDesk view={view} place={place} meeting={meeting} />}
    </StateSwitch>
  );
}

function PresenterDesk({ view, place, meeting }: Props & { readonly meeting: Meeting }) {
  const run = useMeetingRun(meeting, place, meetingIdOf(window.name));
  const { act, said } = useStepCommands(run);
  const digits = useMeetingKeys((action) => {
    switch (action.kind) {
      case 'leave':
      case 'fullScreen':
      case 'keys':
        // These belong to the meeting's own window.
        return;
      default:
        act(action);
    }
  });
  const step = run.steps[run.index];
  const next = run.steps[run.index + 1];
  const number = String(run.index + 1);
  const of = String(run.steps.length);
  if (step === undefined) return null;
  const state = run.isEnded ? TEXTS.ended : run.isFollowed ? undefined : TEXTS.alone;
  return (
    <div className="presenter">
      <title>{TEXTS.presenterTitle(number, of, view.owner.shortName)}</title>
      <header className="presenter-head">
        <h1>{TEXTS.presenterHeading}</h1>
        <StepTurner
          index={run.index}
          count={run.steps.length}
          onTurn={(by) => act({ kind: by === 1 ? 'next' : 'previous' })}
        />
        <button type="button" className="button" onClick={() => run.setBlank(!run.isBlank)}>
          {run.isBlank ? TEXTS.showSteps : TEXTS.blank}
        </button>
        <MeetingClock />
      </header>
      <p role="status" className="presenter-state">
        {digits === '' ? (said ?? (run.isBlank ? TEXTS.blankedThere : state)) : TEXTS.jump(digits)}
      </p>
      <section className="presenter-now" aria-labelledby="oplaeg-nu">
        <h2 id="oplaeg-nu">{TEXTS.current}</h2>
        <SmallStage step={step} footer={meeting.footer} />
      </section>
      <section className="presenter-next" aria-labelledby="oplaeg-naeste">
        <h2 id="oplaeg-naeste">{TEXTS.upcoming}</h2>
        {next === undefined ? <p>{TEXTS.noUpcoming}</p> : <SmallStage step={next} footer={meeting.footer} />}
      </section>
      <PresenterNotes notes={step.notes} />
    </div>
  );
}
