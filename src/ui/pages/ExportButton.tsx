import { type ComponentType, useState } from 'react';
import { EXPORT_BUTTON_TEXTS } from '../../display/texts/exportButton.ts';
import type { ExportMoment, ExportSubject } from './exportSubject.ts';
import { localMoment } from './localMoment.ts';
import '../../styles/exportButton.css';

type Props = {
  readonly title: string;
  /** Made when the button is pressed: what is exported is what was on the screen then. */
  readonly subjectAt: (moment: ExportMoment) => Promise<ExportSubject | undefined>;
};

type PanelProps = { readonly subject: ExportSubject; readonly madeOn: string; readonly onClose: () => void };
type State =
  | { readonly kind: 'closed' | 'failed' }
  | { readonly kind: 'open'; readonly Panel: ComponentType<PanelProps>; readonly panel: PanelProps };

/** A small button that opens the export. All that it takes is loaded when it is pressed. */
export function ExportButton({ title, subjectAt }: Props) {
  const [state, setState] = useState<State>({ kind: 'closed' });
  const close = () => setState({ kind: 'closed' });
  const open = async () => {
    const madeOn = localMoment(new Date());
    try {
      const [{ ExportPanel }, subject] = await Promise.all([
        import('./ExportPanel.tsx'),
        subjectAt({ today: madeOn.slice(0, 10), link: window.location.href }),
      ]);
      if (subject === undefined) return;
      setState({ kind: 'open', Panel: ExportPanel, panel: { subject, madeOn, onClose: close } });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button
        type="button"
        className="export-button"
        aria-label={EXPORT_BUTTON_TEXTS.openFor(title)}
        onClick={() => void open()}
      >
        {EXPORT_BUTTON_TEXTS.open}
      </button>
      {state.kind === 'failed' && <span role="alert">{EXPORT_BUTTON_TEXTS.cannotOpen}</span>}
      {state.kind === 'open' && <state.Panel {...state.panel} />}
    </>
  );
}
