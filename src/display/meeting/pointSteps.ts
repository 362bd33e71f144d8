import { makeSteps, roomBelow, type StepHead } from './makeSteps.ts';
import { heightOf, paginate } from './room.ts';
import { STAGE_ROOM, STAGE_TYPE } from './stage.ts';
import type { MeetingPoint, MeetingStep } from './step.ts';

/** Between two points, in units. */
const BETWEEN = 26;
const ICON = 64;

function pointHeight({ icon, strong, text, small }: MeetingPoint): number {
  const room = STAGE_ROOM - (icon === undefined ? 0 : ICON);
  return (
    heightOf(strong, room, STAGE_TYPE.strong, true) +
    heightOf(text, room, STAGE_TYPE.text) +
    small.reduce((sum, line) => sum + heightOf(line, room, STAGE_TYPE.small), 0) +
    BETWEEN
  );
}

/** Points on as many steps as they need. A text that is longer than a step goes on at the next one. */
export function pointSteps(head: StepHead, points: readonly MeetingPoint[]): readonly MeetingStep[] {
  const room = roomBelow(head);
  const fitting = points.flatMap((point) => splitPoint(point, room));
  return makeSteps(
    head,
    paginate(fitting, pointHeight, room).map((page) => ({ kind: 'points', points: page })),
  );
}

/** A point in parts that each fit a step: first its words in full, then what is said in smaller type. */
function splitPoint(point: MeetingPoint, room: number): MeetingPoint[] {
  if (pointHeight(point) <= room) {
    return [point];
  }
  const { key, icon } = point;
  const rest = { key: `${key}-`, icon, strong: '', text: '', small: [] };
  if (point.small.length > 0) {
    const small = point.small.flatMap((line, index) =>
      splitPoint({ ...rest, key: `${key}-lille-${index}`, text: line }, room),
    );
    return [...splitPoint({ ...point, small: [] }, room), ...small];
  }
  const long = point.strong.length > point.text.length ? 'strong' : 'text';
  const characters = [...point[long]];
  const half = Math.ceil(characters.length / 2);
  const space = characters.lastIndexOf(' ', half);
  const cut = space > 0 ? space : half;
  if (half >= characters.length) {
    return [point];
  }
  const first = characters.slice(0, cut).join('');
  const second = characters.slice(cut).join('').trimStart();
  return long === 'strong'
    ? [
        ...splitPoint({ ...rest, key, strong: first }, room),
        ...splitPoint({ ...point, key: `${key}-mere`, strong: second }, room),
      ]
    : [
        ...splitPoint({ ...point, text: first }, room),
        ...splitPoint({ ...rest, key: `${key}-mere`, text: second }, room),
      ];
}
