import type { RuleId } from '../barometer/figure.ts';
import { DEFAULT_LIMITS } from '../barometer/indicatorLimits.ts';
import { INDICATOR_KEYS } from '../barometer/indicators/indicator.ts';
import { formatRatio } from './format.ts';
import { ABOUT_TEXTS } from './texts/about.ts';
import { INDICATOR_NAMES } from './texts/indicators.ts';
import { OUR_RULES, RULE_TEXTS } from './texts/rules.ts';

/** A rule written out for people. */
export type RuleModel = {
  readonly key: RuleId;
  readonly term: string;
  readonly text: string;
  readonly isOurs: boolean;
};

const RULES_SHOWN = [
  'sumOfEntries',
  'personsTimesRate',
  'sumOfProjects',
  'realisedNettogevinst',
  'budgetNettogevinst',
  'realisedAfkastgrad',
  'budgetAfkastgrad',
  'shareOfPlan',
  'gap',
  'gapChange',
  'gapDistance',
  'gapDistanceInPersons',
  'bandsDefault',
  'bandsGiven',
  'sumOfGroups',
  'groupArrow',
  'economyWithoutPlan',
  'driftsstatus',
  'driftsstatusGrey',
] as const;

/** The rules behind the figures, those of the indicators with the limits that hold unless data give others. */
export function toRuleList(): readonly RuleModel[] {
  const indicatorRules = {
    economy: 'economy',
    effect: 'effect',
    afkastgrad: 'afkastgradIndicator',
    gevinst: 'gevinstIndicator',
    production: 'production',
    implementation: 'implementation',
  } as const;
  return [
    ...RULES_SHOWN.map((rule) => ({
      key: rule,
      term: ABOUT_TEXTS.ruleNames[rule],
      text: RULE_TEXTS[rule],
      isOurs: OUR_RULES.has(rule),
    })),
    ...INDICATOR_KEYS.map((key) => ({
      key: indicatorRules[key],
      term: ABOUT_TEXTS.indicator(INDICATOR_NAMES[key]),
      text: `${RULE_TEXTS[indicatorRules[key]]} ${limitsText(key)}`.trim(),
      isOurs: true,
    })),
  ];
}

function limitsText(key: (typeof INDICATOR_KEYS)[number]): string {
  if (key === 'afkastgrad' || key === 'implementation') {
    return '';
  }
  const { green, yellow } = DEFAULT_LIMITS[key];
  const text = key === 'economy' ? ABOUT_TEXTS.limitsLow : ABOUT_TEXTS.limitsHigh;
  return text(formatRatio(green), formatRatio(yellow));
}
