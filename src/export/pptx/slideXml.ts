import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { XML_HEAD } from '../officePackage.ts';
import { xmlText } from '../xmlText.ts';
import type { ChartDrawing, Drawing } from './drawing.ts';
import { offsetXml, typeSize } from './emu.ts';
import { NAMESPACES } from './namespaces.ts';
import { fillXml } from './paintXml.ts';
import { groupXml, isSaid, namedXml, shapeXml, textXml } from './shapeXml.ts';
import { SLIDE_COLOURS, SLIDE_TYPE } from './slideLook.ts';
import type { SlideWriter } from './slideWriter.ts';
import { NUMBER_BOX } from './stepDrawings.ts';
import { tableXml } from './tableXml.ts';

/** What all shapes of a slide stand in. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A slide's part. Its links and charts are gathered by the writer. */
export function slideXml(drawings: readonly Drawing[], number: number, writer: SlideWriter): string {
  const shapes = drawings.filter(isSaid).map((each) => drawingXml(each, writer));
  return (
    `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join('')}` +
    `${numberXml(number, writer)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  );
}

function drawingXml(drawing: Drawing, writer: SlideWriter): string {
  switch (drawing.kind) {
    case 'shape':
      return shapeXml(drawing, writer);
    case 'text':
      return textXml(drawing, writer);
    case 'table':
      return tableXml(drawing, writer);
    case 'group':
      return groupXml(drawing, writer);
    case 'chart':
      return chartFrameXml(drawing, writer);
    default:
      return drawing satisfies never;
  }
}

function chartFrameXml(chart: ChartDrawing, writer: SlideWriter): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(chart.name, chart.alt, writer)}` +
    '<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${offsetXml(chart.box)}</p:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${writer.addChart(chart)}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** The slide's number as a field: it follows when slides are moved or taken out. */
function numberXml(number: number, writer: SlideWriter): string {
  const style =
    `<a:rPr lang="da-DK" sz="${typeSize(SLIDE_TYPE.small)}" dirty="0">` +
    `${fillXml(SLIDE_COLOURS.ink2)}<a:latin typeface="+mn-lt"/></a:rPr>`;
  return (
    `<p:sp><p:nvSpPr>${namedXml(SLIDE_TEXTS.names.number, undefined, writer)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    '<p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>' +
    `<p:spPr><a:xfrm>${offsetXml(NUMBER_BOX)}</a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>` +
    `<a:p><a:pPr algn="r"/><a:fld id="{7C4A1F6E-0B5D-4C53-9E0B-5D2F6A1E3B01}" type="slidenum">${style}` +
    `<a:t>${xmlText(String(number))}</a:t></a:fld></a:p></p:txBody></p:sp>`
  );
}
