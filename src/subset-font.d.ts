declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype';
    /** Pins or narrows the axes of the font. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Features of layout to keep; all when left out. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** Tables to leave out, by their names of four letters. */
    dropTables?: readonly string[];
    /** Keeps every glyph; no text may be given then. */
    keepAllGlyphs?: boolean;
  }

  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
