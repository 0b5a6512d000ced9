declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; `variationAxes` pins or narrows its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}
