import { readFileSync } from 'node:fs';
import type { CatalogueJson } from '../../../src/api/catalogueJson.ts';
import type { EditionJson } from '../../../src/api/editionJson.ts';

const API = new URL('../../../public/api/v1/', import.meta.url);

/** The text of a shipped document, by its path below the API base. */
export const shippedText = (path: string): string => readFileSync(new URL(path, API), 'utf8');

export const catalogue: CatalogueJson = JSON.parse(shippedText('index.json'));

const found = catalogue.owners.find(({ key }) => key === 'eksempelby');
if (found === undefined) throw new Error('The catalogue has no Eksempelby: npm run eksempelby');
export const owner = found;

/** All editions that Eksempelby ships, earliest first. */
export const editions: readonly EditionJson[] = owner.editions
  .map(({ documents }): EditionJson => JSON.parse(shippedText(documents.edition)))
  .toReversed();

/** The key that a project is known by in the end. */
export function finalKey(key: string): string {
  return owner.projects?.find(({ formerKeys }) => formerKeys?.includes(key))?.key ?? key;
}

/** The project that another has gone into. */
export const successorOf = (key: string): string | undefined =>
  owner.projects?.find((project) => project.key === finalKey(key))?.mergedInto;

export type ProjectItem = EditionJson['projects']['items'][number];

/** An edition's projects by their final keys. */
export const projectsOf = ({ projects }: EditionJson): ReadonlyMap<string, ProjectItem> =>
  new Map(projects.items.map((project) => [finalKey(project.key), project]));

/** A project's reported colour, or why it has none. */
export function statusOf({ driftsstatus }: ProjectItem): string {
  if (driftsstatus === undefined) return 'notStated';
  return 'level' in driftsstatus ? driftsstatus.level : 'none';
}

/** The editions in pairs of one and the next. */
export const steps: readonly (readonly [EditionJson, EditionJson])[] = editions
  .slice(1)
  .map((edition, at) => [editions[at] ?? edition, edition] as const);
