import { TEXT_FORMAT } from '../sheetStyles.ts';
import type { SheetCell } from '../sheetXml.ts';
import { dayNumber, textCell } from '../tableSheet.ts';
import { writeWorkbook } from '../workbook.ts';
import type { ChartData } from './chartData.ts';
import { DATA_SHEET } from './chartData.ts';

const WIDTHS = { category: 30, series: 16 };
export const MONTH_FORMAT = '[$-406]mmm yyyy';

/** The figures of a chart as the workbook that "Redigér data" opens. A gap is an empty cell. */
export function chartWorkbook(data: ChartData, madeOn: string): Promise<Blob> {
  const { heading, categories, isMonths, series, format } = data;
  const head = [heading, ...series.map(({ label }) => label)];
  const category = (text: string): SheetCell | undefined =>
    isMonths ? { value: { number: dayNumber(text) }, look: { format: MONTH_FORMAT } } : textCell(text);
  return writeWorkbook(
    [
      {
        name: DATA_SHEET,
        widths: head.map((_, index) => (index === 0 ? WIDTHS.category : WIDTHS.series)),
        hasHeader: true,
        rowCount: categories.length + 1,
        rowAt: (index) =>
          index === 0
            ? head.map((text) => textCell(text, { isHeader: true, format: TEXT_FORMAT }))
            : [
                category(categories[index - 1] ?? ''),
                ...series.map(({ values }) => numberCell(values[index - 1], format)),
              ],
      },
    ],
    madeOn,
  );
}

function numberCell(value: number | null | undefined, format: string): SheetCell | undefined {
  return value === null || value === undefined
    ? undefined
    : { value: { number: String(value) }, look: { format } };
}
