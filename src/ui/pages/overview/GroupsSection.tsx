import type { GroupsModel } from '../../../display/groupCards.ts';
import { GROUP_TEXTS } from '../../../display/texts/groups.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { WhyButton } from '../../parts/WhyButton.tsx';
import { GroupList } from './GroupList.tsx';

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
      <GroupList model={model} />
    </section>
  );
}
