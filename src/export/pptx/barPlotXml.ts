import type { BarChartModel } from '../../display/models.ts';
import { type ChartData, MILLIONS_FORMAT } from './chartData.ts';
import { chartTextXml, layoutXml, seriesDataXml, seriesHeadXml } from './chartParts.ts';
import type { Box } from './drawing.ts';
import type { Plot } from './linePlotXml.ts';
import { fillXml, strokeXml } from './paintXml.ts';
import { SLIDE_COLOURS as COLOURS, SLIDE_TYPE } from './slideLook.ts';
import { slideTextWidth } from './slideWidths.ts';

const LOOKS = [
  { fill: COLOURS.navy, edge: COLOURS.navy },
  { fill: COLOURS.forbrug, edge: COLOURS.forbrugEdge },
] as const;

/** Above and below the bars of a chart: its legend and its axis, in units. */
export const BAR_FRAME = { top: 62, bottom: 54, right: 90 } as const;
/** The part of a chart that names may take; with words that are wider, the most. */
const NAMES = { share: 0.42, most: 0.6, gap: 20 };
const MOST_TICKS = 4;

/** Two bars per project, the first project at the top, with the figure in millions at the end of each bar. */
export function barPlotXml(model: BarChartModel, data: ChartData, box: Box): Plot {
  const series = data.series.map(({ label }, index) => {
    const { fill, edge } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
    return (
      `<c:ser>${seriesHeadXml(index, label)}<c:spPr>${fillXml(fill)}${strokeXml({ colour: edge, width: 2 })}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${valueLabels()}${seriesDataXml(data, index)}</c:ser>`
    );
  });
  return {
    layout: innerLayout(model, box),
    unnamed: [],
    xml:
      `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}` +
      '<c:gapWidth val="40"/><c:overlap val="0"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>' +
      `${nameAxis()}${kronerAxis(model)}`,
  };
}

function valueLabels(): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${MILLIONS_FORMAT}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${chartTextXml(COLOURS.ink)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function nameAxis(): string {
  return (
    '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>' +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${strokeXml({ colour: COLOURS.grey, width: 2 })}</c:spPr>` +
    `${chartTextXml(COLOURS.ink)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function kronerAxis({ rows, xMax }: BarChartModel): string {
  const least = Math.min(0, ...rows.flatMap(({ gevinst, forbrug }) => [gevinst ?? 0, forbrug ?? 0]));
  const step = niceStep(Math.max(xMax, -least, 1) / MOST_TICKS);
  const format = `#,##0${step < 1_000_000 ? '.0' : ''},,`;
  return (
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>' +
    `<c:max val="${Math.ceil(Math.max(xMax, 1) / step) * step}"/><c:min val="${Math.floor(least / step) * step}"/>` +
    '</c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    `<c:majorGridlines><c:spPr>${strokeXml({ colour: COLOURS.line, width: 2 })}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartTextXml()}<c:crossAx val="1001"/>` +
    `<c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** The next of 1, 2, 5, 10, 20 … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/** Where the bars stand in their chart: beside the names, as wide as those need. */
function innerLayout({ rows }: BarChartModel, { width, height }: Box): string {
  const widthOf = (text: string) => slideTextWidth(text, SLIDE_TYPE.small);
  const name = Math.max(0, ...rows.map(({ label }) => widthOf(label)));
  const word = Math.max(0, ...rows.flatMap(({ label }) => label.split(/\s+/).map(widthOf)));
  const most = Math.min(Math.max(word + NAMES.gap, width * NAMES.share), width * NAMES.most);
  const left = Math.min(name + NAMES.gap, most);
  return layoutXml({
    x: left / width,
    y: BAR_FRAME.top / height,
    width: (width - left - BAR_FRAME.right) / width,
    height: (height - BAR_FRAME.top - BAR_FRAME.bottom) / height,
  });
}
