import { SORT_COLUMNS, type Sort } from '../../display/selection.ts';
import { COLUMN_NAMES, TABLE_TEXTS } from '../../display/texts/table.ts';

type Props = { readonly sort: Sort; readonly onChange: (sort: Sort) => void };

/** Sorting where there are no column heads to press: on a phone. */
export function SortMenu({ sort, onChange }: Props) {
  return (
    <div className="filter-bar">
      <label>
        <span className="small">{TABLE_TEXTS.sortBy} </span>
        <select
          className="search"
          value={sort.column}
          onChange={(event) => {
            const column = SORT_COLUMNS.find((candidate) => candidate === event.target.value);
            if (column !== undefined) {
              onChange({ ...sort, column });
            }
          }}
        >
          {SORT_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {COLUMN_NAMES[column]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="chip"
        aria-label={TABLE_TEXTS.reverse}
        onClick={() =>
          onChange({ ...sort, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        <span className="visually-hidden">{TABLE_TEXTS.reverse}: </span>
        {sort.direction === 'ascending' ? `↓ ${TABLE_TEXTS.ascending}` : `↑ ${TABLE_TEXTS.descending}`}
      </button>
    </div>
  );
}
