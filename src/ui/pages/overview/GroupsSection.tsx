import type { GroupsModel } from '../../../display/groupCards.ts';
import { GROUP_TEXTS } from '../../../display/texts/groups.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { GroupCard } from '../../parts/GroupCard.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';

type Props = { readonly model: GroupsModel };

/** Level 2: the target groups. */
export function GroupsSection({ model }: Props) {
  return (
    <section className="section" aria-labelledby="maalgrupper">
      <div className="section-head">
        <h2 id="maalgrupper">{NAVIGATION_TEXTS.levels.groups}</h2>
        <p>{model.summary}</p>
        {model.cards.length === 0 ? null : <WhyButton title={GROUP_TEXTS.heading} of={{ kind: 'groups' }} />}
      </div>
      {model.missing === undefined ? null : <p className="disagrees">{model.missing}</p>}
      {model.cards.length === 0 ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={GROUP_TEXTS.none} />
      ) : (
        <ul className="card groups">
          {model.cards.map((card) => (
            <GroupCard key={card.key} model={card} />
          ))}
        </ul>
      )}
      {model.note === undefined ? null : <p className="small">{model.note}</p>}
    </section>
  );
}
