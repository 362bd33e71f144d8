import { type Absence, NOT_STATED } from './absence.ts';
import type { LedgerEntry } from './ledger.ts';
import { type Fuldtidspersoner, type Kroner, type KronerPerFuldtidsperson, kroner } from './units.ts';

/**
 * Gevinst from people: full-time persons × kr. per full-time person, rounded half up to whole
 * kroner, once per entry. S3 has 20 persons at 140,000 kr. a year: 2,800,000 kr.
 */
export function gevinstFromPersons(persons: Fuldtidspersoner, rate: KronerPerFuldtidsperson): Kroner {
  const step = 10 ** persons.decimals;
  const whole = 2 * persons.units * rate + step;
  if (whole >= 0 && Number.isSafeInteger(whole)) {
    return kroner((whole - (whole % (2 * step))) / (2 * step));
  }
  // BigInt, because persons with decimals times a yearly rate can pass what a double holds exactly.
  const scale = 10n ** BigInt(persons.decimals);
  const doubled = 2n * BigInt(persons.units) * BigInt(rate) + scale;
  const divisor = 2n * scale;
  const floored = doubled >= 0n ? doubled / divisor : -((-doubled + divisor - 1n) / divisor);
  return kroner(Number(floored));
}

/** What one ledger entry gained, kr.: as booked, or from persons and rate; else why there is no figure. */
export function entryGevinst(entry: LedgerEntry): Kroner | Absence {
  if (entry.gevinst !== undefined) {
    return entry.gevinst;
  }
  if (entry.fuldtidspersoner !== undefined && entry.rate !== undefined) {
    return gevinstFromPersons(entry.fuldtidspersoner, entry.rate);
  }
  return NOT_STATED;
}
