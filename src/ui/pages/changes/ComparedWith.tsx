import type { EditionEntry } from '../../../barometer/catalogue.ts';
import { editionName } from '../../../display/editionFacts.ts';
import { CHANGES_TEXTS } from '../../../display/texts/changes.ts';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = { readonly entries: readonly EditionEntry[]; readonly chosen: EditionEntry };

/** The choice of what to compare with; it stands in the address. */
export function ComparedWith({ entries, chosen }: Props) {
  const { choose } = useNavigation();
  return (
    <label>
      {CHANGES_TEXTS.compareWith}{' '}
      <select
        className="search"
        value={chosen.key}
        onChange={(event) => choose({ comparedWith: event.target.value })}
      >
        {entries.map((entry) => (
          <option key={entry.key} value={entry.key}>
            {editionName(entry)}
          </option>
        ))}
      </select>
    </label>
  );
}
