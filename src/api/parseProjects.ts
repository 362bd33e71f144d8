import type { Project } from '../barometer/project.ts';
import type { Steps } from '../barometer/steps.ts';
import { type ProjectContext, parseProject } from './parseProject.ts';
import { isRecord, type Reader, type ReadList, readListInSteps } from './reader.ts';

/** Reads the list of projects; a key used twice leaves the second one out. */
export function parseProjects(
  reader: Reader,
  raw: unknown,
  context: ProjectContext,
): Steps<ReadList<Project>> {
  return readListInSteps(reader, raw, 'projects', (item, path) => parseProject(reader, item, path, context));
}

/** Keys of projects that are in the document but could not be read, so that their ledger rows are not called strays. */
export function leftOutProjectKeys(raw: unknown, read: readonly Project[]): Set<string> {
  const items = isRecord(raw) && Array.isArray(raw['items']) ? raw['items'] : [];
  const keys = items.flatMap((item: unknown) =>
    isRecord(item) && typeof item['key'] === 'string' ? [item['key']] : [],
  );
  const known = new Set(read.map(({ key }) => key));
  return new Set(keys.filter((key) => !known.has(key)));
}
