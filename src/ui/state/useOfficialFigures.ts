import { useEffect, useRef, useState } from 'react';
import { parseSeries } from '../../api/parseSeries.ts';
import { askStatbank, type StatbankQuestion, statbankAddress } from '../../api/statbank.ts';
import type { Day } from '../../barometer/calendar.ts';
import type { Catalogue } from '../../barometer/catalogue.ts';
import { areComparable, compareSeries, mergeSeries } from '../../barometer/compareSeries.ts';
import type { GapBarometer } from '../../barometer/gapBarometer.ts';
import { findRevisions } from '../../barometer/revision.ts';
import type { Series } from '../../barometer/series.ts';
import type { OfficialFailure } from '../../display/officialFailure.ts';
import { datedSource, type OfficialProposal } from '../../display/officialFigures.ts';
import { RATE_MEASURE } from '../../display/rateChart.ts';
import { OFFICIAL_TEXTS } from '../../display/texts/official.ts';
import { createDayCache, type DayCache, localToday } from './dayCache.ts';
import { type OfficialUse, setOfficialUse, useOfficialUse } from './officialStore.ts';

export type OffReason = 'notAllowed' | 'noAreas' | 'synthetic';

/** Where newer figures are: pages see this one union, and draw each of its cases. */
export type OfficialFigures =
  /** Nobody is asked: the catalogue does not allow it, there are no areas to ask about, or they are made up. */
  | { readonly kind: 'off'; readonly reason: OffReason }
  | { readonly kind: 'idle'; readonly ask: () => void }
  | { readonly kind: 'asking'; readonly cancel: () => void }
  | {
      readonly kind: 'proposed';
      readonly proposal: OfficialProposal;
      readonly accept: () => void;
      readonly reject: () => void;
    }
  | { readonly kind: 'inUse'; readonly use: OfficialUse; readonly backToShipped: () => void }
  | {
      readonly kind: 'failed';
      readonly failure: OfficialFailure;
      /** True when newer figures are in use all the same, from before. */
      readonly isInUse: boolean;
      /** Undefined where asking again cannot help, or is not allowed: a file is chosen again instead. */
      readonly retry: (() => void) | undefined;
      readonly dismiss: () => void;
    };

export type OfficialControl = {
  readonly figures: OfficialFigures;
  /** Proposes a JSON-stat document that someone brought, under the name of its file. */
  readonly takeDocument: (name: string, document: unknown) => void;
  /** Tells why a file that someone brought cannot be used. */
  readonly refuseFile: (failure: OfficialFailure) => void;
};

export type OfficialQuestion = {
  readonly seriesKey: string;
  readonly shipped: Series;
  /** The areas on screen, by code. */
  readonly areas: readonly string[];
  readonly barometer: GapBarometer;
  readonly outsideCalls: Catalogue['outsideCalls'];
  /** True when the areas are made up, so that no office has figures for them. */
  readonly isSynthetic: boolean;
  readonly today?: () => Day;
  readonly cache?: DayCache;
  /** How long StatBank may take, in milliseconds. */
  readonly timeoutMs?: number;
};

type Phase =
  | { readonly kind: 'rest' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'proposed'; readonly proposal: OfficialProposal; readonly newer: Series }
  | { readonly kind: 'failed'; readonly failure: OfficialFailure; readonly mayRetry: boolean };

const REST: Phase = { kind: 'rest' };
const BROWSER_CACHE = createDayCache(() => window.localStorage);

/**
 * Newer figures for the series of a barometer: asked for on demand, looked at, then used by the charts of this
 * session or not. One request at a time; leaving the page cancels it.
 */
