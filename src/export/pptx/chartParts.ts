import { dayNumber } from '../tableSheet.ts';
import { xmlText } from '../xmlText.ts';
import { type ChartData, cellRange } from './chartData.ts';
import { MONTH_FORMAT } from './chartWorkbook.ts';
import type { Box } from './drawing.ts';
import { typeSize } from './emu.ts';
import { fillXml } from './paintXml.ts';
import { SLIDE_COLOURS, SLIDE_TYPE } from './slideLook.ts';
import { oneLine } from './textXml.ts';

/** How a chart's texts look. */
export function chartTextXml(colour: string = SLIDE_COLOURS.ink2): string {
  const size = typeSize(SLIDE_TYPE.small);
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${fillXml(colour)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="da-DK"/></a:p></c:txPr>'
  );
}

export function axisTitleXml(text: string, isUpright: boolean): string {
  const turn = isUpright ? ' rot="-5400000" vert="horz"' : '';
  const size = typeSize(SLIDE_TYPE.small);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="da-DK" sz="${size}" b="0">${fillXml(SLIDE_COLOURS.ink2)}</a:rPr>` +
    `<a:t>${xmlText(oneLine(text))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** A series' name, with its place in the workbook. */
export function seriesHeadXml(index: number, label: string): string {
  return (
    `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cellRange(index + 1, 0)}</c:f>` +
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(oneLine(label))}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  );
}

/** A series' categories and values. What is missing has no point, so that nothing is drawn as 0. */
export function seriesDataXml({ categories, isMonths, series, format }: ChartData, index: number): string {
  const last = categories.length;
  const points = (values: readonly (string | undefined)[]) =>
    `<c:ptCount val="${values.length}"/>` +
    values
      .map((value, at) => (value === undefined ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
      .join('');
  const range = (column: number) => `<c:f>${cellRange(column, 1, last)}</c:f>`;
  const numbers = (column: number, code: string, values: readonly (string | undefined)[]) =>
    `<c:numRef>${range(column)}<c:numCache><c:formatCode>${xmlText(code)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
  const category = isMonths
    ? numbers(0, MONTH_FORMAT, categories.map(dayNumber))
    : `<c:strRef>${range(0)}<c:strCache>${points(categories.map((text) => xmlText(oneLine(text))))}</c:strCache></c:strRef>`;
  const values = (series[index]?.values ?? []).map((value) => (value === null ? undefined : String(value)));
  return `<c:cat>${category}</c:cat><c:val>${numbers(index + 1, format, values)}</c:val>`;
}

/** Where the inside of a plot stands, in parts of its chart. */
export function layoutXml({ x, y, width, height }: Box): string {
  const part = (value: number) => Math.max(0, Math.min(value, 1)).toFixed(4);
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${part(x)}"/><c:y val="${part(y)}"/><c:w val="${part(width)}"/><c:h val="${part(height)}"/>` +
    '</c:manualLayout></c:layout>'
  );
}
