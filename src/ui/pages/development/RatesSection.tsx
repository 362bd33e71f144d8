import { memo, useDeferredValue, useMemo } from 'react';
import { editionName } from '../../../display/editionFacts.ts';
import { formatMonth } from '../../../display/format.ts';
import { toGapChart } from '../../../display/gapChart.ts';
import { toGapMove } from '../../../display/gapMoveText.ts';
import { toHeadcounts } from '../../../display/headcounts.ts';
import { lineChoices, withoutLines } from '../../../display/hiddenLines.ts';
import type { LineChartModel } from '../../../display/models.ts';
import { rangeIndices, rangeOf } from '../../../display/periodRange.ts';
import { ratedMonths, toRatesChart } from '../../../display/ratesChart.ts';
import { toRevisions } from '../../../display/revisions.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { moveWhy } from '../../../display/why/gapMoveWhy.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { Inputs } from '../../parts/Inputs.tsx';
import { LineSwitches } from '../../parts/LineSwitches.tsx';
import { RangePicker } from '../../parts/RangePicker.tsx';
import { RevisionNotice } from '../../parts/RevisionNotice.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import type { Development } from '../../state/useDevelopment.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { numbersRequest, ratesRequest } from '../chartRequests.ts';
import { TimeChart } from '../TimeChart.tsx';
import { RateWhatIfSection } from './RateWhatIfSection.tsx';

const TEXTS = DEVELOPMENT_TEXTS;
const NOTHING: readonly string[] = [];

/** Not drawn anew while what it shows is the same. */
const RatesChart = memo(function RatesChart({ model }: { readonly model: LineChartModel }) {
  return <TimeChart chart={ratesRequest(model)} />;
});

type Props = { readonly view: EditionView; readonly loaded: Development };

/** Local against the country and others, the gap with its bands, and what moved it, over a range one chooses. */
export function RatesSection({ view, loaded }: Props) {
  const { address, choose } = useNavigation();
  const { series, figures } = loaded;
  const { barometer, owner } = view;
  const { range } = address;
  // Taking a line off, or supposing rates, must not go through all months of all areas again.
  const months = useMemo(() => ratedMonths(series), [series]);
  const { from, to } = rangeIndices(months, range);
  const rates = useMemo(
    () => toRatesChart(series, figures.barometer, owner.shortName, range),
    [series, figures, owner, range],
  );
  const gap = useMemo(
    () => toGapChart(series, figures, barometer.edition.decisions.items, range),
    [series, figures, barometer, range],
  );
  const move = toGapMove(series, figures.barometer, owner.shortName, range);
  // The buttons follow at once, the drawing a moment later.
  const hidden = useDeferredValue(address.hiddenAreas) ?? NOTHING;
  const shown = useMemo(
    () => (rates === undefined ? undefined : withoutLines(rates, hidden)),
    [rates, hidden],
  );
  const { observationMonth } = barometer.edition;
  return (
    <>
      <section className="section" aria-labelledby="ledighed">
        <h2 id="ledighed">{TEXTS.rates.heading}</h2>
        {rates === undefined || shown === undefined ? (
          <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={TEXTS.gap.empty} />
        ) : (
          <>
            <RangePicker
              count={months.length}
              from={from}
              to={to}
              labelOf={(index) => formatMonth(months[index] ?? '')}
              labels={TEXTS.range}
              onChange={(first, last) => choose({ range: rangeOf(months, first, last) })}
            />
            <LineSwitches
              choices={lineChoices(rates, address.hiddenAreas ?? NOTHING)}
              onChange={(areas) => choose({ hiddenAreas: areas.length === 0 ? undefined : areas })}
            />
            <RatesChart model={shown} />
          </>
        )}
        <RevisionNotice lines={toRevisions(figures.barometer, series)} />
        {observationMonth === undefined ? null : (
          <p className="footnote">
            {TEXTS.frozenUntil(formatMonth(observationMonth), editionName(view.entry))}
          </p>
        )}
      </section>
      <section className="section" aria-labelledby="afstand">
        <h2 id="afstand">{TEXTS.gap.heading}</h2>
        {gap === undefined ? (
          <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={TEXTS.gap.empty} />
        ) : (
          <TimeChart chart={numbersRequest(gap.chart)} />
        )}
        {gap === undefined || gap.markers.length === 0 ? null : (
          <div className="card panel">
            <h3>{TEXTS.gap.markers}</h3>
            <ol className="marker-list">
              {gap.markers.map(({ number, text }) => (
                <li key={number}>{text}</li>
              ))}
            </ol>
          </div>
        )}
        <div className="card panel">
          <h3>
            {TEXTS.move.heading}{' '}
            {move.parts.length === 0 ? null : (
              <WhyButton
                title={TEXTS.move.heading}
                of={() => moveWhy(series, figures.barometer, address.range)}
                isMany
              />
            )}
          </h3>
          <p className="lead">{move.sentence}</p>
          <Inputs inputs={move.parts} />
        </div>
        {toHeadcounts(barometer.gaps, owner.shortName).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <RateWhatIfSection figures={figures} ownerName={owner.shortName} book={view.book} />
    </>
  );
}
