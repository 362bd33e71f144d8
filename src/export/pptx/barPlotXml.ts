import type { BarChartModel } from '../../display/models.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { type ChartData, MILLIONS_FORMAT } from './chartData.ts';
import { axisTitleXml, chartTextXml, seriesDataXml, seriesHeadXml } from './chartParts.ts';
import type { Plot } from './linePlotXml.ts';
import { fillXml, strokeXml } from './paintXml.ts';
import { SLIDE_COLOURS as COLOURS } from './slideLook.ts';

const LOOKS = [
  { fill: COLOURS.navy, edge: COLOURS.navy },
  { fill: COLOURS.forbrug, edge: COLOURS.forbrugEdge },
] as const;

/** Two bars per project, the first project at the top, with the figure in millions at the end of each bar. */
export function barPlotXml(model: BarChartModel, data: ChartData): Plot {
  const series = data.series.map(({ label }, index) => {
    const { fill, edge } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
    return (
      `<c:ser>${seriesHeadXml(index, label)}<c:spPr>${fillXml(fill)}${strokeXml({ colour: edge, width: 2 })}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${valueLabels()}${seriesDataXml(data, index)}</c:ser>`
    );
  });
  return {
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

function kronerAxis({ rows }: BarChartModel): string {
  const least = Math.min(0, ...rows.flatMap(({ gevinst, forbrug }) => [gevinst ?? 0, forbrug ?? 0]));
  return (
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>' +
    `${least < 0 ? '' : '<c:min val="0"/>'}</c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorGridlines><c:spPr>${strokeXml({ colour: COLOURS.line, width: 2 })}</c:spPr></c:majorGridlines>` +
    `${axisTitleXml(SLIDE_TEXTS.millions, false)}<c:numFmt formatCode="#,##0,," sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartTextXml()}` +
    '<c:crossAx val="1001"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
  );
}
