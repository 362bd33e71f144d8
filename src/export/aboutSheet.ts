import { type AboutRow, aboutRows, type ExportTable } from '../display/exportTable.ts';
import { EXPORT_TEXTS } from '../display/texts/export.ts';
import type { Sheet } from './sheetXml.ts';
import { textCell } from './tableSheet.ts';

const LABEL_WIDTH = 22;
const VALUE_WIDTH = 90;

const keyOf = ({ label, value }: AboutRow) => JSON.stringify([label, value]);

/** What all tables have in common first, then each sheet with what it alone has. */
function aboutLines(
  tables: readonly ExportTable[],
  names: readonly string[],
  madeOn: string,
): readonly AboutRow[] {
  const perTable = tables.map(({ about }) => aboutRows(about, madeOn));
  const [first = [], ...others] = perTable;
  if (others.length === 0) {
    return first;
  }
  const keys = others.map((rows) => new Set(rows.map(keyOf)));
  const common = first.filter((row) => keys.every((set) => set.has(keyOf(row))));
  const commonKeys = new Set(common.map(keyOf));
  const own = perTable.flatMap((rows, index) => [
    { label: '', value: '' },
    { label: EXPORT_TEXTS.sheet, value: names[index] ?? '' },
    ...rows.filter((row) => !commonKeys.has(keyOf(row))),
  ]);
  return [...common, ...own];
}

/** The sheet "Om data", which says where the numbers come from. */
export function aboutSheet(tables: readonly ExportTable[], names: readonly string[], madeOn: string): Sheet {
  const lines = aboutLines(tables, names, madeOn);
  return {
    name: EXPORT_TEXTS.aboutSheet,
    widths: [LABEL_WIDTH, VALUE_WIDTH],
    hasHeader: false,
    rowCount: lines.length,
    rowAt: (index) => [
      textCell(lines[index]?.label ?? '', { isBold: true }),
      textCell(lines[index]?.value ?? '', { isWrapped: true }),
    ],
  };
}
