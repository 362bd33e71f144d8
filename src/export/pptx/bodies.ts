import type { MeetingBody } from '../../display/meeting/step.ts';
import type { ZoneBarModel } from '../../display/models.ts';
import { chartBody } from './chartBody.ts';
import type { Box, Drawing } from './drawing.ts';
import { figuresBody } from './figuresBody.ts';
import { groupsBody } from './groupsBody.ts';
import { pointsBody } from './pointsBody.ts';
import { projectBody } from './projectBody.ts';
import { projectsBody } from './projectsBody.ts';
import type { ZoneBarPlan } from './zoneBarDrawing.ts';
import { zonesBody } from './zonesBody.ts';

/** What stands below a slide's title, and how far down it reaches by estimate. */
export type BodyDrawings = { readonly drawings: readonly Drawing[]; readonly height: number };

export type LayOutZoneBar = (model: ZoneBarModel, width: number, height: number) => ZoneBarPlan;

/** Sizes are tried from the stage's own downwards, until all fits. No type becomes smaller than the smallest. */
const SCALES = [1, 0.93, 0.86, 0.8, 0.74];

/** A step's body in its box. */
export function bodyDrawings(body: MeetingBody, box: Box, layOutZoneBar: LayOutZoneBar): BodyDrawings {
  let made = drawBody(body, box, 1, layOutZoneBar);
  for (const scale of SCALES) {
    made = drawBody(body, box, scale, layOutZoneBar);
    if (made.height <= box.height) return made;
  }
  return made;
}

function drawBody(body: MeetingBody, box: Box, scale: number, layOutZoneBar: LayOutZoneBar): BodyDrawings {
  switch (body.kind) {
    case 'figures':
      return figuresBody(body, box, scale);
    case 'zones':
      return zonesBody(body, box, scale, layOutZoneBar);
    case 'chart':
      return chartBody(body, box, scale);
    case 'groups':
      return groupsBody(body, box, scale);
    case 'projects':
      return projectsBody(body, box, scale);
    case 'project':
      return projectBody(body, box, scale);
    case 'points':
      return pointsBody(body.points, box, scale);
    case 'empty':
      return pointsBody([{ key: '', icon: undefined, strong: body.text, text: '', small: [] }], box, scale);
    default:
      return body satisfies never;
  }
}
