const NARROW = /[iljftrI'.,:;|!()[\]/\s-]/;
const WIDE = /[mwMW%@æÆœŒ…—]/;

const LATIN = /[\u0020-\u024f\u2010-\u2027]/;

/** A character's width in parts of the font size. Wider than the app's own typeface, so that any other fits. */
function widthFactor(character: string): number {
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.95;
  if (character !== character.toLowerCase()) return 0.75;
  return LATIN.test(character) ? 0.57 : 1;
}

/** Few characters make up all texts. */
const known = new Map<string, number>();

function knownFactor(character: string): number {
  const factor = known.get(character) ?? widthFactor(character);
  known.set(character, factor);
  return factor;
}

/** How wide a text becomes at most, without asking the browser: a drawing needs it before there is a page. */
export function estimateTextWidth(text: string, size: number, bold = false): number {
  let factors = 0;
  for (const character of text) factors += knownFactor(character);
  return factors * size * (bold ? 1.08 : 1);
}

/** The text, or its beginning and an ellipsis where it is wider than there is room. */
export function ellipsize(text: string, room: number, size: number, bold = false): string {
  if (estimateTextWidth(text, size, bold) <= room) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (estimateTextWidth(shorter, size, bold) <= room) return shorter;
  }
  return '';
}

/** The text in lines that fit the room. What does not fit the last line is cut with an ellipsis. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  mostLines: number,
  bold = false,
): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (estimateTextWidth(longer, size, bold) <= room) {
      line = longer;
    } else if (lines.length === mostLines - 1) {
      line = [line, ...words.slice(index)].filter((part) => part !== '').join(' ');
      break;
    } else if (line === '') {
      lines.push(ellipsize(word, room, size, bold));
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(ellipsize(line, room, size, bold));
  return lines.filter((each) => each !== '');
}

/** Wrapped text whose lines are about equally long, so that no single word is left over. */
export function balanceText(
  text: string,
  room: number,
  size: number,
  mostLines: number,
  bold = false,
): string[] {
  const widest = wrapText(text, room, size, mostLines, bold);
  if (widest.length < 2) return widest;
  const evenly = estimateTextWidth(widest.join(' '), size, bold) / widest.length;
  for (let narrower = evenly; narrower < room; narrower += size) {
    const lines = wrapText(text, narrower, size, widest.length, bold);
    if (lines.join(' ') === widest.join(' ')) return lines;
  }
  return widest;
}
