import { SLIDE_TEXTS } from '../../display/texts/slides.ts';
import { XML_HEAD } from '../officePackage.ts';
import { xmlText } from '../xmlText.ts';
import { SLIDE_FONT, THEME_COLOURS } from './slideLook.ts';

/** Colours and typeface, which change everywhere when a user changes the theme. */
export function themeXml(): string {
  const name = xmlText(SLIDE_TEXTS.theme);
  const colours = Object.entries(THEME_COLOURS).map(
    ([key, value]) => `<a:${key}><a:srgbClr val="${value}"/></a:${key}>`,
  );
  const font = `<a:latin typeface="${SLIDE_FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (xml: string) => xml.repeat(3);
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">` +
    `<a:themeElements><a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${name}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
