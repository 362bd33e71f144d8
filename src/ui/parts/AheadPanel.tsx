import type { AheadModel } from '../../display/ahead.ts';
import { DEVELOPMENT_TEXTS } from '../../display/texts/development.ts';
import { Inputs } from './Inputs.tsx';

type Props = { readonly heading: string; readonly model: AheadModel };

/** A projection with its method; a dashed edge keeps it apart from what is reported. */
export function AheadPanel({ heading, model }: Props) {
  return (
    <article className="card panel projection">
      <h3>{heading}</h3>
      <Inputs inputs={model.lines} />
      <details>
        <summary>{DEVELOPMENT_TEXTS.ahead.method}</summary>
        <ul className="bullets small">
          {model.methods.map((method) => (
            <li key={method}>{method}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}
