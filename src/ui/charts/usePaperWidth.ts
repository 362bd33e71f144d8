import { usePrinting } from './usePrinting.ts';

/**
 * The width to draw at: the screen's, and while printing at most what the paper has room for. Drawn anew rather than
 * shrunk, so that texts stay as large as they are.
 */
export function usePaperWidth(onScreen: number | undefined, onPaper: number): number | undefined {
  const isPrinting = usePrinting();
  return isPrinting && onScreen !== undefined ? Math.min(onScreen, onPaper) : onScreen;
}
