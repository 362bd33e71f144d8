/** How wide a text becomes, in pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

type Room = {
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  /** What does not fit in so many lines is cut with an ellipsis. */
  readonly mostLines: number;
  readonly measure: Measure;
};

/** Text in lines that fit; a word that is wider than a line is broken. */
export function wrapLines(text: string, room: Room): string[] {
  const words = text.split(/[ \t\r\n\u2028\u2029]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => brokenWord(each, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer, room)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length <= room.mostLines ? lines : cut(lines, room);
}

function fits(text: string, { width, size, isBold, measure }: Room): boolean {
  return measure(text, size, isBold) <= width;
}

/** Pieces of a word, each no wider than a line. Narrower than half a line it cannot need breaking often. */
function brokenWord(word: string, room: Room): string[] {
  if (fits(word, room)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character, room)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function cut(lines: readonly string[], room: Room): string[] {
  const kept = lines.slice(0, room.mostLines);
  const last = [...(kept.pop() ?? '')];
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}…`, room)) last.pop();
  return [...kept, `${last.join('').trimEnd()}…`];
}
