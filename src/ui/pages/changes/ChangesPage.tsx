import type { EditionEntry } from '../../../barometer/catalogue.ts';
import { CHANGES_TEXTS } from '../../../display/texts/changes.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { useComparison } from '../../state/useComparison.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { ChangesContent } from './ChangesContent.tsx';
import { ComparedWith } from './ComparedWith.tsx';

const HEIGHTS = [200, 300, 400];

type Props = { readonly view: EditionView };

/** Siden sidst: what moved, joined, left, was re-planned or became known since another edition, each by itself. */
export function ChangesPage({ view }: Props) {
  const { address } = useNavigation();
  const { owner, entry } = view;
  const others = owner.editions.filter(({ key }) => key !== entry.key);
  const chosen =
    others.find(({ key }) => key === address.comparedWith) ??
    others.find(({ asOf }) => asOf < entry.asOf) ??
    others[0];
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(CHANGES_TEXTS.title, owner.shortName)}</title>
      <header className="project-head">
        <h1>{CHANGES_TEXTS.title}</h1>
        {chosen === undefined ? null : <ComparedWith entries={others} chosen={chosen} />}
      </header>
      {chosen === undefined ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={CHANGES_TEXTS.noEarlier} />
      ) : (
        <Comparison view={view} entry={chosen} />
      )}
    </>
  );
}

type ComparisonProps = { readonly view: EditionView; readonly entry: EditionEntry };

function Comparison({ view, entry }: ComparisonProps) {
  const comparison = useComparison(view, entry);
  return (
    <StateSwitch state={comparison} heights={HEIGHTS}>
      {(model) => <ChangesContent model={model} view={view} />}
    </StateSwitch>
  );
}
