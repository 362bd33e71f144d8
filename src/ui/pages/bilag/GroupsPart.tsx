import type { GroupsModel } from '../../../display/groupCards.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { GROUP_TEXTS } from '../../../display/texts/groups.ts';
import { GroupCard } from '../../parts/GroupCard.tsx';
import { SheetPart } from './Sheet.tsx';

type Props = { readonly model: GroupsModel };

/** Level 2: the target groups. */
export function GroupsPart({ model }: Props) {
  return (
    <SheetPart heading={TEXTS.headings.groups}>
      <p>{model.summary}</p>
      {model.missing === undefined ? null : <p className="disagrees">{model.missing}</p>}
      {model.cards.length === 0 ? (
        <p>{GROUP_TEXTS.none}</p>
      ) : (
        <ul className="sheet-groups">
          {model.cards.map((card) => (
            <GroupCard key={card.key} model={card} />
          ))}
        </ul>
      )}
      {model.note === undefined ? null : <p className="small">{model.note}</p>}
    </SheetPart>
  );
}
