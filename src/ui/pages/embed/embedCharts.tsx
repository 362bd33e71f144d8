import type { ReactNode } from 'react';
import { editionName } from '../../../display/editionFacts.ts';
import { embedFacts } from '../../../display/embedCards.ts';
import { formatMonth } from '../../../display/format.ts';
import { toGapChart } from '../../../display/gapChart.ts';
import { toGevinstForbrugChart } from '../../../display/gevinstForbrugChart.ts';
import type { BarChartModel, LineChartModel } from '../../../display/models.ts';
import { toMoneyOverTime } from '../../../display/moneyOverTime.ts';
import { chartPeriod } from '../../../display/picture.ts';
import { toRatesChart } from '../../../display/ratesChart.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { CardHeadingLevel } from '../../parts/CardHeading.tsx';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { RevisionNotice } from '../../parts/RevisionNotice.tsx';
import { type Development, useDevelopment } from '../../state/useDevelopment.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { useRateChart } from '../../state/useRateChart.ts';
import { numbersRequest, ratesRequest } from '../chartRequests.ts';
import { MoneyChart } from '../overview/MoneyChart.tsx';
import { RateChart } from '../overview/RateChart.tsx';
import { StateSwitch } from '../StateSwitch.tsx';
import { TimeChart } from '../TimeChart.tsx';
import { EmbedFacts } from './EmbedFacts.tsx';

const HEIGHTS = [60, 340];

type Props = { readonly view: EditionView };

/** Gevinst against forbrug per project. */
export function EmbedMoney({ view }: Props) {
  const model = toGevinstForbrugChart(view.barometer, view.book);
  return (
    <EmbedChart view={view} model={model} emptyReason={CHART_TEXTS.money.empty}>
      {(bars) => <MoneyChart model={bars} />}
    </EmbedChart>
  );
}

/** Local unemployment against the country's, up to the edition's month. */
export function EmbedRate({ view }: Props) {
  return (
    <StateSwitch state={useRateChart(view, true)} heights={HEIGHTS} isPage>
      {({ chart, revisions }) => (
        <>
          <RateChart model={chart} />
          <CardHeadingLevel value="h2">
            <RevisionNotice lines={revisions} />
          </CardHeadingLevel>
          <ChartFacts view={view} model={chart} />
        </>
      )}
    </StateSwitch>
  );
}

type RatesProps = Props & { readonly kind: 'rates' | 'gapOverTime' };

/** Unemployment here and elsewhere, or the gap to the country, over the months that the address chooses. */
export function EmbedRates({ view, kind }: RatesProps) {
  return (
    <StateSwitch state={useDevelopment(view)} heights={HEIGHTS} isPage>
      {(loaded) => (
        <>
          {kind === 'rates' ? <Rates view={view} loaded={loaded} /> : <Gap view={view} loaded={loaded} />}
          <FrozenNote view={view} />
        </>
      )}
    </StateSwitch>
  );
}

type LoadedProps = Props & { readonly loaded: Development };

function Rates({ view, loaded: { series, figures } }: LoadedProps) {
  const { range } = useNavigation().address;
  const model = toRatesChart(series, figures.barometer, view.owner.shortName, range);
  return (
    <EmbedChart view={view} model={model} emptyReason={DEVELOPMENT_TEXTS.gap.empty}>
      {(lines) => <TimeChart chart={ratesRequest(lines)} />}
    </EmbedChart>
  );
}

function Gap({ view, loaded: { series, figures } }: LoadedProps) {
  const { range } = useNavigation().address;
  const gap = toGapChart(series, figures, view.barometer.edition.decisions.items, range);
  return (
    <EmbedChart view={view} model={gap?.chart} emptyReason={DEVELOPMENT_TEXTS.gap.empty}>
      {(lines) => (
        <>
          <TimeChart chart={numbersRequest(lines)} />
          <ol className="marker-list" aria-label={DEVELOPMENT_TEXTS.gap.markers}>
            {gap?.markers.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ol>
        </>
      )}
    </EmbedChart>
  );
}

/** Months after the edition's own were not known when it was made. */
function FrozenNote({ view: { barometer, entry } }: Props) {
  const { observationMonth } = barometer.edition;
  return observationMonth === undefined ? null : (
    <p className="small">
      {DEVELOPMENT_TEXTS.frozenUntil(formatMonth(observationMonth), editionName(entry))}
    </p>
  );
}

type MoneyProps = Props & { readonly kind: 'money' | 'ratio' };

/** Gevinst and forbrug, or afkastgrad, over time against the plan. */
export function EmbedMoneyOverTime({ view, kind }: MoneyProps) {
  const model = toMoneyOverTime(view.barometer, view.book)?.[kind];
  return (
    <EmbedChart view={view} model={model} emptyReason={DEVELOPMENT_TEXTS.money.onePoint}>
      {(lines) => (
        <>
          <TimeChart chart={numbersRequest(lines)} />
          {kind === 'money' ? <p className="small">{DEVELOPMENT_TEXTS.money.planNote}</p> : null}
        </>
      )}
    </EmbedChart>
  );
}

type ChartProps<Model> = Props & {
  readonly model: Model | undefined;
  readonly emptyReason: string;
  readonly children: (model: Model) => ReactNode;
};

/** A chart with the facts of its edition, or why there is none. */
function EmbedChart<Model extends LineChartModel | BarChartModel>(props: ChartProps<Model>) {
  const { view, model, emptyReason, children } = props;
  if (model === undefined) {
    return <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={emptyReason} isPage />;
  }
  return (
    <>
      {children(model)}
      <ChartFacts view={view} model={model} />
    </>
  );
}

type FactsProps = Props & { readonly model: LineChartModel | BarChartModel };

function ChartFacts({ view: { pictureFacts }, model }: FactsProps) {
  return <EmbedFacts facts={embedFacts(chartPeriod(model, pictureFacts), pictureFacts)} />;
}
