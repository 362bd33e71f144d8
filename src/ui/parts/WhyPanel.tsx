import { useEffect, useId, useRef, useState } from 'react';
import { WHY_TEXTS } from '../../display/texts/why.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../../display/texts/whyPanel.ts';
import type { WhyFigure, WhyPanelModel } from '../../display/why/whyPanel.ts';
import { Inputs } from './Inputs.tsx';

type Props = {
  readonly model: WhyPanelModel;
  /** Answers whether the browser let it be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** A sentence is no figure: it is read, not seen. */
const LONG_VALUE = 40;

type Copying = 'idle' | 'copied' | 'refused';

/**
 * Where one figure, or some that belong together, come from. It opens when it is put on the page and takes the
 * focus; the browser closes it on Escape or a click beside it, and gives the focus back.
 */
export function WhyPanel({ model, onCopy, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const [copying, setCopying] = useState<Copying>('idle');
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.focus();
  }, []);
  const copy = async () => setCopying((await onCopy(model.citation)) ? 'copied' : 'refused');
  return (
    <div
      ref={panel}
      popover="auto"
      className="why-panel"
      role="dialog"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      <div className="why-head">
        <h2 id={`${id}-title`}>{model.title}</h2>
        <button type="button" className="button" onClick={() => panel.current?.hidePopover()}>
          {WHY_TEXTS.close}
        </button>
      </div>
      {model.figures.map((figure, index) =>
        model.figures.length === 1 ? (
          <Single key={figure.title} figure={figure} />
        ) : (
          <details key={figure.title} open={index === 0}>
            <summary>
              {figure.title} <strong>{figure.value}</strong>
            </summary>
            <Facts facts={figure.facts} inputs={figure.inputs} />
          </details>
        ),
      )}
      <Facts facts={model.shared} inputs={[]} />
      <div className="why-foot">
        <button type="button" className="button" onClick={() => void copy()}>
          {TEXTS.copy}
        </button>
        <p role="status">{copying === 'idle' ? '' : TEXTS[copying]}</p>
        {copying === 'refused' && (
          <textarea
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
            aria-label={TEXTS.citation}
            readOnly
            rows={6}
            value={model.citation}
          />
        )}
      </div>
    </div>
  );
}

function Single({ figure }: { readonly figure: WhyFigure }) {
  return (
    <>
      <p className={figure.value.length > LONG_VALUE ? 'why-value is-words' : 'why-value'}>{figure.value}</p>
      <Facts facts={figure.facts} inputs={figure.inputs} />
    </>
  );
}

type FactsProps = Pick<WhyFigure, 'facts' | 'inputs'>;

function Facts({ facts, inputs }: FactsProps) {
  return (
    <dl className="why-facts">
      {facts.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
      {inputs.length > 0 && (
        <div>
          <dt>{TEXTS.inputs}</dt>
          <dd>
            <Inputs inputs={inputs} />
          </dd>
        </div>
      )}
    </dl>
  );
}
