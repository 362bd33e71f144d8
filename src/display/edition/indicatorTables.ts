import type { Barometer } from '../../barometer/computeBarometer.ts';
import { type Input, isAbsence } from '../../barometer/figure.ts';
import type { IndicatorResult } from '../../barometer/indicators/indicator.ts';
import { textCell } from '../cellText.ts';
import type { TableModel } from '../models.ts';
import { EDITION_TABLE_TEXTS as TEXTS } from '../texts/editionTables.ts';
import { INDICATOR_NAMES } from '../texts/indicators.ts';
import { RULE_TEXTS } from '../texts/rules.ts';
import { inputLabel } from '../why/toWhy.ts';
import { colourCell, numbers, sheetOf, words } from './sheet.ts';

type Row = { readonly project: string; readonly indicator: IndicatorResult };

function rowsOf({ projects }: Barometer): Row[] {
  return projects.flatMap(({ project, indicators }) =>
    indicators.map((indicator) => ({ project: project.name, indicator })),
  );
}

/** The six indicators of every project: colour, limits and rule. */
export function indicatorsTable(barometer: Barometer): TableModel {
  const { indicators } = TEXTS;
  return sheetOf<Row>(
    indicators.title,
    [
      words('project', TEXTS.project, ({ project }) => textCell(project)),
      words('indicator', indicators.indicator, ({ indicator }) => textCell(INDICATOR_NAMES[indicator.key])),
      words('colour', indicators.colour, ({ indicator }) => colourCell(indicator.colour)),
      numbers('green', indicators.green, ({ indicator: { limits } }) =>
        limits === undefined ? textCell('') : { unit: 'ratio', amount: limits.green },
      ),
      numbers('yellow', indicators.yellow, ({ indicator: { limits } }) =>
        limits === undefined ? textCell('') : { unit: 'ratio', amount: limits.yellow },
      ),
      words('origin', indicators.origin, ({ indicator: { limits } }) =>
        textCell(limits === undefined ? '' : indicators.origins[limits.origin]),
      ),
      words('rule', indicators.rule, ({ indicator: { colour } }) =>
        textCell(colour.kind === 'reported' || colour.rule === undefined ? '' : RULE_TEXTS[colour.rule]),
      ),
    ],
    rowsOf(barometer),
  );
}

type InputRow = Row & { readonly input: Input };

/** The figures that the indicators were judged by, each in its unit: no colour without its inputs. */
export function indicatorInputsTable(barometer: Barometer): TableModel {
  const { indicators, inputs, units } = TEXTS;
  return sheetOf<InputRow>(
    inputs.title,
    [
      words('project', TEXTS.project, ({ project }) => textCell(project)),
      words('indicator', indicators.indicator, ({ indicator }) => textCell(INDICATOR_NAMES[indicator.key])),
      words('input', inputs.input, ({ input }) => textCell(inputLabel(input))),
      numbers('value', inputs.value, ({ input }) => input.value),
      words('unit', inputs.unit, ({ input: { value } }) =>
        textCell(isAbsence(value) ? '' : units[value.unit]),
      ),
    ],
    rowsOf(barometer).flatMap((row) =>
      row.indicator.colour.kind === 'reported'
        ? []
        : (row.indicator.colour.inputs ?? []).map((input) => ({ ...row, input })),
    ),
  );
}
