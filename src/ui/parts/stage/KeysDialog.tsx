import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';
import { StageDialog } from './StageDialog.tsx';

type Props = { readonly isAwake: boolean; readonly onClose: () => void };

/** The keys of a meeting, and whether the screen is kept awake. */
export function KeysDialog({ isAwake, onClose }: Props) {
  return (
    <StageDialog title={TEXTS.keysTitle} onClose={onClose}>
      <dl className="stage-keys">
        {TEXTS.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{TEXTS.keysTouch}</p>
      <p>{isAwake ? TEXTS.awake.on : TEXTS.awake.off}</p>
    </StageDialog>
  );
}
