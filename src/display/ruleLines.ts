import type { Figure, RuleId } from '../barometer/figure.ts';
import type { IndicatorResult } from '../barometer/indicators/indicator.ts';
import { limitsLine } from './limitsLine.ts';
import { OUR_RULES, RULE_TEXTS } from './texts/rules.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';

/** Rules written out, each once, in the order they come; ours are marked. */
export function ruleLines(rules: Iterable<RuleId>): string[] {
  return [...new Set(rules)].map(ruleLine);
}

function ruleLine(rule: RuleId): string {
  return OUR_RULES.has(rule) ? SHEET_TEXTS.ourRule(RULE_TEXTS[rule]) : RULE_TEXTS[rule];
}

/** The rules that figures came from, or would have come from where they are absent. */
export function rulesOf(figures: Iterable<Figure<unknown>>): Set<RuleId> {
  const rules = new Set<RuleId>();
  for (const figure of figures) {
    if (figure.kind !== 'reported' && figure.rule !== undefined) {
      rules.add(figure.rule);
    }
  }
  return rules;
}

/** The rules of indicators with the limits they were held against, each once. */
export function indicatorRuleLines(indicators: Iterable<IndicatorResult>): string[] {
  // Thousands are held against the same limits, and writing numbers takes its time.
  const lines = new Map<string, string>();
  for (const { key, colour, limits } of indicators) {
    if (colour.kind !== 'reported' && colour.rule !== undefined) {
      const id = JSON.stringify([key, colour.rule, limits]);
      if (!lines.has(id)) {
        const line = ruleLine(colour.rule);
        lines.set(id, limits === undefined ? line : `${line} ${limitsLine(key, limits)}.`);
      }
    }
  }
  return [...new Set(lines.values())];
}
