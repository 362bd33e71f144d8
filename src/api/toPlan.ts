import type { Plan } from '../barometer/plan.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { PlanJson } from './planJson.ts';
import type { ShareText } from './sharedTexts.ts';
import { type AmountUnit, toDecimal, toKronerFigure } from './toFigure.ts';
import { toPeriod } from './toPeriod.ts';

/** Wire plan → domain plan. `project.source` stands for a plan that names no source itself. */
export function toPlan(json: PlanJson, fallbackSource: string, unit: AmountUnit, share: ShareText): Plan {
  const source = json.source ?? fallbackSource;
  const amount = (value: PlanJson['gevinst']) => toKronerFigure(value, source, unit);
  return omitUndefined({
    kind: share(json.kind),
    decision: share(json.decision),
    decidedOn: share(json.decidedOn),
    effectiveFrom: share(json.effectiveFrom),
    period: toPeriod(json.period, share),
    gevinst: amount(json.gevinst),
    investeringssum: amount(json.investeringssum),
    perYear: (json.perYear ?? []).map((year) => ({
      year: year.year,
      gevinst: amount(year.gevinst),
      investeringssum: amount(year.investeringssum),
      nettogevinst: amount(year.nettogevinst),
      gevinstChange: amount(year.gevinstChange),
      investeringssumChange: amount(year.investeringssumChange),
      nettogevinstChange: amount(year.nettogevinstChange),
    })),
    printedAfkastgrad: json.printedAfkastgrad === undefined ? undefined : toDecimal(json.printedAfkastgrad),
    printedNettogevinst:
      json.printedNettogevinst === undefined ? undefined : amount(json.printedNettogevinst),
    note: json.note,
    source,
  });
}
