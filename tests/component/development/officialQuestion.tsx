import { render, screen } from '@testing-library/react';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { lineOf, type Series } from '../../../src/barometer/series.ts';
import { OfficialFiguresPanel } from '../../../src/ui/pages/development/OfficialFiguresSection.tsx';
import { createDayCache, type TextStore } from '../../../src/ui/state/dayCache.ts';
import { useOfficialUse } from '../../../src/ui/state/officialStore.ts';
import type { OfficialQuestion } from '../../../src/ui/state/useOfficialFigures.ts';
import '../../../src/styles/official.css';
import { buildGapBarometer, buildObservation, NATIONAL, ODENSE } from '../../support/builders.ts';

/** The series that is shipped, as the app reads it. */
export async function shippedSeries(): Promise<Series> {
  const response = await fetch('/api/v1/series/bruttoledighed.json');
  const parsed = parseSeries('bruttoledighed', await response.json());
  if (parsed.kind === 'failed') throw new Error('The shipped series cannot be read');
  return parsed.value;
}

/** A store of texts that lasts for one test. */
function memory(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** Odense against the country, on 1 November 2018. */
export function questionOf(shipped: Series, overrides: Partial<OfficialQuestion> = {}): OfficialQuestion {
  const store = memory();
  return {
    seriesKey: 'bruttoledighed',
    shipped,
    areas: [NATIONAL, ODENSE],
    barometer: buildGapBarometer({
      observations: [
        buildObservation(ODENSE, '2018-08', '5.2'),
        buildObservation(NATIONAL, '2018-08', '3.9'),
      ],
    }),
    outsideCalls: { allowed: true },
    isSynthetic: false,
    today: () => '2018-11-01',
    cache: createDayCache(() => store),
    ...overrides,
  };
}

/** The section, and beside it what a chart would draw for Odense in July 2017. */
export function renderOfficial(question: OfficialQuestion): void {
  render(
    <main>
      <OfficialFiguresPanel question={question} />
      <Drawn question={question} />
    </main>,
  );
}

function Drawn({ question }: { readonly question: OfficialQuestion }) {
  const series = useOfficialUse(question.seriesKey)?.series ?? question.shipped;
  const cell = lineOf(series, ODENSE, 'pct').find(({ period }) => period === '2017-07')?.cell;
  return (
    <figure aria-label="tegnet">
      {cell?.kind === 'value' ? cell.value.units : 'hul'} {series.periods.at(-1)}
    </figure>
  );
}

/** Odense's rate of July 2017 in tenths of a per cent, and the last month there is. */
export function drawn(): string {
  return screen.getByLabelText('tegnet').textContent;
}
