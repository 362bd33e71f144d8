import type { Font } from 'fontkit';

/** The weights that charts and pictures write in. */
export const OUTLINE_WEIGHTS = ['400', '600', '700'] as const;
export type OutlineWeight = (typeof OUTLINE_WEIGHTS)[number];

// The same typeface as on the page, one file per weight: fontkit cannot vary the weight of a WOFF2.
const FILES: Readonly<Record<OutlineWeight, () => Promise<{ readonly default: string }>>> = {
  '400': () => import('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline'),
  '600': () => import('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline'),
  '700': () => import('@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff?inline'),
};

export type OutlineFonts = Readonly<Record<OutlineWeight, Font>>;

/**
 * The typeface, to draw its letters. Fetched when it is first asked for.
 * @throws Error when it cannot be had.
 */
export async function loadOutlineFonts(): Promise<OutlineFonts> {
  const { create } = await import('fontkit');
  const load = async (weight: OutlineWeight) => create(bytesOf((await FILES[weight]()).default));
  const [regular, semibold, bold] = await Promise.all([load('400'), load('600'), load('700')]);
  return { '400': regular, '600': semibold, '700': bold };
}

/** What is in a `data:` address. It is not fetched: a strict Content-Security-Policy would refuse that. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
