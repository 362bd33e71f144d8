import type { IndicatorCardModel } from '../../../display/indicatorCard.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { Inputs } from '../../parts/Inputs.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';

type Props = { readonly cards: readonly IndicatorCardModel[] };

/** The six indicators, each with its colour, rule, limits and inputs. */
export function IndicatorsSection({ cards }: Props) {
  return (
    <section className="section" aria-labelledby="indikatorer">
      <h2 id="indikatorer">{PROJECT_TEXTS.indicatorsHeading}</h2>
      <div className="indicator-grid">
        {cards.map((card) => (
          <article key={card.key} className="card panel">
            <div>
              <h3>{card.name}</h3>
              <p className="small">{card.question}</p>
            </div>
            <p className={card.colour === undefined ? 'panel-status is-missing' : 'panel-status'}>
              <StatusIcon icon={card.icon} />
              {card.word}
            </p>
            {card.note === undefined ? null : <p>{card.note}</p>}
            <Inputs inputs={card.inputs} />
            <p className="small">{card.rule}</p>
            {card.limits === undefined ? null : <p className="small">{card.limits}</p>}
          </article>
        ))}
      </div>
    </section>
  );
}
