/** What came of it: a picture of exactly the pixels asked for, or why there is none. */
export type PngResult =
  | { readonly kind: 'made'; readonly blob: Blob; readonly width: number; readonly height: number }
  /** More than browsers draw. */
  | { readonly kind: 'tooLarge'; readonly width: number; readonly height: number }
  /** The drawing could not be read, or came out empty. */
  | { readonly kind: 'notDrawn' };

/** What all current browsers on desks can draw; beyond it a canvas stays blank without a word. */
export const PNG_LIMITS = { side: 16_384, pixels: 100_000_000 };

const ROOT_SIZE = /^<svg ([^>]*?)width="([\d.]+)" height="([\d.]+)"/;

/** How many pixels a stand-alone SVG becomes; 0 where it does not say. */
export function pngSize(svg: string, scale: number): { readonly width: number; readonly height: number } {
  const [, , width = '0', height = '0'] = ROOT_SIZE.exec(svg) ?? [];
  return { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) };
}

/** Draws a stand-alone SVG at a multiple of its own size. */
export async function svgToPng(svg: string, scale: number): Promise<PngResult> {
  const { width, height } = pngSize(svg, scale);
  if (!(width > 0 && height > 0)) return { kind: 'notDrawn' };
  const isTooLong = Math.max(width, height) > PNG_LIMITS.side;
  if (isTooLong || width * height > PNG_LIMITS.pixels) return { kind: 'tooLarge', width, height };
  // At the size that it is drawn at, so that no browser enlarges a small drawing.
  const sized = svg.replace(ROOT_SIZE, `<svg $1width="${width}" height="${height}"`);
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    // Decoding waits for what is embedded, the typeface too.
    await image.decode();
    return await drawn(image, width, height);
  } catch {
    return { kind: 'notDrawn' };
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement, width: number, height: number): Promise<PngResult> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return { kind: 'notDrawn' };
  // One browser draws an embedded typeface from the second time on.
  context.drawImage(image, 0, 0, width, height);
  await new Promise((resolve) => setTimeout(resolve, 30));
  context.drawImage(image, 0, 0, width, height);
  if (isBlank(canvas)) return { kind: 'tooLarge', width, height };
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? { kind: 'tooLarge', width, height } : { kind: 'made', blob, width, height };
}

/** A canvas beyond a machine's memory draws nothing; a picture at least has its white ground. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const probe = document.createElement('canvas');
  probe.width = 16;
  probe.height = 16;
  const context = probe.getContext('2d');
  if (context === null) return true;
  context.drawImage(canvas, 0, 0, 16, 16);
  return context.getImageData(0, 0, 16, 16).data.every((value) => value === 0);
}
