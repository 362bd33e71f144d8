import { useEffect, useRef } from 'react';
import { lineOf, type Series } from '../../../barometer/series.ts';
import { nameAreas, toOfficialFailure } from '../../../display/officialFailure.ts';
import { inUseSentence, toProposal } from '../../../display/officialFigures.ts';
import { RATE_MEASURE } from '../../../display/rateChart.ts';
import { OFFICIAL_TEXTS } from '../../../display/texts/official.ts';
import type { EditionView } from '../../state/useEdition.ts';
import {
  type OfficialFigures,
  type OfficialQuestion,
  useOfficialFigures,
} from '../../state/useOfficialFigures.ts';
import { JobindsatsFile } from './JobindsatsFile.tsx';
import { OfficialProposalPanel } from './OfficialProposalPanel.tsx';
import '../../../styles/official.css';

const TEXTS = OFFICIAL_TEXTS;

type Props = {
  readonly view: EditionView;
  /** The series as it is shipped: also while newer figures are in use. */
  readonly series: Series;
};

/**
 * Official figures on demand, for the barometer that has a series: asked for, looked at, and then used by the charts
 * of this session or not. Nothing when no barometer has a series.
 */
export function OfficialFiguresSection({ view, series }: Props) {
  const gap = view.barometer.gaps.find(({ barometer }) => barometer.series !== undefined)?.barometer;
  if (gap?.series === undefined) {
    return null;
  }
  const areas = series.areas
    .map(({ code }) => code)
    .filter((code) => lineOf(series, code, RATE_MEASURE).some(({ cell }) => cell.kind === 'value'));
  return (
    <OfficialFiguresPanel
      // What is being looked at in one edition is not about another one.
      key={`${view.owner.key}/${view.entry.key}`}
      question={{
        seriesKey: gap.series,
        shipped: series,
        areas,
        barometer: gap,
        outsideCalls: view.catalogue.outsideCalls,
        isSynthetic: view.owner.synthetic,
      }}
    />
  );
}

/** The section itself, by what it asks. */
export function OfficialFiguresPanel({ question }: { readonly question: OfficialQuestion }) {
  const { figures, takeDocument, refuseFile } = useOfficialFigures(question);
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(figures.kind);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useEffect(() => {
    if (shown.current !== figures.kind) {
      shown.current = figures.kind;
      panel.current?.focus();
    }
  }, [figures.kind]);
  return (
    <section className="section official" aria-labelledby="officielle-tal">
      <h2 id="officielle-tal">{TEXTS.heading}</h2>
      <p>{TEXTS.intro}</p>
      <div className="card panel official-panel" ref={panel} tabIndex={-1}>
        <State figures={figures} question={question} />
        {figures.kind === 'asking' || figures.kind === 'proposed' ? null : (
          <JobindsatsFile areas={question.shipped.areas} onDocument={takeDocument} onRefused={refuseFile} />
        )}
      </div>
    </section>
  );
}

type StateProps = { readonly figures: OfficialFigures; readonly question: OfficialQuestion };

/** Each of the states, on purpose. */
function State({ figures, question }: StateProps) {
  const { areas } = question.shipped;
  switch (figures.kind) {
    case 'off':
      return <p>{TEXTS.off[figures.reason]}</p>;
    case 'idle':
      return (
        <button type="button" className="button button-primary" onClick={figures.ask}>
          {TEXTS.ask}
        </button>
      );
    case 'asking': {
      const text = TEXTS.asking(nameAreas(question.areas, areas));
      return (
        <>
          <p role="status">{text}</p>
          <progress aria-label={text} />
          <button type="button" className="button" onClick={figures.cancel}>
            {TEXTS.cancel}
          </button>
        </>
      );
    }
    case 'proposed':
      return (
        <OfficialProposalPanel
          model={toProposal(figures.proposal, areas)}
          onAccept={figures.accept}
          onReject={figures.reject}
        />
      );
    case 'inUse':
      return (
        <>
          <h3>{TEXTS.inUse.heading}</h3>
          <p>{inUseSentence(figures.use.provenance)}</p>
          <button type="button" className="button" onClick={figures.backToShipped}>
            {TEXTS.inUse.back}
          </button>
        </>
      );
    case 'failed':
      return <Failed figures={figures} question={question} />;
    default:
      return figures satisfies never;
  }
}

type FailedProps = {
  readonly figures: Extract<OfficialFigures, { kind: 'failed' }>;
  readonly question: OfficialQuestion;
};

/** Why no newer figures came, what the page goes on with, and the way on. */
function Failed({ figures: { failure, isInUse, retry, dismiss }, question }: FailedProps) {
  const model = toOfficialFailure(failure, question.shipped.areas, isInUse);
  return (
    <>
      <div role="alert" className="official-failure">
        <h3>{model.heading}</h3>
        <p>{model.cause}</p>
        <p>{model.stays}</p>
        {model.details.length === 0 ? null : (
          <ul>
            {model.details.map((detail) => (
              <li key={detail} className="finding">
                {detail}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="state-actions">
        {retry === undefined ? null : (
          <button type="button" className="button button-primary" onClick={retry}>
            {TEXTS.failure.retry}
          </button>
        )}
        <button type="button" className="button" onClick={dismiss}>
          {TEXTS.failure.dismiss}
        </button>
      </div>
    </>
  );
}
