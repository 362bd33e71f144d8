import type { Day } from './calendar.ts';

export type EditionEntry = {
  readonly key: string;
  readonly kind: 'followUp' | 'proposal' | 'account';
  readonly title: string;
  readonly meetingDate?: Day;
  /** What time it is about: a day, a month or a year. Editions are ordered by it. */
  readonly asOf: string;
  readonly partial: boolean;
  /** Paths below the API base, by what the document holds. */
  readonly documents: { readonly edition: string };
};

/** A project across editions: one key, and the other names it has had. */
export type ProjectIdentity = {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerKeys: readonly string[];
  readonly mergedInto?: string;
  readonly splitFrom?: string;
};

export type Owner = {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly synthetic: boolean;
  readonly areaCode?: string;
  readonly projects: readonly ProjectIdentity[];
  /** Newest first. */
  readonly editions: readonly EditionEntry[];
};

/** What the API has: owners, their editions, and where the series lie. */
export type Catalogue = {
  readonly defaultOwner: string;
  readonly outsideCalls: { readonly allowed: boolean; readonly proxy?: string };
  readonly login?: string;
  readonly owners: readonly Owner[];
  readonly series: readonly { readonly key: string; readonly title: string; readonly path: string }[];
};

export function findOwner(catalogue: Catalogue, key: string): Owner | undefined {
  return catalogue.owners.find((owner) => owner.key === key);
}

export function findEdition(owner: Owner, key: string): EditionEntry | undefined {
  return owner.editions.find((edition) => edition.key === key);
}

/** The latest edition that is known whole, or else the latest there is. */
export function newestEdition(owner: Owner): EditionEntry | undefined {
  return owner.editions.find(({ partial }) => !partial) ?? owner.editions[0];
}

/** The latest edition that is about a later time than a given one; one known whole goes before one that is not. */
export function newerEdition(owner: Owner, entry: EditionEntry): EditionEntry | undefined {
  const later = owner.editions.filter(({ asOf }) => asOf > entry.asOf);
  return later.find(({ partial }) => !partial) ?? later[0];
}
