/** A quarter of a year as the ledger's period, with the month whose figures its report uses. */
export type Quarter = {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** The quarter's last month, `YYYY-MM`. */
  readonly month: string;
  /** The meeting at which the quarter is reported, some eight weeks later. */
  readonly meetingDate: string;
};

const FIRST_YEAR = 2015;
const PARTS = [
  { from: '01-01', to: '03-31', meeting: '05-22' },
  { from: '04-01', to: '06-30', meeting: '08-28' },
  { from: '07-01', to: '09-30', meeting: '11-20' },
  { from: '10-01', to: '12-31', meeting: '02-26' },
] as const;

/** The quarter that is `number` quarters after the first of 2015. */
export function quarterAt(number: number): Quarter {
  const year = FIRST_YEAR + Math.floor(number / PARTS.length);
  const part = PARTS[number % PARTS.length] ?? PARTS[0];
  const isLast = part === PARTS[3];
  return {
    from: `${year}-${part.from}`,
    to: `${year}-${part.to}`,
    year,
    month: `${year}-${part.to.slice(0, 2)}`,
    meetingDate: `${isLast ? year + 1 : year}-${part.meeting}`,
  };
}

/** `count` quarters in order, from 2015-01-01 on. */
export function quarters(count: number): Quarter[] {
  return Array.from({ length: count }, (_, number) => quarterAt(number));
}

/** `count` months in order, the last of them `last`; all written `YYYY-MM`. */
export function monthsUpTo(last: string, count: number): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  const end = year * 12 + month - 1;
  return Array.from({ length: count }, (_, step) => {
    const at = end - count + 1 + step;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
