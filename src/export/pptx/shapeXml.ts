import { xmlText } from '../xmlText.ts';
import type { Box, Drawing, Geometry, GroupDrawing, Point, ShapeDrawing, TextDrawing } from './drawing.ts';
import { emu, offsetXml } from './emu.ts';
import { fillXml, strokeXml } from './paintXml.ts';
import { SLIDE_COLOURS } from './slideLook.ts';
import type { SlideWriter } from './slideWriter.ts';
import { isBlank, oneLine, textBodyXml } from './textXml.ts';

/**
 * Id, name and alternative text of anything that stands on a slide. A text has none, since it is read itself; what
 * has nothing to say of itself says its name.
 */
export function namedXml(name: string, alt: string | undefined, writer: SlideWriter): string {
  const said = isBlank(alt ?? '') ? name : (alt ?? '');
  const description = alt === undefined ? '' : ` descr="${xmlText(oneLine(said))}"`;
  return `<p:cNvPr id="${writer.nextId()}" name="${xmlText(oneLine(name))}"${description}/>`;
}

function pathXml(lines: readonly (readonly Point[])[], isClosed: boolean, box: Box): string {
  const at = ({ x, y }: Point) => `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`;
  const drawn = lines.map(([first, ...others]) =>
    first === undefined
      ? ''
      : `<a:moveTo>${at(first)}</a:moveTo>` +
        others.map((point) => `<a:lnTo>${at(point)}</a:lnTo>`).join('') +
        (isClosed ? '<a:close/>' : ''),
  );
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${emu(box.width)}" h="${emu(box.height)}">${drawn.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

function geometryXml(geometry: Geometry, box: Box): string {
  return geometry.kind === 'path'
    ? pathXml(geometry.lines, geometry.isClosed, box)
    : `<a:prstGeom prst="${geometry.kind}"><a:avLst/></a:prstGeom>`;
}

export function shapeXml(
  { name, alt, box, geometry, fill, stroke }: ShapeDrawing,
  writer: SlideWriter,
): string {
  return (
    `<p:sp><p:nvSpPr>${namedXml(name, alt, writer)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>` +
    `<a:xfrm>${offsetXml(box)}</a:xfrm>${geometryXml(geometry, box)}${fillXml(fill)}${strokeXml(stroke)}</p:spPr></p:sp>`
  );
}

const PLACEHOLDERS = {
  title: '<p:nvPr><p:ph type="title"/></p:nvPr>',
  footer: '<p:nvPr><p:ph type="ftr" sz="quarter" idx="11"/></p:nvPr>',
} as const;

export function textXml(drawing: TextDrawing, writer: SlideWriter): string {
  const { name, box, paragraphs, role, rule, anchor = 'top', isOneLine = false } = drawing;
  const geometry: Geometry =
    rule === undefined
      ? { kind: 'rect' }
      : {
          kind: 'path',
          isClosed: false,
          lines: [
            [
              { x: box.x, y: box.y },
              { x: box.x, y: box.y + box.height },
            ],
          ],
        };
  const stroke = rule === undefined ? undefined : { colour: SLIDE_COLOURS.ink, width: rule.width };
  const leftInset = rule === undefined ? 0 : rule.gap;
  const kind =
    role === undefined
      ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${PLACEHOLDERS[role]}`;
  return (
    `<p:sp><p:nvSpPr>${namedXml(name, undefined, writer)}${kind}</p:nvSpPr><p:spPr>` +
    `<a:xfrm>${offsetXml(box)}</a:xfrm>${geometryXml(geometry, box)}<a:noFill/>${strokeXml(stroke)}</p:spPr>` +
    `${textBodyXml(paragraphs, { anchor, leftInset, isOneLine }, writer)}</p:sp>`
  );
}

/** False for a text without words: an empty box on a slide is only in the way. */
export function isSaid(drawing: Drawing): boolean {
  return (
    drawing.kind !== 'text' || drawing.paragraphs.some(({ runs }) => runs.some(({ text }) => !isBlank(text)))
  );
}

export function groupXml({ name, alt, box, drawings }: GroupDrawing, writer: SlideWriter): string {
  const inner = `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;
  const head = namedXml(name, alt, writer);
  const parts = drawings
    .filter(isSaid)
    .map((each) => (each.kind === 'text' ? textXml(each, writer) : shapeXml(each, writer)));
  return (
    `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${offsetXml(box)}${inner}</a:xfrm></p:grpSpPr>${parts.join('')}</p:grpSp>`
  );
}
