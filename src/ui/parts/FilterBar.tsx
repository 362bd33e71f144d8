import { formatNumber } from '../../display/format.ts';
import type { ProjectTableModel } from '../../display/projectTable.ts';
import { isFiltering, type Selection, type StatusFilter } from '../../display/selection.ts';
import { TABLE_TEXTS } from '../../display/texts/table.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { StatusIcon } from './StatusIcon.tsx';

type Props = {
  readonly model: ProjectTableModel;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
};

/** Chips that count, search, and menus for group and barometer. */
export function FilterBar({ model, selection, onChange }: Props) {
  const toggle = (status: StatusFilter) =>
    onChange({
      ...selection,
      statuses: selection.statuses.includes(status)
        ? selection.statuses.filter((other) => other !== status)
        : [...selection.statuses, status],
    });
  const showAll = () =>
    onChange({
      ...selection,
      search: '',
      statuses: [],
      groups: [],
      barometers: [],
      onlyDisagreements: false,
    });
  return (
    <search className="filter-bar">
      <button type="button" className="chip" aria-pressed={!isFiltering(selection)} onClick={showAll}>
        {TABLE_TEXTS.all} {formatNumber(model.allCount)}
      </button>
      {model.chips.map(({ key, colour, count }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-pressed={selection.statuses.includes(key)}
          onClick={() => toggle(key)}
        >
          <StatusIcon icon={colour.key} />
          {colour.word} {formatNumber(count)}
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={selection.onlyDisagreements}
        title={TABLE_TEXTS.disagreementsHint}
        onClick={() => onChange({ ...selection, onlyDisagreements: !selection.onlyDisagreements })}
      >
        {TABLE_TEXTS.disagreements} {formatNumber(model.disagreementCount)}
      </button>
      <input
        type="search"
        className="search push"
        placeholder={TABLE_TEXTS.search}
        aria-label={TABLE_TEXTS.search}
        value={selection.search}
        onChange={(event) => onChange({ ...selection, search: event.target.value })}
      />
      <FilterMenu
        label={TABLE_TEXTS.group}
        choices={model.groups}
        chosen={selection.groups}
        onChange={(groups) => onChange({ ...selection, groups })}
      />
      <FilterMenu
        label={TABLE_TEXTS.barometer}
        choices={model.barometers}
        chosen={selection.barometers}
        onChange={(barometers) => onChange({ ...selection, barometers })}
      />
    </search>
  );
}
