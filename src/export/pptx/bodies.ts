import type { MeetingBody } from '../../display/meeting/step.ts';
import { chartBody } from './chartBody.ts';
import type { BodyDrawings, Box } from './drawing.ts';
import { figuresBody } from './figuresBody.ts';
import { groupsBody } from './groupsBody.ts';
import { pointsBody } from './pointsBody.ts';
import { projectBody } from './projectBody.ts';
import { projectsBody } from './projectsBody.ts';
import type { LayOutZoneBar } from './zoneBarDrawing.ts';
import { zonesBody } from './zonesBody.ts';

/**
 * Sizes against the stage's own, the largest that fits is taken: a slide is wider than the narrowest stage that steps
 * are made for. No type becomes smaller than the smallest.
 */
const SCALES = [1.3, 1.2, 1.1, 1, 0.93, 0.86, 0.8, 0.74];

/** A step's body in its box, and the scale that it took. */
export function bodyDrawings(
  body: MeetingBody,
  box: Box,
  layOutZoneBar: LayOutZoneBar,
): BodyDrawings & { readonly scale: number } {
  const [largest = 1, ...smaller] = SCALES;
  let made = { ...drawBody(body, box, largest, layOutZoneBar), scale: largest };
  for (const scale of smaller) {
    const isTight = made.isTight === true && made.scale > 1;
    if (made.height <= box.height && !isTight) break;
    made = { ...drawBody(body, box, scale, layOutZoneBar), scale };
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
