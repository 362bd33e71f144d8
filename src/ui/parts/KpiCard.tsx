import type { KpiModel } from '../../display/kpis.ts';
import { CardHeading } from './CardHeading.tsx';
import { PlanBar } from './PlanBar.tsx';
import { WhyButton } from './WhyButton.tsx';

type Props = { readonly model: KpiModel };

/** One headline figure with its plan, its change and where it comes from. */
export function KpiCard({ model }: Props) {
  return (
    <article className="kpi">
      <CardHeading className="kpi-label">
        {model.label}
        <WhyButton title={model.label} of={{ kind: 'kpi', key: model.key }} />
      </CardHeading>
      <p className={valueClass(model)}>
        {model.value} {model.unit === undefined ? null : <span>{model.unit}</span>}
      </p>
      {model.exact === undefined ? null : <p className="kpi-exact">{model.exact}</p>}
      {model.bar === undefined ? null : <PlanBar share={model.bar.share} elapsed={model.bar.elapsed} />}
      {model.lines.map((line) => (
        <p key={line} className="kpi-line">
          {line}
        </p>
      ))}
      {model.missing === undefined ? null : <p className="kpi-missing">{model.missing}</p>}
    </article>
  );
}

function valueClass(model: KpiModel): string {
  const isWords = model.unit === undefined && !/\d/.test(model.value);
  return ['kpi-value', ...(isWords ? ['is-words'] : []), ...(model.isNegative ? ['negative'] : [])].join(' ');
}
