import type { ColourKey } from '../models.ts';

/** The word that always stands beside a colour. */
export const COLOUR_WORDS: Readonly<Record<ColourKey, string>> = {
  green: 'Grøn',
  yellow: 'Gul',
  red: 'Rød',
  grey: 'Grå',
  none: 'Uden status',
  neutral: 'Neutral',
};

/** The same word inside a sentence. */
export const COLOUR_WORDS_LOWER: Readonly<Record<ColourKey, string>> = {
  green: 'grøn',
  yellow: 'gul',
  red: 'rød',
  grey: 'grå',
  none: 'uden status',
  neutral: 'neutral',
};
