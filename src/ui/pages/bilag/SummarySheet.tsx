import type { OverviewModel } from '../../../display/overview.ts';
import { BILAG_TEXTS } from '../../../display/texts/bilag.ts';
import { KPI_TEXTS } from '../../../display/texts/kpis.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { Notice } from '../../parts/Notice.tsx';
import { PlanBar } from '../../parts/PlanBar.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { AheadPart } from './AheadPart.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';

type Props = { readonly model: OverviewModel; readonly view: EditionView };

/** The sentences a council member can repeat, what they rest on, the four figures, and where the pace leads. */
export function SummarySheet({ model, view }: Props) {
  const hasTick = model.kpis.some(({ bar }) => bar?.elapsed !== undefined);
  return (
    <Sheet>
      <SheetPart heading={BILAG_TEXTS.headings.summary}>
        <ul className="sheet-sentences">
          {model.headline.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="small">{model.headline.basis}</p>
        {model.notices.map((notice) => (
          <Notice key={notice.key} model={notice} />
        ))}
        <div className="sheet-kpis">
          {model.kpis.map((kpi) => (
            <article key={kpi.key} className="sheet-kpi">
              <h3>{kpi.label}</h3>
              <p className="sheet-kpi-value">
                {kpi.value} {kpi.unit === undefined ? null : <span>{kpi.unit}</span>}
              </p>
              {kpi.exact === undefined ? null : <p>{kpi.exact}</p>}
              {kpi.bar === undefined ? null : <PlanBar share={kpi.bar.share} elapsed={kpi.bar.elapsed} />}
              {kpi.lines.map((line) => (
                <p key={line} className="small">
                  {line}
                </p>
              ))}
              {kpi.missing === undefined ? null : <p className="kpi-missing">{kpi.missing}</p>}
            </article>
          ))}
        </div>
        {hasTick ? <p className="small">{KPI_TEXTS.tick}</p> : null}
        {model.checksText === undefined ? null : <p className="small">{model.checksText}</p>}
        <p className="small">{NAVIGATION_TEXTS.source(model.source)}</p>
      </SheetPart>
      {view.rows.length === 0 ? null : <AheadPart view={view} />}
    </Sheet>
  );
}
