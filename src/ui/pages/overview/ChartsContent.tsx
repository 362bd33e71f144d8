import { toGevinstForbrugChart } from '../../../display/gevinstForbrugChart.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { RevisionNotice } from '../../parts/RevisionNotice.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useRateChart } from '../../state/useRateChart.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { RATE_CARD_HEIGHT } from './chartHeights.ts';
import { MoneyChart } from './MoneyChart.tsx';
import { RateChart } from './RateChart.tsx';

type Props = { readonly view: EditionView };

/** The two charts with their frames, each in its own state. Fetched when wanted, with all that charts need. */
export function ChartsContent({ view }: Props) {
  const rates = useRateChart(view, true);
  const money = toGevinstForbrugChart(view.barometer, view.book);
  return (
    <>
      <div className="card panel" style={{ minHeight: RATE_CARD_HEIGHT }}>
        <StateSwitch state={rates} heights={[RATE_CARD_HEIGHT]}>
          {({ chart, revisions }) => (
            <>
              <RateChart model={chart} />
              <RevisionNotice lines={revisions} />
            </>
          )}
        </StateSwitch>
      </div>
      <div className="card panel">
        {money === undefined ? (
          <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={CHART_TEXTS.money.empty} />
        ) : (
          <MoneyChart model={money} />
        )}
      </div>
    </>
  );
}
