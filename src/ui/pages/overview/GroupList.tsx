import type { GroupsModel } from '../../../display/groupCards.ts';
import { GROUP_TEXTS } from '../../../display/texts/groups.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { GroupCard } from '../../parts/GroupCard.tsx';

type Props = { readonly model: GroupsModel };

/** The target groups side by side, and what their sum lacks. */
export function GroupList({ model }: Props) {
  return (
    <>
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
    </>
  );
}
