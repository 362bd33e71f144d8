import type { AheadModel } from '../../../display/ahead.ts';
import { Inputs } from '../../parts/Inputs.tsx';

type Props = { readonly heading: string; readonly model: AheadModel };

/** A projection with its methods written out, kept apart from what is reported by a dashed edge. */
export function AheadBlock({ heading, model }: Props) {
  return (
    <article className="sheet-projection">
      <h3>{heading}</h3>
      <Inputs inputs={model.lines} />
      <ul className="bullets small">
        {model.methods.map((method) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
    </article>
  );
}
