import { xmlText } from '../xmlText.ts';
import type { Paragraph, Run } from './drawing.ts';
import { emu, typeSize } from './emu.ts';
import { fillXml } from './paintXml.ts';
import type { SlideWriter } from './slideWriter.ts';

const ALIGNS = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** One space for every break, with the spaces round it: a text wraps where the slide does. */
export function oneLine(text: string): string {
  return text.replace(/[ \t]*[\t\n\r\u2028\u2029][ \t\n\r\u2028\u2029]*/g, ' ');
}

/** True for a text of which nothing can be seen. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B\uFEFF]*$/.test(text);
}

/** The theme's own: said of each run, since LibreOffice sets feet in another without it. */
const FONT = '<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-lt"/>';

/** How a run looks, as the element `name`. */
function runStyle({ size, colour, isBold }: Run, link: string | undefined, name: string): string {
  const click = link === undefined ? '' : `<a:hlinkClick r:id="${link}"/>`;
  return (
    `<${name} lang="da-DK" sz="${typeSize(size)}" b="${isBold ? 1 : 0}" dirty="0">` +
    `${fillXml(colour)}${FONT}${click}</${name}>`
  );
}

function runXml(run: Run, writer: SlideWriter): string {
  const link = run.link === undefined ? undefined : writer.linkTo(run.link);
  return `<a:r>${runStyle(run, link, 'a:rPr')}<a:t>${xmlText(oneLine(run.text))}</a:t></a:r>`;
}

export function paragraphXml({ runs, align = 'start', after = 0 }: Paragraph, writer: SlideWriter): string {
  const space = after === 0 ? '' : `<a:spcAft><a:spcPts val="${Math.round(after * 50)}"/></a:spcAft>`;
  const said = runs.filter(({ text }) => text !== '');
  const first = runs[0];
  const empty = said.length === 0 && first !== undefined ? runStyle(first, undefined, 'a:endParaRPr') : '';
  return (
    `<a:p><a:pPr algn="${ALIGNS[align]}">${space}</a:pPr>` +
    `${said.map((run) => runXml(run, writer)).join('')}${empty}</a:p>`
  );
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export type BodyShape = {
  readonly anchor: keyof typeof ANCHORS;
  readonly leftInset: number;
  readonly isOneLine: boolean;
};

/** The text of a shape: as large as it is set, without shrinking. */
export function textBodyXml(
  paragraphs: readonly Paragraph[],
  { anchor, leftInset, isOneLine }: BodyShape,
  writer: SlideWriter,
): string {
  const wrap = isOneLine ? 'none' : 'square';
  return (
    `<p:txBody><a:bodyPr wrap="${wrap}" lIns="${emu(leftInset)}" tIns="0" rIns="0" bIns="0" ` +
    `rtlCol="0" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphs.map((paragraph) => paragraphXml(paragraph, writer)).join('') || '<a:p/>'}</p:txBody>`
  );
}
