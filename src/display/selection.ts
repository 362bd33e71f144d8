import type { Colour } from '../barometer/colour.ts';

/** What a project can be filtered by: its reported colour, or none. */
export const STATUS_FILTERS = ['red', 'yellow', 'grey', 'green', 'none'] as const;
export type StatusFilter = Colour | 'none';

export const SORT_COLUMNS = [
  'status',
  'project',
  'gevinst',
  'forbrug',
  'nettogevinst',
  'afkastgrad',
  'share',
  'indicators',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortDirection = 'ascending' | 'descending';
export type Sort = { readonly column: SortColumn; readonly direction: SortDirection };

/** What the user has chosen to see of the projects. All of it is in the address. Empty lists filter nothing. */
export type Selection = {
  readonly search: string;
  readonly statuses: readonly StatusFilter[];
  readonly groups: readonly string[];
  readonly barometers: readonly string[];
  /** Only projects where judgement and rule differ. */
  readonly onlyDisagreements: boolean;
  readonly sort: Sort;
};

/** Everything, trouble first. */
export const DEFAULT_SELECTION: Selection = {
  search: '',
  statuses: [],
  groups: [],
  barometers: [],
  onlyDisagreements: false,
  sort: { column: 'status', direction: 'ascending' },
};

/** The value of a group or barometer filter that stands for projects where none is stated. */
export const NOT_STATED_KEY = 'ikke-oplyst';
/** The one that stands for projects that are said to belong to none. */
export const NONE_KEY = 'ingen';

/** True when some projects may be hidden. Sorting hides nothing. */
export function isFiltering(selection: Selection): boolean {
  return (
    selection.search.trim() !== '' ||
    selection.statuses.length > 0 ||
    selection.groups.length > 0 ||
    selection.barometers.length > 0 ||
    selection.onlyDisagreements
  );
}
