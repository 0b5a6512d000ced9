import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { runProgram } from './program.ts';

/** A line of text on paper. */
export interface PrintedLine {
  text: string;
  /** How far its top is from that of the page, in pixels of the program. */
  top: number;
  /** The face that it is set in. */
  face: string;
}

/** The pages of a PDF, each as its lines of text in the order of reading. */
export function readPages(pdf: Buffer): PrintedLine[][] {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const xml = runProgram('pdftohtml', ['-xml', '-i', '-hidden', '-stdout', file]).toString();
  rmSync(folder, { recursive: true });
  // The program may leave a link open at the end of a page, so that each is read by itself.
  const pages = xml
    .split('<page ')
    .slice(1)
    .map((page) => parse(page));
  const fonts = pages.flatMap((page) => page.querySelectorAll('fontspec'));
  const faces = new Map(fonts.map((font) => [font.getAttribute('id'), font.getAttribute('family') ?? '']));
  return pages.map((page) =>
    page
      .querySelectorAll('text')
      .map((line) => ({
        text: line.text.trim(),
        top: Number(line.getAttribute('top')),
        face: faces.get(line.getAttribute('font') ?? '') ?? '',
      }))
      .filter(({ text }) => text !== ''),
  );
}

/** The line that stands lowest. */
export function lowest(lines: readonly PrintedLine[]): PrintedLine | undefined {
  return lines.toSorted((one, other) => one.top - other.top).at(-1);
}

/** Text without what a PDF, or the breaking of lines, leaves out or puts in between: spaces and hyphens. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad‐-]/g, '');
}
