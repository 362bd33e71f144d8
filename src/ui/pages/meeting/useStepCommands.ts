import { useState } from 'react';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import type { StepCommand } from '../../state/meetingKeys.ts';
import type { MeetingRun } from '../../state/useMeetingRun.ts';

/**
 * Carries out what turns the pages, and says where that comes to an end. On a blank screen the next turn shows the
 * step that is there: nobody should turn a page unseen.
 */
export function useStepCommands(run: MeetingRun): {
  readonly act: (command: StepCommand) => void;
  readonly said: string | undefined;
} {
  const [said, say] = useState<string>();
  const { index, steps, isBlank } = run;
  const goTo = (to: number, atEnd: string) => {
    if (isBlank) {
      run.setBlank(false);
    } else if (to < 0 || to >= steps.length) {
      say(atEnd);
    } else {
      run.goToStep(to);
    }
  };
  const act = (command: StepCommand) => {
    say(undefined);
    switch (command.kind) {
      case 'next':
        return goTo(index + 1, TEXTS.last);
      case 'previous':
        return goTo(index - 1, TEXTS.first);
      case 'first':
        return run.goToStep(0);
      case 'last':
        return run.goToStep(steps.length - 1);
      case 'jump':
        return command.number >= 1 && command.number <= steps.length
          ? run.goToStep(command.number - 1)
          : say(TEXTS.noSuchNumber(String(command.number), String(steps.length)));
      case 'blank':
        return run.setBlank(!isBlank);
      default:
        return command satisfies never;
    }
  };
  return { act, said };
}
