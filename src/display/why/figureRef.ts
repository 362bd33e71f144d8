import type { KpiModel } from '../kpis.ts';
import type { TotalsRow } from '../projectTable.ts';

/** A figure of an edition by where it stands: what is asked when one asks where it comes from. */
export type FigureRef =
  | { readonly kind: 'kpi'; readonly key: KpiModel['key'] }
  | { readonly kind: 'gap'; readonly barometer: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'groups' }
  /** All that a row says of a project. */
  | { readonly kind: 'project'; readonly project: string }
  | { readonly kind: 'totals'; readonly totals: TotalsRow };
