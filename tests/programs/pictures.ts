import type { Page } from 'playwright-core';

/** A picture in greys: 0 (black) to 255 (white), row after row. */
export interface Picture {
  width: number;
  height: number;
  greys: Uint8Array;
}

/** Words of a drawing, and the box that they stand in. */
export interface Words {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const CELL = 8;

/** Reads a PNG with the browser, at the size of the drawing. */
export async function readPicture(page: Page, png: Buffer, { width, height }: { width: number; height: number }): Promise<Picture> {
  const greys = await page.evaluate(
    async ([data, wide, high]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(wide, high).getContext('2d');
      if (!context) throw new Error('there is no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, wide, high);
      const { data: pixels } = context.getImageData(0, 0, wide, high);
      let row = '';
      for (let at = 0; at < pixels.length; at += 4)
        row += String.fromCharCode(0.3 * (pixels[at] ?? 0) + 0.59 * (pixels[at + 1] ?? 0) + 0.11 * (pixels[at + 2] ?? 0));
      return btoa(row);
    },
    [png.toString('base64'), width, height] as const,
  );
  return { width, height, greys: Buffer.from(greys, 'base64') };
}

/** The words of an SVG and where they stand, by the fonts of this machine; a rim is no words. */
export async function wordsOf(page: Page, svg: string): Promise<Words[]> {
  await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.locator('svg > text:not([stroke])').evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = (text as SVGTextElement).getBBox();
      return { text: text.textContent, x, y, width, height };
    }),
  );
}

/** How much the pixels in a box differ among themselves: their standard deviation. Words that are not there leave about nought. */
export function contrastIn({ width, height, greys }: Picture, box: Omit<Words, 'text'>): number {
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, Math.ceil(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, Math.ceil(box.y + box.height))];
  const pixels: number[] = [];
  for (let y = top; y < bottom; y++) pixels.push(...greys.subarray(y * width + left, y * width + right));
  const mean = average(pixels);
  return Math.sqrt(average(pixels.map((pixel) => (pixel - mean) ** 2)));
}

/** How far two pictures of one size are apart where they differ most: greys, over small squares that are each averaged. */
export function farthestApart(one: Picture, other: Picture): number {
  const [cells, others] = [cellsOf(one), cellsOf(other)];
  return Math.max(...cells.map((grey, index) => Math.abs(grey - (others[index] ?? 0))));
}

function cellsOf({ width, height, greys }: Picture): number[] {
  const cells: number[] = [];
  for (let top = 0; top + CELL <= height; top += CELL)
    for (let left = 0; left + CELL <= width; left += CELL) {
      const pixels: number[] = [];
      for (let y = top; y < top + CELL; y++) pixels.push(...greys.subarray(y * width + left, y * width + left + CELL));
      cells.push(average(pixels));
    }
  return cells;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
