import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import type { IndicatorCardModel } from '../../../display/indicatorCard.ts';
import { toIndicatorExport } from '../../../display/indicatorExport.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { indicatorWhyAt } from '../../../display/why/projectWhy.ts';
import { Inputs } from '../../parts/Inputs.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { SectionExport } from '../SectionExport.tsx';

type Props = {
  readonly cards: readonly IndicatorCardModel[];
  readonly figures: ProjectFigures;
  readonly view: EditionView;
};

/** The six indicators, each with its colour, rule, limits and inputs. */
export function IndicatorsSection({ cards, figures, view }: Props) {
  return (
    <section className="section" aria-labelledby="indikatorer">
      <div className="section-head">
        <h2 id="indikatorer">{PROJECT_TEXTS.indicatorsHeading}</h2>
        <SectionExport
          title={PROJECT_TEXTS.indicatorsHeading}
          tableAt={() => toIndicatorExport(figures, view.book)}
        />
      </div>
      <div className="indicator-grid">
        {cards.map((card) => (
          <article key={card.key} className="card panel">
            <div>
              <h3>
                {card.name}{' '}
                <WhyButton title={card.name} of={() => indicatorWhyAt(figures, card.key, view.book)} />
              </h3>
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
