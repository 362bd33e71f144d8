import type { DecisionModel } from '../../../display/decisionCard.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { DecisionCard } from '../../parts/DecisionCard.tsx';

type Props = { readonly decisions: readonly DecisionModel[] };

export function DecisionsSection({ decisions }: Props) {
  return (
    <section className="section" aria-labelledby="beslutninger">
      <h2 id="beslutninger">{PROJECT_TEXTS.decisionsHeading}</h2>
      {decisions.length === 0 ? (
        <p>{PROJECT_TEXTS.noDecisions}</p>
      ) : (
        <div className="stack">
          {decisions.map((decision) => (
            <DecisionCard key={decision.key} model={decision} />
          ))}
        </div>
      )}
    </section>
  );
}
