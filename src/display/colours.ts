import type { ColourKey, ColourModel } from './models.ts';
import { COLOUR_WORDS } from './texts/colours.ts';

/** A colour with its word; the shape and the tint are drawn from its key. */
export function colourModel(key: ColourKey): ColourModel {
  return { key, word: COLOUR_WORDS[key] };
}
