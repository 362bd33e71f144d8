import type { AheadModel } from '../../display/ahead.ts';
import type { WhyModel } from '../../display/models.ts';
import { DEVELOPMENT_TEXTS } from '../../display/texts/development.ts';
import { Inputs } from './Inputs.tsx';
import { WhyButton } from './WhyButton.tsx';

type Props = {
  readonly heading: string;
  readonly model: AheadModel;
  /** Where the lines come from. */
  readonly why: () => readonly WhyModel[];
};

/** A projection with its method; a dashed edge keeps it apart from what is reported. */
export function AheadPanel({ heading, model, why }: Props) {
  return (
    <article className="card panel projection">
      <h3>
        {heading} <WhyButton title={`${DEVELOPMENT_TEXTS.ahead.heading}, ${heading}`} of={why} isMany />
      </h3>
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
