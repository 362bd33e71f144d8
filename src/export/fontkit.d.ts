/** The part of fontkit that is used. Its own published types ask for Node's Buffer, which browsers have not. */
declare module 'fontkit' {
  export type Path = {
    scale(x: number, y: number): Path;
    /** By a matrix, as SVG's `matrix(…)`. */
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
    translate(x: number, y: number): Path;
    /** The `d` of an SVG path, to two decimals. */
    toSVG(): string;
  };

  /** A text set in glyphs, in units of the font. */
  export type GlyphRun = {
    readonly advanceWidth: number;
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };

  export type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** With kerning and ligatures, as browsers set it. */
    layout(text: string): GlyphRun;
  };

  export function create(file: Uint8Array): Font;
}
