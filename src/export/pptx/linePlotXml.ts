import type { LineChartModel } from '../../display/models.ts';
import { xmlText } from '../xmlText.ts';
import type { ChartData, ChartSeries, SeriesRole } from './chartData.ts';
import { axisTitleXml, chartTextXml, seriesDataXml, seriesHeadXml } from './chartParts.ts';
import { MONTH_FORMAT } from './chartWorkbook.ts';
import { emu } from './emu.ts';
import { fillXml, strokeXml } from './paintXml.ts';
import { SLIDE_COLOURS as COLOURS } from './slideLook.ts';

/** The inside of a plot area, and the series that the legend does not name. */
export type Plot = {
  /** Where it stands in its chart; empty leaves it to PowerPoint. */
  readonly layout: string;
  readonly xml: string;
  readonly unnamed: readonly number[];
};

type Look = { readonly colour: string; readonly width: number; readonly dash?: string };

const LOOKS: Readonly<Record<SeriesRole, Look>> = {
  local: { colour: COLOURS.local, width: 7 },
  gevinst: { colour: COLOURS.navy, width: 7 },
  forbrug: { colour: COLOURS.forbrugLine, width: 6 },
  national: { colour: COLOURS.ink2, width: 5, dash: 'dash' },
  plan: { colour: COLOURS.ink2, width: 4, dash: 'sysDash' },
  other: { colour: COLOURS.lineStrong, width: 3 },
  limit: { colour: COLOURS.lineStrong, width: 2, dash: 'sysDot' },
  baseline: { colour: COLOURS.ink, width: 3, dash: 'sysDash' },
};
const CROWD: Look = { colour: COLOURS.grey, width: 2 };
/** More muted lines than this are a background without names. */
const MOST_NAMED = 8;
const OTHER_DASHES = ['solid', 'sysDot', 'lgDash', 'lgDashDot'];
/** A mark on the axis at least so often, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];
const MOST_MARKS = 10;

export function linePlotXml(model: LineChartModel, data: ChartData): Plot {
  const muted = data.series.flatMap(({ role }, index) => (role === 'other' ? [index] : []));
  const crowd = new Set(muted.length > MOST_NAMED ? muted : []);
  const series = data.series.map((each, index) => {
    const look = crowd.has(index) ? CROWD : lookOf(each, muted.indexOf(index));
    return (
      `<c:ser>${seriesHeadXml(index, each.label)}<c:spPr>${lineXml(look)}</c:spPr>` +
      `<c:marker><c:symbol val="none"/></c:marker>${lonePoints(each, look)}${seriesDataXml(data, index)}` +
      '<c:smooth val="0"/></c:ser>'
    );
  });
  return {
    layout: '<c:layout/>',
    unnamed: [...crowd],
    xml:
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
      `<c:axId val="1001"/><c:axId val="1002"/></c:lineChart>${monthAxis(model)}${valueAxis(model, data)}`,
  };
}

function lookOf({ role }: ChartSeries, rank: number): Look {
  const dash = OTHER_DASHES[rank % OTHER_DASHES.length];
  return role === 'other' && dash !== undefined ? { ...LOOKS.other, dash } : LOOKS[role];
}

function lineXml({ colour, width, dash = 'solid' }: Look): string {
  return `<a:ln w="${emu(width)}" cap="rnd">${fillXml(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** A value between two gaps has no line to show it: it gets a mark. */
function lonePoints({ values }: ChartSeries, look: Look): string {
  return values
    .map((value, index) =>
      value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null
        ? `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="7"/>` +
          `<c:spPr>${fillXml(look.colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`
        : '',
    )
    .join('');
}

function monthAxis({ months }: LineChartModel): string {
  const step = STEPS.find((each) => months.length / each <= MOST_MARKS) ?? STEPS.at(-1) ?? 1;
  return (
    '<c:dateAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="b"/><c:numFmt formatCode="${xmlText(MONTH_FORMAT)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${strokeXml({ colour: COLOURS.grey, width: 2 })}</c:spPr>${chartTextXml()}` +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>' +
    `<c:baseTimeUnit val="months"/><c:majorUnit val="${step}"/><c:majorTimeUnit val="months"/></c:dateAx>`
  );
}

function valueAxis({ yMin, yMax, yLabel }: LineChartModel, { format }: ChartData): string {
  return (
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>' +
    `<c:max val="${yMax}"/><c:min val="${yMin}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr>${strokeXml({ colour: COLOURS.line, width: 2 })}</c:spPr></c:majorGridlines>` +
    `${yLabel === '' ? '' : axisTitleXml(yLabel, true)}<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartTextXml()}` +
    '<c:crossAx val="1001"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>'
  );
}
