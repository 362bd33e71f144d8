import { describe, expect, test } from 'vitest';
import { cutOffText, editionName } from '../../../src/display/editionFacts.ts';

describe('an edition goes by', () => {
  test.each<[Parameters<typeof editionName>[0], string, string]>([
    [{ meetingDate: '2018-10-30', asOf: '2018-10-30' }, '30. oktober 2018', 'its meeting'],
    [{ meetingDate: '2018-06-19', asOf: '2018-05' }, '19. juni 2018', 'its meeting, not what it is about'],
    [{ asOf: '2018-05' }, 'maj 2018', 'the month it is about, where the meeting is not known'],
    [{ asOf: '2017' }, '2017', 'the year'],
    [{ asOf: '2018-09-02' }, '2. september 2018', 'the day'],
  ])('%o: %s (%s)', (edition, name) => {
    expect(editionName(edition)).toBe(name);
  });
});

describe('its figures count up to', () => {
  test.each<[Parameters<typeof cutOffText>[0], string, string]>([
    [
      { cutOff: { day: '2018-09-02', week: '2018-W35' }, asOf: '2018-10-30' },
      'uge 35 2018',
      'the week, as the source words it',
    ],
    [{ cutOff: { day: '2018-09-02' }, asOf: '2018-10-30' }, '2. september 2018', 'the day'],
    [{ asOf: '2018-05' }, 'maj 2018', 'the month it is about'],
    [{ asOf: '2017' }, '2017', 'the year'],
  ])('%o: %s (%s)', (edition, text) => {
    expect(cutOffText(edition)).toBe(text);
  });
});
