/** Where in the app one is. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'owner'; readonly owner: string }
  | { readonly page: 'overview'; readonly owner: string; readonly edition: string }
  | { readonly page: 'project'; readonly owner: string; readonly edition: string; readonly project: string }
  | { readonly page: 'development'; readonly owner: string; readonly edition: string }
  | { readonly page: 'changes'; readonly owner: string; readonly edition: string }
  | { readonly page: 'about'; readonly owner: string; readonly edition: string }
  | { readonly page: 'ledger'; readonly owner: string; readonly edition: string }
  /** One card with nothing around it, for a frame on another page: of a given edition, or of the newest. */
  | { readonly page: 'card'; readonly owner: string; readonly edition: string; readonly card: string }
  | { readonly page: 'newestCard'; readonly owner: string; readonly card: string }
  | MeetingPlace
  | { readonly page: 'bilag'; readonly owner: string; readonly edition: string }
  | { readonly page: 'unknown'; readonly path: string };

export type CardPlace = Extract<Place, { readonly page: 'card' | 'newestCard' }>;

export function isCardPlace(place: Place): place is CardPlace {
  return place.page === 'card' || place.page === 'newestCard';
}

/** A meeting, or what its presenter sees; at the first step where none is named. */
export type MeetingPlace = {
  readonly page: 'meeting' | 'presenter';
  readonly owner: string;
  readonly edition: string;
  readonly step?: string;
};

/** First segments that are not owners. */
const RESERVED: ReadonlySet<string> = new Set(['api', 'assets', 'data', 'kort']);
const CARDS = 'kort';
/** What owners, editions, projects, groups and barometers are called in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Pages of an edition that are one word in the address. */
const PAGE_WORDS = {
  development: 'udvikling',
  changes: 'siden-sidst',
  about: 'om',
  ledger: 'posteringer',
  bilag: 'bilag',
} as const;

/** Pages that are a word and perhaps a step. */
const MEETING_WORDS = { meeting: 'moede', presenter: 'oplaeg' } as const;

/** True where the page has the whole screen, without the app's frame. */
export function isMeetingPlace(place: Place): place is MeetingPlace {
  return place.page === 'meeting' || place.page === 'presenter';
}

function isNamedPage(page: string | undefined): page is keyof typeof PAGE_WORDS {
  return page !== undefined && page in PAGE_WORDS;
}

/** A path below the app's base, with a leading slash → where it leads; `unknown` for what leads nowhere. */
export function parsePlace(path: string): Place {
  // Written back as a link, two slashes would lead to another host.
  const unknown: Place = { page: 'unknown', path: path.replace(/^\/{2,}/, '/') };
  const segments = path.split('/').filter((segment) => segment !== '');
  const [owner, edition, page, item, ...rest] = segments;
  if (owner === undefined || (segments.length === 1 && owner === 'index.html')) {
    return { page: 'home' };
  }
  if (rest.length > 0 || !segments.every((segment) => SLUG.test(segment))) {
    return unknown;
  }
  if (owner === CARDS) {
    return newestCard(segments) ?? unknown;
  }
  if (RESERVED.has(owner)) {
    return unknown;
  }
  if (edition === undefined) {
    return { page: 'owner', owner };
  }
  if (page === undefined) {
    return { page: 'overview', owner, edition };
  }
  if (page === 'projekter' && item !== undefined) {
    return { page: 'project', owner, edition, project: item };
  }
  if (page === CARDS && item !== undefined) {
    return { page: 'card', owner, edition, card: item };
  }
  const meeting = (['meeting', 'presenter'] as const).find((each) => MEETING_WORDS[each] === page);
  if (meeting !== undefined) {
    return { page: meeting, owner, edition, ...(item === undefined ? {} : { step: item }) };
  }
  const named = Object.entries(PAGE_WORDS).find(([, word]) => word === page)?.[0];
  return item === undefined && isNamedPage(named) ? { page: named, owner, edition } : unknown;
}

/** `/kort/<owner>/<card>` */
function newestCard([, owner, card, ...rest]: readonly string[]): Place | undefined {
  const isWhole = owner !== undefined && card !== undefined && rest.length === 0;
  return isWhole && !RESERVED.has(owner) ? { page: 'newestCard', owner, card } : undefined;
}

export function formatPlace(place: Place): string {
  switch (place.page) {
    case 'home':
      return '/';
    case 'owner':
      return `/${place.owner}`;
    case 'overview':
      return `/${place.owner}/${place.edition}`;
    case 'project':
      return `/${place.owner}/${place.edition}/projekter/${place.project}`;
    case 'card':
      return `/${place.owner}/${place.edition}/${CARDS}/${place.card}`;
    case 'newestCard':
      return `/${CARDS}/${place.owner}/${place.card}`;
    case 'development':
    case 'changes':
    case 'about':
    case 'ledger':
    case 'bilag':
      return `/${place.owner}/${place.edition}/${PAGE_WORDS[place.page]}`;
    case 'meeting':
    case 'presenter': {
      const step = place.step === undefined ? '' : `/${place.step}`;
      return `/${place.owner}/${place.edition}/${MEETING_WORDS[place.page]}${step}`;
    }
    case 'unknown':
      return place.path;
    default:
      return place satisfies never;
  }
}
