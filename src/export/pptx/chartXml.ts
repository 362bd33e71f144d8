import { XML_HEAD } from '../officePackage.ts';
import { barPlotXml } from './barPlotXml.ts';
import type { ChartData } from './chartData.ts';
import { chartTextXml } from './chartParts.ts';
import type { ChartDrawing } from './drawing.ts';
import { linePlotXml } from './linePlotXml.ts';
import { fillXml } from './paintXml.ts';
import { SLIDE_COLOURS } from './slideLook.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A chart's part: native, with its figures in the workbook of its first relationship. A gap stays a gap. */
export function chartXml({ model, box }: ChartDrawing, data: ChartData): string {
  const plot = model.kind === 'line' ? linePlotXml(model, data) : barPlotXml(model, data, box);
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="da-DK"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot.layout}${plot.xml}</c:plotArea>` +
    `<c:legend><c:legendPos val="t"/>${plot.unnamed.map(hiddenEntry).join('')}<c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    // With a ground of its own: LibreOffice stretches what is drawn to the frame.
    `<c:spPr>${fillXml(SLIDE_COLOURS.paper)}<a:ln><a:noFill/></a:ln></c:spPr>${chartTextXml()}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

function hiddenEntry(index: number): string {
  return `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`;
}
