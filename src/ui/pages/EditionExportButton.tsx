import { type ComponentType, useState } from 'react';
import { EXPORT_BUTTON_TEXTS } from '../../display/texts/exportButton.ts';
import type { EditionView } from '../state/useEdition.ts';

type PanelProps = { readonly view: EditionView; readonly link: string; readonly onClose: () => void };
type State =
  | { readonly kind: 'closed' | 'failed' }
  | { readonly kind: 'open'; readonly Panel: ComponentType<PanelProps>; readonly link: string };

type Props = { readonly view: EditionView | undefined };

/** "Eksportér alt": the whole edition to take along. All that it takes is loaded when it is pressed. */
export function EditionExportButton({ view }: Props) {
  const [state, setState] = useState<State>({ kind: 'closed' });
  const open = async () => {
    try {
      const { EditionExportPanel } = await import('./edition/EditionExportPanel.tsx');
      setState({ kind: 'open', Panel: EditionExportPanel, link: window.location.href });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void open()}>
        {EXPORT_BUTTON_TEXTS.openAll}
      </button>
      {state.kind === 'failed' && <span role="alert">{EXPORT_BUTTON_TEXTS.cannotOpen}</span>}
      {state.kind === 'open' && view !== undefined && (
        <state.Panel view={view} link={state.link} onClose={() => setState({ kind: 'closed' })} />
      )}
    </>
  );
}
