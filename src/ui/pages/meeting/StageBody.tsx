import type { StageLayout } from '../../../display/meeting/stageLayout.ts';
import type { MeetingStep } from '../../../display/meeting/step.ts';
import { StageFigures } from '../../parts/stage/StageFigures.tsx';
import { StageGroups } from '../../parts/stage/StageGroups.tsx';
import { StagePoints } from '../../parts/stage/StagePoints.tsx';
import { StageProject } from '../../parts/stage/StageProject.tsx';
import { StageProjects } from '../../parts/stage/StageProjects.tsx';
import { StageChart } from './StageChart.tsx';
import { StageZones } from './StageZones.tsx';

type Props = { readonly step: MeetingStep; readonly layout: StageLayout };

/** What a step shows, by what kind of thing it is. */
export function StageBody({ step, layout }: Props) {
  const { body } = step;
  switch (body.kind) {
    case 'figures':
      return <StageFigures figures={body.figures} lines={body.lines} />;
    case 'zones':
      return <StageZones body={body} layout={layout} />;
    case 'chart':
      return <StageChart model={body.model} layout={layout} />;
    case 'groups':
      return <StageGroups cards={body.cards} remarks={body.remarks} />;
    case 'projects':
      return <StageProjects body={body} title={step.title} />;
    case 'project':
      return <StageProject body={body} />;
    case 'points':
      return <StagePoints points={body.points} />;
    case 'empty':
      return <p className="stage-empty">{body.text}</p>;
    default:
      return body satisfies never;
  }
}
