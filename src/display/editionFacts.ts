import type { Edition } from '../barometer/edition.ts';
import { formatAsOf, formatDay, formatWeek } from './format.ts';

/** When something was: the meeting's day where it is known, else what time it is about. */
export function editionName(edition: { readonly meetingDate?: string; readonly asOf: string }): string {
  return edition.meetingDate === undefined ? formatAsOf(edition.asOf) : formatDay(edition.meetingDate);
}

/** Up to when an edition's figures count, as the source words it: "uge 35 2018". */
export function cutOffText({ cutOff, asOf }: Pick<Edition, 'cutOff' | 'asOf'>): string {
  if (cutOff === undefined) {
    return formatAsOf(asOf);
  }
  return cutOff.week === undefined ? formatDay(cutOff.day) : formatWeek(cutOff.week);
}
