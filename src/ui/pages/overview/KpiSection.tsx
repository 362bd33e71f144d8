import type { KpiModel } from '../../../display/kpis.ts';
import { KPI_TEXTS } from '../../../display/texts/kpis.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { EditionTableExport } from '../EditionTableExport.tsx';
import { KpiList } from './KpiList.tsx';

type Props = { readonly kpis: readonly KpiModel[]; readonly view: EditionView };

export function KpiSection({ kpis, view }: Props) {
  return (
    <section className="section" aria-labelledby="hovedtal">
      <h2 id="hovedtal" className="visually-hidden">
        {KPI_TEXTS.heading}
      </h2>
      <KpiList
        kpis={kpis}
        action={<EditionTableExport title={KPI_TEXTS.heading} table="hovedtal" view={view} />}
      />
    </section>
  );
}
