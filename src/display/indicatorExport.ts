import type { ProjectFigures } from '../barometer/computeProject.ts';
import { textCell } from './cellText.ts';
import type { Cell } from './models.ts';
import { indicatorRuleLines } from './ruleLines.ts';
import { type SourceBook, sourceText } from './sourceBook.ts';
import type { TableToExport } from './tableToExport.ts';
import { INDICATOR_NAMES } from './texts/indicators.ts';
import { PROJECT_TEXTS } from './texts/project.ts';
import { INPUT_NAMES } from './texts/rules.ts';
import { SHEET_TEXTS } from './texts/sheets.ts';

const TEXTS = SHEET_TEXTS.indicators;
const NONE: Cell = textCell('');

/** A project's six indicators: a row per input, so that each is a number of its own. */
export function toIndicatorExport({ project, indicators }: ProjectFigures, book: SourceBook): TableToExport {
  return {
    key: `indikatorer-${project.key}`,
    title: `${PROJECT_TEXTS.indicatorsHeading}, ${project.name}`,
    table: {
      caption: PROJECT_TEXTS.indicatorsHeading,
      columns: [
        { key: 'indicator', label: TEXTS.indicator, align: 'start' },
        { key: 'colour', label: TEXTS.colour, align: 'start' },
        { key: 'green', label: TEXTS.green, align: 'end' },
        { key: 'yellow', label: TEXTS.yellow, align: 'end' },
        { key: 'input', label: TEXTS.input, align: 'start' },
        { key: 'value', label: TEXTS.value, align: 'end' },
      ],
      rows: indicators.flatMap(({ key, colour, limits }) => {
        const head: Cell[] = [
          textCell(INDICATOR_NAMES[key]),
          colour.kind === 'absent' ? colour.absence : { unit: 'colour', amount: colour.value },
          limits === undefined ? NONE : { unit: 'ratio', amount: limits.green },
          limits === undefined ? NONE : { unit: 'ratio', amount: limits.yellow },
        ];
        const inputs = colour.kind === 'reported' ? [] : (colour.inputs ?? []);
        return inputs.length === 0
          ? [[...head, NONE, NONE]]
          : inputs.map(({ name, value }) => [...head, textCell(INPUT_NAMES[name]), value]);
      }),
      footer: [],
    },
    filters: [],
    rules: indicatorRuleLines(indicators),
    source: sourceText(book, project.source),
  };
}
