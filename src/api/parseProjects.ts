import type { Project } from '../barometer/project.ts';
import { type ProjectContext, parseProject } from './parseProject.ts';
import { isRecord, type Reader, type ReadList, readList, report } from './reader.ts';

/** Reads the list of projects; a key used twice leaves the second one out. */
export function parseProjects(reader: Reader, raw: unknown, context: ProjectContext): ReadList<Project> {
  const seen = new Set<string>();
  return readList(reader, raw, 'projects', (item, path) => {
    const project = parseProject(reader, item, path, context);
    if (project !== undefined && seen.has(project.key)) {
      report(reader, `${path}.key`, project.key, { code: 'uniqueKey' }, 'leftOut');
      return undefined;
    }
    if (project !== undefined) {
      seen.add(project.key);
    }
    return project;
  });
}

/** Keys of projects that are in the document but could not be read, so that their ledger rows are not called strays. */
export function leftOutProjectKeys(raw: unknown, read: readonly Project[]): Set<string> {
  const items = isRecord(raw) && Array.isArray(raw['items']) ? raw['items'] : [];
  const keys = items.flatMap((item: unknown) =>
    isRecord(item) && typeof item['key'] === 'string' ? [item['key']] : [],
  );
  return new Set(keys.filter((key) => !read.some((project) => project.key === key)));
}
