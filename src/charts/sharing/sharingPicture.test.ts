import { describe, expect, it } from 'vitest';
import type { ChartDrawing, Mark, Scene } from '../core/scene.ts';
import { BESIDE_FOOT, chartPicture, textPicture } from './sharingPicture.ts';

const WORDS = { site: 'Wegwijzer', address: 'wegwijzer.nl', title: 'Beschut werk', answer: 'Er is plaats.', foot: 'Stand: 2024' };
const sizeOf = ({ marks }: Scene, start: string): number => {
  const found = marks.find((mark): mark is Mark & { kind: 'text' } => mark.kind === 'text' && mark.text.startsWith(start));
  return found?.size ?? 0;
};
/** A chart with one block that fills it. */
const chart = (wide: number, narrow: number): ChartDrawing => ({
  scene: (name) => {
    const [width, height] = name === 'wide' ? [640, wide] : [320, narrow];
    return { width, height, marks: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'money' }], points: [] };
  },
  table: { columns: [], rows: [] },
});
const blockOf = ({ marks }: Scene) => marks.find((mark): mark is Mark & { kind: 'rect' } => mark.kind === 'rect' && mark.fill === 'money');

describe('a picture of title and answer', () => {
  it('takes the largest letters that fit', () => {
    expect(sizeOf(textPicture(WORDS), 'Beschut')).toBe(76);
    const long = textPicture({ ...WORDS, answer: 'Er is plaats. '.repeat(22) });
    expect(sizeOf(long, 'Beschut')).toBeLessThan(76);
    expect(sizeOf(long, 'Er is')).toBeLessThan(46);
  });

  it('has what belongs to it beside its foot, below the answer', () => {
    const picture = textPicture({ ...WORDS, answer: 'Er is plaats. '.repeat(14) }, [{ kind: 'rect', ...BESIDE_FOOT, fill: 'money' }]);
    const lowest = Math.max(...picture.marks.flatMap((mark) => (mark.kind === 'text' && mark.fill === 'ink' ? [mark.y] : [])));
    expect(blockOf(picture)?.y).toBeGreaterThan(lowest);
  });
});

describe('a picture of a chart', () => {
  it('shows it where it becomes largest: below its claim when it is flat, beside it when it is high', () => {
    expect(blockOf(chartPicture(WORDS, chart(120, 900)))?.width).toBeGreaterThan(1000);
    const high = blockOf(chartPicture(WORDS, chart(900, 400)));
    expect(high?.x).toBeGreaterThan(540);
    expect(high?.height).toBeGreaterThan(390);
  });

  it('says what is measured, and where it comes from', () => {
    const picture = chartPicture(WORDS, chart(300, 300));
    expect(sizeOf(picture, 'Er is plaats')).toBeGreaterThan(0);
    expect(sizeOf(picture, 'Stand: 2024')).toBeGreaterThan(0);
  });
});
