import type { GapCardModel } from '../../../display/gapCard.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { EditionTableExport } from '../EditionTableExport.tsx';
import { GapCard } from './GapCard.tsx';

type Props = { readonly cards: readonly GapCardModel[]; readonly view: EditionView };

/** Level 1: the overarching barometers, against the country. */
export function GapsSection({ cards, view }: Props) {
  return (
    <section className="section" aria-labelledby="mod-landet">
      <div className="section-head">
        <h2 id="mod-landet">{NAVIGATION_TEXTS.levels.gaps}</h2>
        {cards.length === 0 ? null : (
          <EditionTableExport title={NAVIGATION_TEXTS.levels.gaps} table="barometre" view={view} />
        )}
      </div>
      {cards.length === 0 ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={STATE_TEXTS.empty.noBarometers} />
      ) : (
        <div className="two">
          {cards.map((card) => (
            <GapCard key={card.key} model={card} />
          ))}
        </div>
      )}
    </section>
  );
}
