import type { Colour } from './colour.ts';
import type { Project } from './project.ts';

/** How many projects have each reported colour; `none` has no status. Their sum is the number of projects. */
export type ColourCounts = Readonly<Record<Colour | 'none', number>>;

/** The colour a project is counted and filtered under: as reported, else none. */
export function reportedColour(project: Project): Colour | 'none' {
  return project.driftsstatus.kind === 'reported' ? project.driftsstatus.level : 'none';
}

export function countColours(projects: readonly Project[]): ColourCounts {
  const counts: Record<Colour | 'none', number> = { green: 0, yellow: 0, red: 0, grey: 0, none: 0 };
  for (const project of projects) {
    counts[reportedColour(project)] += 1;
  }
  return counts;
}
