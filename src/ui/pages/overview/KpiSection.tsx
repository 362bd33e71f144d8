import type { KpiModel } from '../../../display/kpis.ts';
import { KPI_TEXTS } from '../../../display/texts/kpis.ts';
import { KpiCard } from '../../parts/KpiCard.tsx';

type Props = { readonly kpis: readonly KpiModel[] };

export function KpiSection({ kpis }: Props) {
  const hasTick = kpis.some(({ bar }) => bar?.elapsed !== undefined);
  return (
    <section className="section" aria-labelledby="hovedtal">
      <h2 id="hovedtal" className="visually-hidden">
        {KPI_TEXTS.heading}
      </h2>
      <div className="card kpis">
        {kpis.map((kpi) => (
          <KpiCard key={kpi.key} model={kpi} />
        ))}
      </div>
      {hasTick ? <p className="small">{KPI_TEXTS.tick}</p> : null}
    </section>
  );
}
