import { useEffect, useMemo, useState } from 'react';
import type { EditionEntry, Owner } from '../../barometer/catalogue.ts';
import { editionName } from '../../display/editionFacts.ts';
import { toFailure } from '../../display/failure.ts';
import type { Meeting } from '../../display/meeting/step.ts';
import { type MeetingParts, toMeeting } from '../../display/meeting/toMeeting.ts';
import { CHANGES_TEXTS } from '../../display/texts/changes.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import type { Loadable } from './loadable.ts';
import { useComparison } from './useComparison.ts';
import type { EditionView } from './useEdition.ts';
import { useRateChart } from './useRateChart.ts';

export type MeetingView = {
  readonly meeting: Meeting;
  /** Asks again for what could not be had; undefined when all of it is there. The steps say what is missing. */
  readonly retry: (() => void) | undefined;
};

/**
 * The meeting of an edition, with the edition before it and the series beside it. It waits for both, and goes on
 * without the one that does not exist or cannot be had: its step says so.
 */
export function useMeeting(view: EditionView): Loadable<MeetingView> {
  const { barometer, findings, owner, book, rows, entry } = view;
  const before = editionBefore(owner, entry);
  // A hook cannot be left out: where there is no edition before, the answer is not looked at.
  const comparison = useComparison(view, before ?? entry);
  const rates = useRateChart(view, true);
  const isLoading = rates.kind === 'loading' || (before !== undefined && comparison.kind === 'loading');
  // What is asked for again must not take the meeting off the screen.
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    if (!isLoading) setBegun(true);
  }, [isLoading]);
  const isWaiting = isLoading && !hasBegun;

  const model = comparison.kind === 'ready' ? comparison.value : undefined;
  const noChanges = before === undefined ? CHANGES_TEXTS.noEarlier : reasonOf(comparison);
  const chart = rates.kind === 'ready' ? rates.value.chart : undefined;
  const noChart = reasonOf(rates);
  const meeting = useMemo((): Meeting | undefined => {
    if (isWaiting) {
      return undefined;
    }
    const parts: MeetingParts = {
      barometer,
      findings,
      owner,
      book,
      rows,
      rates: chart === undefined ? { kind: 'missing', reason: noChart } : { kind: 'chart', model: chart },
      changes:
        model === undefined || before === undefined
          ? { kind: 'missing', reason: noChanges }
          : { kind: 'changes', model, before: editionName(before) },
    };
    return toMeeting(parts);
  }, [isWaiting, barometer, findings, owner, book, rows, chart, noChart, model, before, noChanges]);

  if (meeting === undefined) {
    return { kind: 'loading' };
  }
  const failed = [rates, ...(before === undefined ? [] : [comparison])].flatMap((part) =>
    part.kind === 'error' ? part.retry : [],
  );
  const retry = failed.length === 0 ? undefined : () => failed.forEach((again) => void again());
  return { kind: 'ready', value: { meeting, retry } };
}

/** The latest edition that is about an earlier time. */
function editionBefore(owner: Owner, entry: EditionEntry): EditionEntry | undefined {
  return owner.editions.find(({ asOf }) => asOf < entry.asOf);
}

/** Why a part is not there; empty where it is. */
function reasonOf(part: Loadable<unknown>): string {
  switch (part.kind) {
    case 'error':
      return toFailure(part.failure, part.document).cause;
    case 'empty':
      return part.reason;
    case 'loading':
      return STATE_TEXTS.loading;
    case 'ready':
      return '';
    default:
      return part satisfies never;
  }
}
