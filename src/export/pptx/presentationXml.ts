import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { XML_HEAD } from '../officePackage.ts';
import { xmlText } from '../xmlText.ts';
import { emu } from './emu.ts';
import { NAMESPACES } from './namespaces.ts';
import { SLIDE } from './slideLook.ts';
import { oneLine } from './textXml.ts';

const FIRST_ID = 256;
/** Of the relationships: the masters of slides and notes, and the theme, come before the slides. */
const BEFORE_SLIDES = 3;

export type SlideSection = { readonly title: string; readonly slides: number };

/** The part that all others hang on: slides in their order, in the meeting's sections. */
export function presentationXml(sections: readonly SlideSection[]): string {
  const count = sections.reduce((sum, { slides }) => sum + slides, 0);
  const ids = Array.from(
    { length: count },
    (_, index) => `<p:sldId id="${FIRST_ID + index}" r:id="rId${BEFORE_SLIDES + 1 + index}"/>`,
  );
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>` +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>` +
    `<p:notesSz cx="6858000" cy="9144000"/>${sectionsXml(sections)}</p:presentation>`
  );
}

function sectionsXml(sections: readonly SlideSection[]): string {
  let next = FIRST_ID;
  const items = sections.map(({ title, slides }, index) => {
    const ids = Array.from({ length: slides }, () => {
      next += 1;
      return `<p14:sldId id="${next - 1}"/>`;
    });
    const guid = `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    return `<p14:section name="${xmlText(oneLine(title))}" id="${guid}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${items.join('')}` +
    '</p14:sectionLst></p:ext></p:extLst>'
  );
}

/** What the file says of itself. */
export function coreXml(title: string, owner: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(oneLine(title))}</dc:title><dc:subject>${xmlText(SLIDE_TEXTS.subject)}</dc:subject>` +
    `<dc:creator>${xmlText(oneLine(owner))}</dc:creator><dc:language>da-DK</dc:language></cp:coreProperties>`
  );
}

export function appXml(): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${xmlText(SLIDE_TEXTS.theme)}</Application></Properties>`
  );
}
