import type { BilagProjects } from '../../display/bilagProjects.ts';
import type { LedgerSort } from '../../display/ledgerColumns.ts';
import type { MeetingPlan } from '../../display/meeting/meetingPlan.ts';
import type { PeriodRange } from '../../display/periodRange.ts';
import type { SupposedRates } from '../../display/rateWhatIf.ts';
import {
  DEFAULT_SELECTION,
  type Selection,
  SORT_COLUMNS,
  type Sort,
  STATUS_FILTERS,
} from '../../display/selection.ts';
import type { WhatIf } from '../../display/whatIf.ts';
import { formatBilagProjects, parseBilagProjects } from './bilagParam.ts';
import { formatLedgerSort, parseLedgerSort } from './ledgerParams.ts';
import { formatKeys, parsePlan } from './meetingPlanParams.ts';
import { formatPlace, type Place, parsePlace, SLUG } from './place.ts';
import {
  formatRange,
  formatSupposedRate,
  parseAreaCodes,
  parseRange,
  parseSupposedRates,
} from './timeParams.ts';

/** Everything the user has chosen: the page, what is shown on it, and what is supposed. Every view is a link. */
export type Address = {
  readonly place: Place;
  readonly selection: Selection;
  readonly whatIf: WhatIf;
  /** The earlier edition that Siden sidst compares with; the one before when left out. */
  readonly comparedWith?: string;
  /** The months that Udvikling shows; all of them when left out. */
  readonly range?: PeriodRange;
  /** Areas whose lines are taken off the chart of Udvikling, by their codes. */
  readonly hiddenAreas?: readonly string[];
  /** The order of the postings; the document's when left out. */
  readonly ledgerSort?: LedgerSort;
  /** Rates supposed on Udvikling, in per cent. */
  readonly rates?: SupposedRates;
  /** What is changed of the meeting. It stays from page to page, so that a meeting planned is the one that is held. */
  readonly plan?: MeetingPlan;
  /** Which projects the bilag has a page for; as many as it can hold when left out. */
  readonly bilagProjects?: BilagProjects;
  /** The mock scenario of the development server; it must survive going from page to page. */
  readonly scenario?: string;
};

const PARAMS = {
  search: 'soeg',
  statuses: 'status',
  groups: 'maalgruppe',
  barometers: 'barometer',
  disagreements: 'uenighed',
  sort: 'sorter',
  comparedWith: 'fra',
  range: 'periode',
  hiddenAreas: 'skjul',
  ledgerSort: 'poster',
  localRate: 'hvis-lokal',
  nationalRate: 'hvis-landet',
  bilagProjects: 'projektsider',
  whatIfGevinst: 'hvis-gevinst',
  whatIfInvesteringssum: 'hvis-investering',
  leftOut: 'udelad',
  order: 'foerst',
  scenario: 'scenarie',
} as const;

const COLUMN_WORDS: Readonly<Record<Sort['column'], string>> = {
  status: 'status',
  project: 'projekt',
  gevinst: 'gevinst',
  forbrug: 'forbrug',
  nettogevinst: 'nettogevinst',
  afkastgrad: 'afkastgrad',
  share: 'andel',
  indicators: 'indikatorer',
};
const STATUS_WORDS = { red: 'roed', yellow: 'gul', grey: 'graa', green: 'groen', none: 'uden' } as const;
const DESCENDING = '-faldende';

/** Path (below the app's base, with a leading slash) and query → address. Anything unknown is ignored or `unknown`. */
export function parseAddress(path: string, search: string): Address {
  const params = new URLSearchParams(search);
  const scenario = params.get(PARAMS.scenario);
  const plan = parsePlan(params.get(PARAMS.leftOut), params.get(PARAMS.order));
  const bilagProjects = parseBilagProjects(params.get(PARAMS.bilagProjects));
  return {
    place: parsePlace(path),
    selection: parseSelection(params),
    whatIf: parseWhatIf(params),
    ...parseTime(params),
    ...(plan === undefined ? {} : { plan }),
    ...(bilagProjects === undefined ? {} : { bilagProjects }),
    ...(scenario === null ? {} : { scenario }),
  };
}

