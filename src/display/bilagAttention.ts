import type { Barometer } from '../barometer/computeBarometer.ts';
import type { ProjectFigures } from '../barometer/computeProject.ts';
import type { BilagProjects } from './bilagProjects.ts';

/** More pages than this nobody prints or reads without having asked for them. */
const MOST_UNASKED = 40;

/**
 * The projects that need the committee's attention: reported red or yellow, judged otherwise by the rule, or with a
 * decision before the committee. In the edition's order.
 */
export function projectsNeedingAttention({ projects, edition }: Barometer): readonly ProjectFigures[] {
  const decided = new Set(edition.decisions.items.flatMap(({ projects: keys }) => keys));
  return projects.filter(({ project, agreement }) => {
    const status = project.driftsstatus;
    const isTrouble = status.kind === 'reported' && (status.level === 'red' || status.level === 'yellow');
    return isTrouble || agreement === 'disagrees' || decided.has(project.key);
  });
}

/** What is shown when nothing was chosen: all, or where they are too many, those that need attention, or none. */
export function defaultBilagProjects(all: number, needingAttention: number): BilagProjects {
  if (all <= MOST_UNASKED) return 'all';
  return needingAttention <= MOST_UNASKED ? 'attention' : 'none';
}
