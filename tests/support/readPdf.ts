import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as a reader meets it: its lines from top to bottom. */
export type PdfPage = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** All of it in the order it was drawn, cell by cell, without blanks: what is wrapped stays together. */
  readonly solid: string;
};

/** Pieces of text whose baselines are no further apart than this stand in one line. */
const SAME_LINE = 2;

/** The text of a PDF, page by page. */
export async function readPdf(file: Uint8Array): Promise<readonly PdfPage[]> {
  // The library takes the bytes over, so it gets its own.
  const loading = getDocument({ data: Uint8Array.from(file), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await loading.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform;
    return [{ text: item.str, x: Number(x), y: Number(y) }];
  });
  const lines: { y: number; pieces: typeof pieces }[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - piece.y <= SAME_LINE) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return {
    width,
    height,
    lines: lines.map((line) =>
      line.pieces
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    solid: solid(pieces.map(({ text }) => text).join('')),
  };
}

/** A text without blanks of any kind, to be found in a page wherever its lines are broken. */
export function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
