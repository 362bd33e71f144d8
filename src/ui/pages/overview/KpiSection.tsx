import type { KpiModel } from '../../../display/kpis.ts';
import { KPI_TEXTS } from '../../../display/texts/kpis.ts';
import { KpiList } from './KpiList.tsx';

type Props = { readonly kpis: readonly KpiModel[] };

export function KpiSection({ kpis }: Props) {
  return (
    <section className="section" aria-labelledby="hovedtal">
      <h2 id="hovedtal" className="visually-hidden">
        {KPI_TEXTS.heading}
      </h2>
      <KpiList kpis={kpis} />
    </section>
  );
}
