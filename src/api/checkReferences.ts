import type { Edition } from '../barometer/edition.ts';
import { type Reader, report } from './reader.ts';

/**
 * Keys that point at nothing: a misspelt group would silently leave its projects out of every filter. The parts
 * stay as they are; the finding names the place.
 */
export function checkReferences(reader: Reader, edition: Edition): void {
  const groups = keysOf(edition.groups.items);
  const barometers = keysOf(edition.barometers.items);
  const projects = keysOf(edition.projects.items);
  const decisions = keysOf(edition.decisions.items);
  const sources = keysOf(edition.sources);
  const check = (path: string, key: string, known: ReadonlySet<string>, hasLeftOut: boolean) => {
    // A part that could not be read has its own finding; what points at it is not to blame.
    if (!known.has(key) && !hasLeftOut) {
      report(reader, path, key, { code: 'knownReference', options: [...known] }, 'ignored');
    }
  };
  edition.projects.items.forEach((project) => {
    const path = `projects.${project.key}`;
    for (const { key } of project.groups ?? []) {
      check(`${path}.groups`, key, groups, edition.groups.leftOut.length > 0);
    }
    for (const { key } of project.barometers ?? []) {
      check(`${path}.barometers`, key, barometers, edition.barometers.leftOut.length > 0);
    }
    check(`${path}.source`, project.source, sources, false);
    for (const plan of project.plans) {
      check(`${path}.plans.source`, plan.source, sources, false);
      if (plan.decision !== undefined) {
        check(`${path}.plans.decision`, plan.decision, decisions, edition.decisions.leftOut.length > 0);
      }
    }
  });
  for (const group of edition.groups.items) {
    if (group.barometer !== undefined) {
      check(
        `groups.${group.key}.barometer`,
        group.barometer,
        barometers,
        edition.barometers.leftOut.length > 0,
      );
    }
  }
  for (const decision of edition.decisions.items) {
    for (const key of decision.projects) {
      check(`decisions.${decision.key}.projects`, key, projects, edition.projects.leftOut.length > 0);
    }
  }
  for (const { project } of edition.checks) {
    if (project !== undefined) {
      check('checks', project, projects, edition.projects.leftOut.length > 0);
    }
  }
  check('source', edition.source, sources, false);
}

function keysOf(items: readonly { readonly key: string }[]): Set<string> {
  return new Set(items.map(({ key }) => key));
}
