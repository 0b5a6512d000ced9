import { placed } from './placed.ts';
import type { Mark, Scene } from './scene.ts';
import { linesHeight, textLines, wrap } from './text.ts';

/** The words around a chart that travels on its own. */
export interface FrameWords {
  title: string;
  subtitle: string;
  unit: string;
  /** What a reader must know; it goes wherever the picture goes. */
  caution: string | undefined;
  source: string;
}

const MARGIN = 20;
const TITLE = 20;
const SUBTITLE = 14;
const FOOT = 13;

/** A text followed by what a reader must know beside it, where there is something. */
export function withCaution(text: string, caution: string | undefined): string {
  return caution === undefined ? text : `${text} Let op. ${caution}`;
}

/** A scene with its title and subtitle above it and its unit, caution and source below: a picture that needs no page around it. */
export function framedScene(scene: Scene, { title, subtitle, unit, caution, source }: FrameWords): Scene {
  const marks: Mark[] = [];
  let y = MARGIN;
  const add = (text: string, size: number, fill: 'ink' | 'muted', bold: boolean): void => {
    const lines = wrap(text, scene.width, size, bold);
    marks.push(...textLines(lines, MARGIN, y + size, { size, fill, bold }));
    y += linesHeight(lines.length, size);
  };
  add(title, TITLE, 'ink', true);
  y += 4;
  add(subtitle, SUBTITLE, 'muted', false);
  y += 18;
  marks.push(...scene.marks.map((mark) => placed(mark, { x: MARGIN, y, scale: 1 })));
  const points = scene.points.map((point) => ({ ...point, x: point.x + MARGIN, y: point.y + y }));
  y += scene.height + 12;
  add(withCaution(unit, caution), FOOT, 'muted', false);
  y += 4;
  add(source, FOOT, 'muted', false);
  return { width: scene.width + 2 * MARGIN, height: Math.ceil(y + MARGIN), marks, points };
}
