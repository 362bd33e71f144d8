import type { MeetingStep } from '../../../display/meeting/step.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import { StageDialog } from './StageDialog.tsx';

type Props = {
  readonly steps: readonly MeetingStep[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
  readonly onClose: () => void;
};

/** All steps by number, what they belong to and what they say. */
export function StepsDialog({ steps, index, onChoose, onClose }: Props) {
  return (
    <StageDialog title={TEXTS.stepsTitle} onClose={onClose}>
      <ol className="stage-steps">
        {steps.map((step, at) => (
          <li key={step.key}>
            <button
              type="button"
              className="stage-step"
              aria-current={at === index ? 'step' : undefined}
              onClick={() => {
                onChoose(at);
                onClose();
              }}
            >
              <span className="stage-step-number">{at + 1}</span>
              <span>
                <span className="stage-step-kicker">{step.kicker}</span>
                {step.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </StageDialog>
  );
}
