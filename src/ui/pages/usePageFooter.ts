import { useEffect } from 'react';
import { PRINT_TEXTS } from '../../display/texts/print.ts';

/** Names may be long, and a footer is one line. */
const LONGEST = 80;

/**
 * Puts a text and the page number at the foot of each printed page, where the browser knows margin boxes (Chromium
 * from 131); others print without. A constructed style sheet, because only script knows the text and a strict
 * Content-Security-Policy forbids a style element.
 */
export function usePageFooter(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(footerRule(text));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [text]);
}

function footerRule(text: string): string {
  const letters = Array.from(text);
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
  const style = 'color:#48525f;font:8.5pt/1.3 "Source Sans 3",sans-serif;padding-top:3mm;vertical-align:top';
  return `@page{
    @bottom-left{content:${quoted(short)};width:75%;${style}}
    @bottom-right{content:${quoted(`${PRINT_TEXTS.page} `)} counter(page) ${quoted(` ${PRINT_TEXTS.of} `)} counter(pages);width:25%;${style}}
  }`;
}

/** As a string of a style sheet: whatever the text holds, it ends nothing but itself. */
function quoted(text: string): string {
  return `"${CSS.escape(text)}"`;
}
