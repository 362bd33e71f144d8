import { STAGE } from '../../display/meeting/stage.ts';
import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { XML_HEAD } from '../officePackage.ts';
import { xmlText } from '../xmlText.ts';
import type { Box } from './drawing.ts';
import { offsetXml, typeSize } from './emu.ts';
import { NAMESPACES } from './namespaces.ts';
import { fillXml } from './paintXml.ts';
import { SLIDE, SLIDE_COLOURS, SLIDE_TYPE } from './slideLook.ts';
import { TREE_HEAD } from './slideXml.ts';
import { NUMBER_BOX } from './stepDrawings.ts';

// The slides' master and its one layout, and the master of the notes: where titles, feet and numbers stand, so
// that PowerPoint's outline has them, and a new slide looks like the others.

type Placeholder = {
  readonly name: string;
  readonly kind: string;
  readonly box: Box | undefined;
  readonly body: string;
};

const NAMES = SLIDE_TEXTS.names;
const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const NO_ROOM = 'lIns="0" tIns="0" rIns="0" bIns="0"';
const prompt = (text: string) =>
  `<a:bodyPr ${NO_ROOM} anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="da-DK"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`;
const smallStyle = (align: string) =>
  `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="${typeSize(SLIDE_TYPE.small)}">` +
  `${fillXml(SLIDE_COLOURS.ink2)}</a:defRPr></a:lvl1pPr></a:lstStyle>`;

const TITLE_BOX = { x: STAGE.marginX, y: STAGE.top + 54, width: SLIDE.room, height: 150 };
const SLIDE_PLACEHOLDERS: readonly Placeholder[] = [
  { name: NAMES.title, kind: 'type="title"', box: TITLE_BOX, body: prompt(NAMES.title) },
  {
    name: NAMES.footer,
    kind: 'type="ftr" sz="quarter" idx="11"',
    box: { ...NUMBER_BOX, x: STAGE.marginX, width: SLIDE.room - NUMBER_BOX.width },
    body: `<a:bodyPr ${NO_ROOM}/>${smallStyle('l')}<a:p><a:endParaRPr lang="da-DK"/></a:p>`,
  },
  {
    name: NAMES.number,
    kind: 'type="sldNum" sz="quarter" idx="12"',
    box: NUMBER_BOX,
    body:
      `<a:bodyPr ${NO_ROOM}/>${smallStyle('r')}<a:p><a:fld id="{7C4A1F6E-0B5D-4C53-9E0B-5D2F6A1E3B01}" ` +
      'type="slidenum"><a:rPr lang="da-DK"/><a:t>‹nr.›</a:t></a:fld><a:endParaRPr lang="da-DK"/></a:p>',
  },
];
const BODY: Placeholder = {
  name: NAMES.text,
  kind: 'type="body" idx="1"',
  box: { x: STAGE.marginX, y: 300, width: SLIDE.room, height: 640 },
  body: prompt(NAMES.text),
};
/** An A4 sheet in units: the slide above, its notes below. */
const NOTES: readonly Placeholder[] = [
  {
    name: NAMES.picture,
    kind: 'type="sldImg" idx="2"',
    box: { x: 60, y: 72, width: 960, height: 540 },
    body: '',
  },
  {
    name: NAMES.notes,
    kind: 'type="body" sz="quarter" idx="3"',
    box: { x: 90, y: 650, width: 900, height: 720 },
    body: prompt(NAMES.notes),
  },
];

function treeXml(placeholders: readonly Placeholder[]): string {
  const shapes = placeholders.map(({ name, kind, box, body }, index) => {
    const place =
      box === undefined
        ? ''
        : `<a:xfrm>${offsetXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="${xmlText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
      `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>` +
      `${body === '' ? '' : `<p:txBody>${body}</p:txBody>`}</p:sp>`
    );
  });
  return `<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree>`;
}

const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

function textStyle(name: string, size: number, isBold: boolean, font: string): string {
  return (
    `<p:${name}><a:lvl1pPr algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${typeSize(size)}" b="${isBold ? 1 : 0}" lang="da-DK">${fillXml(SLIDE_COLOURS.ink)}` +
    `<a:latin typeface="+${font}-lt"/></a:defRPr></a:lvl1pPr></p:${name}>`
  );
}

export function masterXml(): string {
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${treeXml([...SLIDE_PLACEHOLDERS, BODY])}</p:cSld>` +
    `<p:clrMap ${COLOUR_MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>` +
    `<p:txStyles>${textStyle('titleStyle', SLIDE_TYPE.title.large, true, 'mj')}` +
    `${textStyle('bodyStyle', SLIDE_TYPE.text, false, 'mn')}${textStyle('otherStyle', SLIDE_TYPE.text, false, 'mn')}` +
    '</p:txStyles></p:sldMaster>'
  );
}

export function layoutXml(): string {
  return (
    `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1">` +
    `<p:cSld name="${xmlText(SLIDE_TEXTS.layout)}">${treeXml(SLIDE_PLACEHOLDERS)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

export function notesMasterXml(): string {
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${treeXml(NOTES)}</p:cSld>` +
    `<p:clrMap ${COLOUR_MAP}/></p:notesMaster>`
  );
}
