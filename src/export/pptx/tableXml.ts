import type { TableCell, TableDrawing } from './drawing.ts';
import { emu, offsetXml } from './emu.ts';
import { strokeXml } from './paintXml.ts';
import { namedXml } from './shapeXml.ts';
import { SLIDE_COLOURS } from './slideLook.ts';
import type { SlideWriter } from './slideWriter.ts';
import { paragraphXml } from './textXml.ts';

/** Room round the text of a cell, in units. */
export const CELL_ROOM = { side: 12, above: 7 } as const;

const HEAD_LINE = { colour: SLIDE_COLOURS.ink, width: 3 };
const ROW_LINE = { colour: SLIDE_COLOURS.line, width: 2 };

function cellXml({ runs, align, indent = 0 }: TableCell, isHead: boolean, writer: SlideWriter): string {
  const side = emu(CELL_ROOM.side);
  const above = emu(CELL_ROOM.above);
  const borders = [
    strokeXml(undefined, 'a:lnL'),
    strokeXml(undefined, 'a:lnR'),
    strokeXml(undefined, 'a:lnT'),
    strokeXml(isHead ? HEAD_LINE : ROW_LINE, 'a:lnB'),
  ];
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml({ runs, align }, writer)}</a:txBody>` +
    `<a:tcPr marL="${side + emu(indent)}" marR="${side}" marT="${above}" marB="${above}" anchor="${isHead ? 'b' : 'ctr'}">` +
    `${borders.join('')}<a:noFill/></a:tcPr></a:tc>`
  );
}

/** A table that can be typed in, with its first row marked as headings. */
export function tableXml({ name, alt, box, widths, rows }: TableDrawing, writer: SlideWriter): string {
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map(({ height, cells }, index) => {
    const row = cells.map((cell) => cellXml(cell, index === 0, writer)).join('');
    return `<a:tr h="${emu(height)}">${row}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(name, alt, writer)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${offsetXml(box)}</p:xfrm><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${body.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}
