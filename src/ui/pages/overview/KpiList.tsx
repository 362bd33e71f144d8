import type { ReactNode } from 'react';
import type { KpiModel } from '../../../display/kpis.ts';
import { KPI_TEXTS } from '../../../display/texts/kpis.ts';
import { KpiCard } from '../../parts/KpiCard.tsx';

type Props = { readonly kpis: readonly KpiModel[]; readonly action?: ReactNode };

/** The four headline figures side by side. */
export function KpiList({ kpis, action }: Props) {
  const hasTick = kpis.some(({ bar }) => bar?.elapsed !== undefined);
  return (
    <>
      <div className="card kpis">
        {kpis.map((kpi) => (
          <KpiCard key={kpi.key} model={kpi} />
        ))}
      </div>
      {hasTick || action !== undefined ? (
        <div className="section-head">
          {hasTick ? <p className="small">{KPI_TEXTS.tick}</p> : null}
          {action}
        </div>
      ) : null}
    </>
  );
}
