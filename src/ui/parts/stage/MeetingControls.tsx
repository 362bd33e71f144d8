import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import '../../../styles/stageControls.css';

/** What the quiet buttons of a meeting do. */
export type MeetingCommands = Readonly<
  Record<'steps' | 'plan' | 'blank' | 'fullScreen' | 'presenter' | 'keys' | 'leave', () => void>
>;

type Props = {
  readonly commands: MeetingCommands;
  readonly isBlank: boolean;
  readonly isFullScreen: boolean;
};

/** The buttons of a meeting. They stay out of sight until the mouse moves, a finger taps or one of them has focus. */
export function MeetingControls({ commands, isBlank, isFullScreen }: Props) {
  const buttons = [
    ['steps', TEXTS.steps],
    ['plan', TEXTS.plan],
    ['blank', isBlank ? TEXTS.showSteps : TEXTS.blank],
    ['fullScreen', isFullScreen ? TEXTS.leaveFullScreen : TEXTS.fullScreen],
    ['presenter', TEXTS.presenter],
    ['keys', TEXTS.keys],
    ['leave', TEXTS.leave],
  ] as const;
  return (
    <div className="stage-controls" role="toolbar" aria-label={TEXTS.tools}>
      {buttons.map(([key, label]) => (
        <button key={key} type="button" className="stage-button" onClick={commands[key]}>
          {label}
        </button>
      ))}
    </div>
  );
}

type TurnerProps = {
  readonly index: number;
  readonly count: number;
  readonly onTurn: (by: 1 | -1) => void;
};

/** Which step of how many, and the way to those beside it. */
export function StepTurner({ index, count, onTurn }: TurnerProps) {
  const number = String(index + 1);
  const of = String(count);
  return (
    <div className="stage-turner">
      <button type="button" aria-label={TEXTS.previous} onClick={() => onTurn(-1)}>
        ‹
      </button>
      <p>
        <span className="visually-hidden">{TEXTS.numberSpoken(number, of)}</span>
        <span aria-hidden="true">{TEXTS.number(number, of)}</span>
      </p>
      <button type="button" aria-label={TEXTS.next} onClick={() => onTurn(1)}>
        ›
      </button>
    </div>
  );
}
