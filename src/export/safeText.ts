// Control characters but tab and line feed, halves of a surrogate pair that stand alone, and the two code
// points that XML forbids.
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * A text that every writer and reader of files can carry: what they drop or break on becomes U+FFFD, and a line
 * break is one line feed, whichever way it was written.
 */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '\uFFFD');
}

/** At most so many UTF-16 units, never half a character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text;
  }
  const cut = text.slice(0, Math.max(maxLength, 0));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
