/** One of Eksempelby's follow-ups: four a year, each some two weeks after the last month that it counts. */
export type EditionOutline = {
  /** 1 for the first. */
  readonly number: number;
  /** The edition's key: a third Tuesday. */
  readonly meetingDate: string;
  /** When the council decides on what the meeting has recommended. */
  readonly councilDate: string;
  /** The last month that is counted, `YYYY-MM`. */
  readonly lastMonth: string;
  /** The newest month whose rates of unemployment were out. */
  readonly observationMonth: string;
};

/** The investments as a whole. */
export const PROGRAMME = { from: '2021-01-01', to: '2026-12-31' } as const;
/** When the council started them. */
export const LAUNCH = '2020-12-08';

/** A number after that of every edition, to ask for all that has been adopted. */
export const AFTER_ALL = 99;

const FIRST_YEAR = 2021;
const COUNT = 16;
const DAYS_TO_COUNCIL = 15;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** The month that is `step` months after a `YYYY-MM`. */
export function addToMonth(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, number - 1 + step, 1))).slice(0, 7);
}

export const firstDay = (month: string): string => `${month}-01`;

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, number, 0)));
}

/** The months from the first to the last, both included; none when the last is before the first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addToMonth(month, 1)) months.push(month);
  return months;
}

/** The follow-up of that number; those after the last one are planned. */
export function editionAt(number: number): EditionOutline {
  const month = addToMonth(`${FIRST_YEAR}-03`, (number - 1) * 3);
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, monthNumber - 1, 1)).getUTCDay();
  // Tuesday is day 2 of the week that begins on Sunday.
  const thirdTuesday = 1 + ((9 - weekday) % 7) + 14;
  const dayOf = (day: number) => isoDay(new Date(Date.UTC(year, monthNumber - 1, day)));
  return {
    number,
    meetingDate: dayOf(thirdTuesday),
    councilDate: dayOf(thirdTuesday + DAYS_TO_COUNCIL),
    lastMonth: addToMonth(month, -1),
    observationMonth: addToMonth(month, -2),
  };
}

export const EDITIONS: readonly EditionOutline[] = Array.from({ length: COUNT }, (_, at) =>
  editionAt(at + 1),
);

/** The first edition that counts a month; undefined for a month after the last. */
export function editionCounting(month: string): EditionOutline | undefined {
  return EDITIONS.find(({ lastMonth }) => month <= lastMonth);
}
