import { type Decimal, decimalFromNumber } from '../barometer/decimal.ts';
import { percentagePoints } from '../barometer/units.ts';
import type { Cell, TableModel, ZoneBarModel } from './models.ts';
import { PICTURE_TEXTS } from './texts/picture.ts';

/** Gaps are rates with one or two decimals, subtracted. */
const MOST_DECIMALS = 4;

/** The table twin of a zone bar: its marks and limits, in %-point. */
export function toZoneBarTable(model: ZoneBarModel, name: string): TableModel {
  const marks = withEqualDecimals(model.marks.map(({ value }) => value));
  // Limits are given each with its own precision, and printed so.
  const limits = model.limits.flatMap(({ value }) => withEqualDecimals([value]));
  const row = (label: string, value: Decimal | undefined): Cell[] => [
    { unit: 'text', amount: label },
    value === undefined
      ? { kind: 'unreadable' }
      : { unit: 'percentagePoints', amount: percentagePoints(value) },
  ];
  return {
    caption: PICTURE_TEXTS.zoneTable(name),
    columns: [
      { key: 'mark', label: PICTURE_TEXTS.zoneMark, align: 'start' },
      { key: 'value', label: PICTURE_TEXTS.zoneValue, align: 'end' },
    ],
    rows: [
      ...model.marks.map(({ kind }, index) => row(PICTURE_TEXTS.markNames[kind], marks[index])),
      ...model.limits.map(({ label }, index) => row(PICTURE_TEXTS.zoneLimit(label), limits[index])),
    ],
    footer: [],
  };
}

/** Numbers of one kind have as many decimals as the one that needs most. */
function withEqualDecimals(values: readonly number[]): (Decimal | undefined)[] {
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const exact = values.map((value) => decimalFromNumber(value, decimals));
    if (!exact.includes(undefined)) return exact;
  }
  return values.map((value) => decimalFromNumber(value, MOST_DECIMALS));
}
