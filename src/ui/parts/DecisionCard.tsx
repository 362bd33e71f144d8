import type { DecisionModel } from '../../display/decisionCard.ts';

type Props = { readonly model: DecisionModel };

/** A decision: what it says, and who has proposed, recommended or approved it. */
export function DecisionCard({ model }: Props) {
  return (
    <article className="card decision">
      <h3>{model.title}</h3>
      <p>{model.text}</p>
      <ul className="status-line small">
        {model.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </article>
  );
}
