import { type ReactNode, useState } from 'react';
import { withMoved, withSection } from '../../../display/meeting/changePlan.ts';
import { type MeetingPlan, orderedSections, WHOLE_MEETING } from '../../../display/meeting/meetingPlan.ts';
import type { Meeting } from '../../../display/meeting/step.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import { StageDialog } from './StageDialog.tsx';

type Props = {
  readonly meeting: Meeting;
  readonly plan: MeetingPlan;
  readonly onChange: (plan: MeetingPlan) => void;
  readonly onClose: () => void;
  /** What to do next, where the meeting is not on screen yet. */
  readonly children?: ReactNode;
};

/** What the meeting shows, and in which order. */
export function PlanDialog({ meeting, plan, onChange, onClose, children }: Props) {
  const [moved, setMoved] = useState('');
  const sections = orderedSections(meeting, plan);
  const isEmpty = sections.every(({ key }) => plan.leftOut.includes(key));
  const move = (key: string, title: string, by: number) => {
    const next = withMoved(meeting, plan, key, by);
    onChange(next);
    const place = orderedSections(meeting, next).findIndex((section) => section.key === key) + 1;
    setMoved(TEXTS.moved(title, place));
  };
  return (
    <StageDialog title={TEXTS.planTitle} onClose={onClose}>
      <p>{TEXTS.planIntro}</p>
      <ol className="stage-plan">
        {sections.map(({ key, title, steps }, at) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!plan.leftOut.includes(key)}
                onChange={({ currentTarget }) => onChange(withSection(plan, key, currentTarget.checked))}
              />
              <span>
                {title} <span className="stage-plan-steps">{TEXTS.planSteps(steps.length)}</span>
              </span>
            </label>
            <MoveButton label={TEXTS.moveUp(title)} isOff={at === 0} onPress={() => move(key, title, -1)}>
              ↑
            </MoveButton>
            <MoveButton
              label={TEXTS.moveDown(title)}
              isOff={at === sections.length - 1}
              onPress={() => move(key, title, 1)}
            >
              ↓
            </MoveButton>
          </li>
        ))}
      </ol>
      <p role="status">{isEmpty ? TEXTS.planEmpty : moved}</p>
      <div className="stage-dialog-buttons">
        <button type="button" className="stage-button" onClick={() => onChange(WHOLE_MEETING)}>
          {TEXTS.planWhole}
        </button>
        {children}
      </div>
    </StageDialog>
  );
}

type MoveProps = {
  readonly label: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: string;
};

/** It keeps the focus also where it can do nothing more: one may want to go back. */
function MoveButton({ label, isOff, onPress, children }: MoveProps) {
  return (
    <button
      type="button"
      className="stage-button stage-move"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
