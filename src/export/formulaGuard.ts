// What Excel and LibreOffice take for the beginning of a formula; the wide forms count in some languages.
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * A text as a spreadsheet may read it from a file that knows no types: one it would take for a formula gets a
 * leading apostrophe. Numbers never come here, so negative numbers stay numbers.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
