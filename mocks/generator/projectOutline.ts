import { EFFORTS, type Effort } from './efforts.ts';
import { type Quarter, quarterAt } from './quarters.ts';
import type { Random } from './random.ts';

/** What a generated project's document and its ledger entries must agree on. */
export type ProjectOutline = {
  readonly key: string;
  readonly nr: number;
  readonly name: string;
  readonly effort: Effort;
  /** The whole budget in kr. */
  readonly gevinst: number;
  readonly investeringssum: number;
  readonly period: { readonly from: string; readonly to: string };
  /** Quarters that the period lasts. */
  readonly quarters: number;
  /** How well it does: realised gevinst against what was planned. */
  readonly success: number;
};

/** Most projects go on for some quarters; a few end with the last one and are only followed since. */
const SHARE_ENDED = 0.06;
const MOST_QUARTERS_LEFT = 12;

const thousands = (kroner: number) => Math.round(kroner / 1000) * 1000;

/** Outlines of `count` projects that all have run since the first quarter. */
export function outlineProjects(random: Random, count: number, past: readonly Quarter[]): ProjectOutline[] {
  const digits = Math.max(4, String(count).length);
  return Array.from({ length: count }, (_, at) => {
    const effort = EFFORTS[at % EFFORTS.length] ?? EFFORTS[0];
    const number = String(at + 1).padStart(digits, '0');
    const scale = random.between(0.2, 1.8);
    const left = random.chance(SHARE_ENDED) ? 0 : random.whole(1, MOST_QUARTERS_LEFT);
    const quarters = past.length + left;
    return {
      key: `${effort.key}-${number}`,
      nr: at + 1,
      name: `${effort.name} ${number}`,
      effort,
      gevinst: thousands(effort.gevinst * scale),
      investeringssum: thousands(effort.investeringssum * scale),
      period: { from: quarterAt(0).from, to: quarterAt(quarters - 1).to },
      quarters,
      success: random.between(0.4, 1.4),
    };
  });
}
