/** What stands between the margins of an A4 page, 174 mm, in CSS pixels. */
export const PAPER_WIDTH = 656;
/** What a card there has room for, alone and as one of two. */
export const CARD_ON_PAPER = 616;
export const HALF_CARD_ON_PAPER = 288;
