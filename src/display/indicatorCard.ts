import type { IndicatorResult } from '../barometer/indicators/indicator.ts';
import { ABSENCE_ICONS, colourModel } from './colours.ts';
import { limitsLine } from './limitsLine.ts';
import type { ColourModel, IconKey } from './models.ts';
import { ABSENCE_SENTENCES, ABSENCE_WORDS } from './texts/absences.ts';
import { INDICATOR_NAMES, INDICATOR_QUESTIONS } from './texts/indicators.ts';
import { RULE_TEXTS } from './texts/rules.ts';
import { inputLine } from './why/toWhy.ts';

/** An indicator with its rule and inputs written out: no colour without them. */
export type IndicatorCardModel = {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly colour: ColourModel | undefined;
  readonly icon: IconKey;
  readonly word: string;
  readonly rule: string;
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  readonly limits: string | undefined;
  /** Why there is no colour. */
  readonly note: string | undefined;
};

export function toIndicatorCard(indicator: IndicatorResult): IndicatorCardModel {
  const figure = indicator.colour;
  const colour = figure.kind === 'absent' ? undefined : colourModel(figure.value);
  const rule = figure.kind === 'reported' ? undefined : figure.rule;
  const inputs = figure.kind === 'reported' ? [] : (figure.inputs ?? []);
  const { limits } = indicator;
  return {
    key: indicator.key,
    name: INDICATOR_NAMES[indicator.key],
    question: INDICATOR_QUESTIONS[indicator.key],
    colour,
    icon: figure.kind === 'absent' ? ABSENCE_ICONS[figure.absence.kind] : figure.value,
    word: figure.kind === 'absent' ? ABSENCE_WORDS[figure.absence.kind] : (colour?.word ?? ''),
    rule: rule === undefined ? '' : RULE_TEXTS[rule],
    inputs: inputs.map(inputLine),
    limits: limits === undefined ? undefined : limitsLine(indicator.key, limits),
    note:
      figure.kind === 'absent'
        ? (figure.absence.reason ?? ABSENCE_SENTENCES[figure.absence.kind])
        : undefined,
  };
}
