import type { GroupsModel } from '../../../display/groupCards.ts';
import { GROUP_TEXTS } from '../../../display/texts/groups.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { WhyButton } from '../../parts/WhyButton.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { EditionTableExport } from '../EditionTableExport.tsx';
import { GroupList } from './GroupList.tsx';

type Props = { readonly model: GroupsModel; readonly view: EditionView };

/** Level 2: the target groups. */
export function GroupsSection({ model, view }: Props) {
  return (
    <section className="section" aria-labelledby="maalgrupper">
      <div className="section-head">
        <h2 id="maalgrupper">{NAVIGATION_TEXTS.levels.groups}</h2>
        <p>{model.summary}</p>
        {model.cards.length === 0 ? null : (
          <>
            <WhyButton title={GROUP_TEXTS.heading} of={{ kind: 'groups' }} />
            <EditionTableExport title={NAVIGATION_TEXTS.levels.groups} table="maalgrupper" view={view} />
          </>
        )}
      </div>
      <GroupList model={model} />
    </section>
  );
}
