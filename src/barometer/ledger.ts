import {
  type Absence,
  NOT_MEASURED_YET,
  NOT_SETTLED,
  NOT_STATED,
  UNREADABLE,
  weightiestAbsence,
} from './absence.ts';
import type { Day } from './calendar.ts';
import { absent, computed, type Figure, type MissingPart } from './figure.ts';
import { entryGevinst } from './gevinst.ts';
import {
  addKroner,
  type Fuldtidspersoner,
  type Kroner,
  type KronerPerFuldtidsperson,
  kroner,
} from './units.ts';

/**
 * One dated entry: what a project spent and gained in the days `from`–`to`, both included.
 * The gain is booked in kroner, or follows from persons and a rate; a start may be unknown.
 */
export type LedgerEntry = {
  readonly project: string;
  readonly from?: Day;
  readonly to: Day;
  readonly forbrug: Kroner | Absence;
  /** A booked gain, or why there is none; undefined when persons and rate are to give it. */
  readonly gevinst?: Kroner | Absence;
  readonly fuldtidspersoner?: Fuldtidspersoner;
  /** Kr. per full-time person for the entry's period. */
  readonly rate?: KronerPerFuldtidsperson;
};

/** A project's two realised figures at a cut-off. */
export type RealisedFigures = { readonly gevinst: Figure<Kroner>; readonly forbrug: Figure<Kroner> };

/** Entries by project, in their given order: the one pass over the ledger. */
export function groupLedger(ledger: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> {
  const byProject = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const entries = byProject.get(entry.project);
    if (entries === undefined) {
      byProject.set(entry.project, [entry]);
    } else {
      entries.push(entry);
    }
  }
  return byProject;
}

type EntryState = 'counted' | 'later' | 'open';

/** An entry counts when its period has ended by the cut-off; one that has only begun cannot be shared out. */
function entryState(entry: LedgerEntry, cutOff: Day): EntryState {
  if (entry.to <= cutOff) {
    return 'counted';
  }
  return entry.from !== undefined && entry.from > cutOff ? 'later' : 'open';
}

/**
 * Sums one column over the entries that have ended by the cut-off, in whole kroner.
 * An entry that is not stated makes the sum partial; one not measured yet adds 0 and the sum is
 * whole, unless nothing at all has been measured: then the sum itself is not measured yet.
 */
function sumColumn(
  entries: readonly LedgerEntry[],
  amountOf: (entry: LedgerEntry) => Kroner | Absence,
): Figure<Kroner> {
  let sum = kroner(0);
  let known = 0;
  const absences: Absence[] = [];
  const missing: MissingPart[] = [];
  for (const entry of entries) {
    const amount = amountOf(entry);
    if (typeof amount === 'number') {
      sum = addKroner(sum, amount);
      known += 1;
    } else {
      absences.push(amount);
      if (amount.kind !== NOT_MEASURED_YET.kind) {
        missing.push({ key: `${entry.from ?? ''}/${entry.to}`, absence: amount });
      }
    }
  }
  if (known === 0) {
    return absent(weightiestAbsence(absences) ?? NOT_STATED, 'sumOfEntries');
  }
  return computed('sumOfEntries', sum, [], missing);
}

/**
 * Realised gevinst and forbrug of one project at a cut-off (S2: cumulated "pr. uge 35").
 * Before its first entry a project has neither: "not stated". A cut-off inside an entry's period gives
 * "not settled on this date", never 0 and never a share of the entry.
 */
export function sumLedger(entries: readonly LedgerEntry[], cutOff: Day, isReadable = true): RealisedFigures {
  if (!isReadable) {
    return { gevinst: absent(UNREADABLE, 'sumOfEntries'), forbrug: absent(UNREADABLE, 'sumOfEntries') };
  }
  const counted: LedgerEntry[] = [];
  for (const entry of entries) {
    const state = entryState(entry, cutOff);
    if (state === 'open') {
      return { gevinst: absent(NOT_SETTLED, 'sumOfEntries'), forbrug: absent(NOT_SETTLED, 'sumOfEntries') };
    }
    if (state === 'counted') {
      counted.push(entry);
    }
  }
  return {
    gevinst: sumColumn(counted, entryGevinst),
    forbrug: sumColumn(counted, (entry) => entry.forbrug),
  };
}
