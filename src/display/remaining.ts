import type { ProjectFigures } from '../barometer/computeProject.ts';
import { whyNotWhole } from '../barometer/figure.ts';
import { type Kroner, kroner, ratio, subtractKroner } from '../barometer/units.ts';
import { formatKroner, formatRatio } from './format.ts';
import { ABSENCE_WORDS } from './texts/absences.ts';
import { PROJECT_TEXTS } from './texts/project.ts';

/** What a project needs to reach its plan and to break even, said in sentences. */
export function toRemaining({ money }: ProjectFigures): readonly string[] {
  const { gevinst, forbrug, budgetGevinst, investeringssum } = money;
  const lines: string[] = [];
  // An amount that lacks one of its entries is no amount so far.
  const absence = [gevinst, forbrug, budgetGevinst, investeringssum]
    .map(whyNotWhole)
    .find((reason) => reason !== undefined);
  if (
    absence !== undefined ||
    gevinst.kind === 'absent' ||
    forbrug.kind === 'absent' ||
    budgetGevinst.kind === 'absent' ||
    investeringssum.kind === 'absent'
  ) {
    return [PROJECT_TEXTS.leftUnknown(ABSENCE_WORDS[absence?.kind ?? 'notStated'])];
  }
  const leftGevinst = subtractKroner(budgetGevinst.value, gevinst.value);
  const leftForbrug = subtractKroner(investeringssum.value, forbrug.value);
  lines.push(
    bySign(leftGevinst, PROJECT_TEXTS.reachedGevinst, PROJECT_TEXTS.metGevinst, PROJECT_TEXTS.leftGevinst),
    leftForbrug >= 0
      ? PROJECT_TEXTS.leftForbrug(formatKroner(leftForbrug))
      : PROJECT_TEXTS.overForbrug(formatKroner(kroner(-leftForbrug))),
  );
  if (leftGevinst > 0 && leftForbrug > 0) {
    lines.push(PROJECT_TEXTS.neededRatio(formatRatio(ratio(leftGevinst, leftForbrug))));
  }
  const net = subtractKroner(gevinst.value, forbrug.value);
  lines.push(bySign(net, PROJECT_TEXTS.breakEven, PROJECT_TEXTS.atBreakEven, PROJECT_TEXTS.pastBreakEven));
  return lines;
}

/** One sentence for an amount below zero, one for zero itself, one for an amount above; none shows a minus. */
function bySign(
  amount: Kroner,
  below: (size: string) => string,
  zero: string,
  above: (size: string) => string,
): string {
  const size = formatKroner(kroner(Math.abs(amount)));
  return amount === 0 ? zero : amount < 0 ? below(size) : above(size);
}
