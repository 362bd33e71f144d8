import { type ComponentType, useState } from 'react';
import { MEETING_BUTTON_TEXTS } from '../../display/texts/meetingButton.ts';
import type { EditionView } from '../state/useEdition.ts';
import { useNavigation } from '../state/useNavigation.ts';

type PanelProps = { readonly view: EditionView; readonly onClose: () => void };
type State =
  | { readonly kind: 'closed' | 'failed' }
  | { readonly kind: 'open'; readonly Panel: ComponentType<PanelProps> };

type Props = { readonly view: EditionView | undefined };

/** The way to the meeting of the edition, and beside it the way to change what it shows. */
export function MeetingButton({ view }: Props) {
  const { linkTo } = useNavigation();
  const [state, setState] = useState<State>({ kind: 'closed' });
  const open = async () => {
    try {
      const { PlanPanel } = await import('./meeting/PlanPanel.tsx');
      setState({ kind: 'open', Panel: PlanPanel });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div className="split-button">
      {view === undefined ? (
        <span className="button button-primary">{MEETING_BUTTON_TEXTS.open}</span>
      ) : (
        <a
          className="button button-primary"
          {...linkTo({ page: 'meeting', owner: view.owner.key, edition: view.entry.key })}
        >
          {MEETING_BUTTON_TEXTS.open}
        </a>
      )}
      <button
        type="button"
        className="button button-primary"
        aria-label={MEETING_BUTTON_TEXTS.plan}
        title={MEETING_BUTTON_TEXTS.plan}
        onClick={() => void open()}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 5h9m5 0h2M2 15h2m5 0h9" stroke="currentColor" strokeWidth="2" />
          <circle cx="13.5" cy="5" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <circle cx="6.5" cy="15" r="2.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      {state.kind === 'failed' && <span role="alert">{MEETING_BUTTON_TEXTS.cannotOpen}</span>}
      {state.kind === 'open' && view !== undefined && (
        <state.Panel view={view} onClose={() => setState({ kind: 'closed' })} />
      )}
    </div>
  );
}
