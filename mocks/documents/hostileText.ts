/** How long hostile names are, in characters as people count code points. */
export const HOSTILE_LENGTH = 200;

/** Beginnings that have broken screens and files before: markup, formulas, quotes, direction, emoji. */
const BEGINNINGS = [
  'Arbejdsmarkedsopkvalificeringsforberedelseskoordinatorordning',
  'Et navn med mange korte ord, der skal brydes over flere linjer, og som aldrig synes at ville slutte',
  '<img src=x onerror="alert(1)"> & <b>fed</b> &amp; "anførsel" \'og\' »flere«',
  '=1+1;"A1"\tCelle',
  'مشروع الاستثمار في سوق العمل',
  '👩🏽‍🔧👨‍👩‍👧‍👦🇩🇰 Job til alle',
  'Ǻrlig indsats: æøå ÆØÅ é ß ı İ',
] as const;

/** A text of exactly HOSTILE_LENGTH characters; neighbouring numbers give different kinds. */
export function hostileText(number: number): string {
  const beginning = `${BEGINNINGS[number % BEGINNINGS.length] ?? BEGINNINGS[0]} ${number} `;
  const repeated = beginning.repeat(Math.ceil(HOSTILE_LENGTH / beginning.length) * 2);
  const text = Array.from(repeated).slice(0, HOSTILE_LENGTH).join('');
  // A blank at the end would be trimmed, and the text no longer be as long as said.
  return text.replace(/\s$/, '.');
}
