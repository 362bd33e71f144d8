import { memo } from 'react';
import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import { useGrowing } from '../../charts/useGrowing.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { ProjectSheet } from './ProjectSheet.tsx';
import { type OnWaiting, useWaitingPart } from './useWaitingPart.ts';

const STEP = 10;

type Props = {
  readonly projects: readonly ProjectFigures[];
  readonly view: EditionView;
  readonly onWaiting: OnWaiting;
};

const DrawnOnce = memo(ProjectSheet);

/** A page per project; many come little by little. */
export function ProjectSheets({ projects, view, onWaiting }: Props) {
  const drawn = useGrowing(projects.length, STEP);
  useWaitingPart('projects', drawn < projects.length, onWaiting);
  return projects
    .slice(0, drawn)
    .map((figures) => <DrawnOnce key={figures.project.key} figures={figures} view={view} />);
}
