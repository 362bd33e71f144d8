import type { Edition } from '../barometer/edition.ts';
import { formatDay, formatWeek } from './format.ts';
import { NAVIGATION_TEXTS } from './texts/navigation.ts';

/** When the edition's meeting was, and up to when its figures count. */
export function editionFacts(edition: Edition): { readonly meeting: string; readonly settledOn: string } {
  const { cutOff } = edition;
  return {
    meeting: formatDay(edition.meetingDate),
    settledOn: NAVIGATION_TEXTS.settledOn(
      cutOff.week === undefined ? formatDay(cutOff.day) : formatWeek(cutOff.week),
    ),
  };
}