export function useOfficialFigures(question: OfficialQuestion): OfficialControl {
  const { seriesKey, shipped, areas, barometer, outsideCalls, timeoutMs } = question;
  const { today = localToday, cache = BROWSER_CACHE } = question;
  const [phase, setPhase] = useState<Phase>(REST);
  const request = useRef<AbortController>(undefined);
  const use = useOfficialUse(seriesKey);
  useEffect(() => () => request.current?.abort(), []);

  const fail = (failure: OfficialFailure, mayRetry: boolean) =>
    setPhase({ kind: 'failed', failure, mayRetry });

  const propose = (
    newer: Series,
    source: string,
    about: Pick<OfficialProposal, 'isCached' | 'unreadable'>,
  ) => {
    if (!areComparable(shipped, newer)) {
      fail({ kind: 'otherFrequency' }, false);
      return;
    }
    const isShared = newer.measures.some(({ code }) => shipped.measures.some((one) => one.code === code));
    if (!isShared || !newer.areas.some(({ code }) => shipped.areas.some((one) => one.code === code))) {
      fail({ kind: 'nothingShared' }, false);
      return;
    }
    const proposal: OfficialProposal = {
      comparison: compareSeries(shipped, newer),
      againstEdition: findRevisions(barometer, newer, RATE_MEASURE),
      provenance: { source, fetchedOn: today() },
      isUnadjusted: newer.cells.some((cell) => cell.kind === 'value' && cell.isUnadjusted),
      ...about,
    };
    setPhase({ kind: 'proposed', proposal, newer });
  };

  const ask = async () => {
    const asked: StatbankQuestion = {
      areas,
      ...(outsideCalls.proxy === undefined ? {} : { proxy: outsideCalls.proxy }),
    };
    const address = statbankAddress(asked);
    const cached = cache.read(address, today());
    if (cached !== undefined) {
      propose(cached, OFFICIAL_TEXTS.source, { isCached: true, unreadable: 0 });
      return;
    }
    const controller = new AbortController();
    request.current?.abort();
    request.current = controller;
    setPhase({ kind: 'asking' });
    try {
      const answer = await askStatbank(asked, controller.signal, timeoutMs);
      controller.signal.throwIfAborted();
      if (answer.kind !== 'series') {
        fail(answer, true);
        return;
      }
      cache.write(address, today(), answer.series);
      propose(answer.series, OFFICIAL_TEXTS.source, { isCached: false, unreadable: answer.findings.length });
    } catch (error) {
      // Given up on: the state was set where that was decided. Anything else is a mistake of ours.
      if (!controller.signal.aborted) {
        throw error;
      }
    }
  };

  const toFigures = (): OfficialFigures => {
    const off = offReason(question);
    switch (phase.kind) {
      case 'asking':
        return {
          kind: 'asking',
          cancel: () => {
            request.current?.abort();
            fail({ kind: 'cancelled' }, true);
          },
        };
      case 'proposed': {
        const { proposal, newer } = phase;
        const accept = () => {
          const { provenance } = proposal;
          const merged = mergeSeries(shipped, newer, provenance);
          const source = `${shipped.source ?? shipped.title}; ${datedSource(provenance)}`;
          setOfficialUse(seriesKey, { series: { ...merged, source }, provenance });
          setPhase(REST);
        };
        return { kind: 'proposed', proposal, accept, reject: () => setPhase(REST) };
      }
      case 'failed':
        return {
          kind: 'failed',
          failure: phase.failure,
          isInUse: use !== undefined,
          retry: phase.mayRetry && off === undefined ? () => void ask() : undefined,
          dismiss: () => setPhase(REST),
        };
      case 'rest':
        if (use !== undefined) {
          return { kind: 'inUse', use, backToShipped: () => setOfficialUse(seriesKey, undefined) };
        }
        return off === undefined ? { kind: 'idle', ask: () => void ask() } : { kind: 'off', reason: off };
      default:
        return phase satisfies never;
    }
  };

  return {
    figures: toFigures(),
    takeDocument: (name, document) => {
      const parsed = parseSeries(name, document);
      if (parsed.kind === 'failed') {
        fail({ kind: 'invalid', findings: parsed.findings }, false);
        return;
      }
      const about = { isCached: false, unreadable: parsed.findings.length };
      propose(parsed.value, OFFICIAL_TEXTS.fileSource(name), about);
    },
    refuseFile: (failure) => fail(failure, false),
  };
}

function offReason({ outsideCalls, isSynthetic, areas }: OfficialQuestion): OffReason | undefined {
  if (!outsideCalls.allowed) {
    return 'notAllowed';
  }
  if (isSynthetic) {
    return 'synthetic';
  }
  return areas.length === 0 ? 'noAreas' : undefined;
}
