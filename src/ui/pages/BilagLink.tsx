import { NAVIGATION_TEXTS } from '../../display/texts/navigation.ts';
import type { EditionView } from '../state/useEdition.ts';
import { useNavigation } from '../state/useNavigation.ts';

type Props = {
  /** Undefined until the edition is there. */
  readonly view: EditionView | undefined;
};

/** The way to the whole edition on paper. */
export function BilagLink({ view }: Props) {
  const { address, linkTo } = useNavigation();
  const text = NAVIGATION_TEXTS.bilag;
  if (view === undefined) {
    return <span className="button">{text}</span>;
  }
  return (
    <a
      className="button"
      aria-current={address.place.page === 'bilag' ? 'page' : undefined}
      {...linkTo({ page: 'bilag', owner: view.owner.key, edition: view.entry.key })}
    >
      {text}
    </a>
  );
}