/** Address → path with query. Only what differs from the default is written, so that links stay short. */
export function formatAddress(address: Address): string {
  const params = new URLSearchParams();
  const { selection, whatIf } = address;
  const set = (name: string, value: string) => {
    if (value !== '') {
      params.set(name, value);
    }
  };
  set(PARAMS.search, selection.search);
  set(PARAMS.statuses, selection.statuses.map((status) => STATUS_WORDS[status]).join(','));
  set(PARAMS.groups, selection.groups.join(','));
  set(PARAMS.barometers, selection.barometers.join(','));
  set(PARAMS.disagreements, selection.onlyDisagreements ? 'ja' : '');
  set(PARAMS.sort, formatSort(selection.sort));
  set(PARAMS.whatIfGevinst, whatIf.gevinst === undefined ? '' : String(whatIf.gevinst));
  set(
    PARAMS.whatIfInvesteringssum,
    whatIf.investeringssum === undefined ? '' : String(whatIf.investeringssum),
  );
  set(PARAMS.comparedWith, address.comparedWith ?? '');
  set(PARAMS.range, formatRange(address.range));
  set(PARAMS.ledgerSort, formatLedgerSort(address.ledgerSort));
  set(PARAMS.hiddenAreas, (address.hiddenAreas ?? []).join(','));
  set(PARAMS.localRate, formatSupposedRate(address.rates?.local));
  set(PARAMS.nationalRate, formatSupposedRate(address.rates?.national));
  set(PARAMS.leftOut, formatKeys(address.plan?.leftOut));
  set(PARAMS.order, formatKeys(address.plan?.order));
  set(PARAMS.bilagProjects, formatBilagProjects(address.bilagProjects));
  set(PARAMS.scenario, address.scenario ?? '');
  const query = params.toString().replaceAll('%2C', ',');
  return `${formatPlace(address.place)}${query === '' ? '' : `?${query}`}`;
}

/**
 * The same choices at another place. A supposition stays where it was made; what is chosen of time stays with its
 * page, also in another edition, and so does what is chosen of the bilag.
 */
export function atPlace(address: Address, place: Place): Address {
  const { comparedWith, range, bilagProjects, hiddenAreas, ledgerSort, rates: _rates, ...rest } = address;
  const isSamePage = place.page === address.place.page;
  return {
    ...rest,
    place,
    whatIf: {},
    ...(isSamePage && comparedWith !== undefined ? { comparedWith } : {}),
    ...(isSamePage && range !== undefined ? { range } : {}),
    ...(isSamePage && bilagProjects !== undefined ? { bilagProjects } : {}),
    ...(isSamePage && hiddenAreas !== undefined ? { hiddenAreas } : {}),
    ...(isSamePage && ledgerSort !== undefined ? { ledgerSort } : {}),
  };
}

function parseTime(
  params: URLSearchParams,
): Pick<Address, 'comparedWith' | 'range' | 'hiddenAreas' | 'ledgerSort' | 'rates'> {
  const comparedWith = params.get(PARAMS.comparedWith);
  const range = parseRange(params.get(PARAMS.range));
  const hiddenAreas = parseAreaCodes(params.get(PARAMS.hiddenAreas));
  const ledgerSort = parseLedgerSort(params.get(PARAMS.ledgerSort));
  const rates = parseSupposedRates(params.get(PARAMS.localRate), params.get(PARAMS.nationalRate));
  return {
    ...(comparedWith !== null && SLUG.test(comparedWith) ? { comparedWith } : {}),
    ...(range === undefined ? {} : { range }),
    ...(hiddenAreas === undefined ? {} : { hiddenAreas }),
    ...(ledgerSort === undefined ? {} : { ledgerSort }),
    ...(rates === undefined ? {} : { rates }),
  };
}

function parseSelection(params: URLSearchParams): Selection {
  const statusWords = listOf(params, PARAMS.statuses);
  return {
    search: params.get(PARAMS.search) ?? '',
    statuses: STATUS_FILTERS.filter((status) => statusWords.includes(STATUS_WORDS[status])),
    groups: listOf(params, PARAMS.groups),
    barometers: listOf(params, PARAMS.barometers),
    onlyDisagreements: params.get(PARAMS.disagreements) === 'ja',
    sort: parseSort(params.get(PARAMS.sort)),
  };
}

function listOf(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? '').split(',').filter((item) => SLUG.test(item));
}

function parseSort(text: string | null): Sort {
  const isDescending = text?.endsWith(DESCENDING) ?? false;
  const word = isDescending ? text?.slice(0, -DESCENDING.length) : text;
  const column = SORT_COLUMNS.find((candidate) => COLUMN_WORDS[candidate] === word);
  return column === undefined
    ? DEFAULT_SELECTION.sort
    : { column, direction: isDescending ? 'descending' : 'ascending' };
}

function formatSort(sort: Sort): string {
  const isDefault =
    sort.column === DEFAULT_SELECTION.sort.column && sort.direction === DEFAULT_SELECTION.sort.direction;
  return isDefault ? '' : `${COLUMN_WORDS[sort.column]}${sort.direction === 'descending' ? DESCENDING : ''}`;
}

function parseWhatIf(params: URLSearchParams): WhatIf {
  const gevinst = wholeOf(params.get(PARAMS.whatIfGevinst));
  const investeringssum = wholeOf(params.get(PARAMS.whatIfInvesteringssum));
  return {
    ...(gevinst === undefined ? {} : { gevinst }),
    ...(investeringssum === undefined ? {} : { investeringssum }),
  };
}

/** Amounts a person can mean: whole, not negative, below a thousand billion. */
function wholeOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
