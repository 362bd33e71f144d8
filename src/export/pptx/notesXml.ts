import type { MeetingNote } from '../../display/meeting/step.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { XML_HEAD } from '../officePackage.ts';
import type { Run } from './drawing.ts';
import { NAMESPACES } from './namespaces.ts';
import { namedXml } from './shapeXml.ts';
import { SLIDE_COLOURS } from './slideLook.ts';
import type { SlideWriter } from './slideWriter.ts';
import { TREE_HEAD } from './slideXml.ts';
import { paragraphXml } from './textXml.ts';

/** 12 pt, on paper. */
const SIZE = 24;

/** The notes below a slide: what the presenter alone sees, the whole footer, and the address of the view. */
export function notesXml(
  notes: readonly MeetingNote[],
  footer: string,
  link: string,
  writer: SlideWriter,
): string {
  const run = (text: string, more: Partial<Run> = {}): Run => ({
    text,
    size: SIZE,
    colour: SLIDE_COLOURS.ink,
    ...more,
  });
  const paragraphs = [
    ...notes.map(({ label, text }) => [run(`${label}: `, { isBold: true }), run(text)]),
    [run(footer)],
    [run(`${SLIDE_TEXTS.open}: `, { isBold: true }), run(link, { link })],
  ];
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}` +
    `<p:sp><p:nvSpPr>${namedXml(SLIDE_TEXTS.names.picture, undefined, writer)}` +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
    `<p:sp><p:nvSpPr>${namedXml(SLIDE_TEXTS.names.notes, undefined, writer)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    '<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>' +
    `${paragraphs.map((runs) => paragraphXml({ runs, after: 6 }, writer)).join('')}</p:txBody></p:sp>` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
