import { describe, expect, it } from 'vitest';
import { thumbnail } from './thumbnail.ts';

const scene = { width: 640, height: 300, points: [] };

describe('the small picture of a drawing', () => {
  it('keeps the marks, and has a stripe for a line of letters: darker for what is bold', () => {
    const bar = { kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: 'people' } as const;
    const label = { kind: 'text', x: 20, y: 20, text: 'Wsw', size: 14, fill: 'ink' } as const;
    const { marks } = thumbnail({ ...scene, marks: [bar, label, { ...label, y: 40, bold: true }] });
    expect(marks.map(({ kind, fill }) => [kind, fill])).toEqual([
      ['rect', 'people'],
      ['rect', 'line'],
      ['rect', 'muted'],
    ]);
  });

  it('leaves out what is written in a mark or along an axis, and the lines of the axis', () => {
    const label = { kind: 'text', x: 20, y: 20, text: '8.032', size: 14 } as const;
    const marks = [
      { ...label, fill: 'paper' },
      { ...label, fill: 'muted' },
      { kind: 'line', x1: 0, y1: 0, x2: 0, y2: 100, stroke: 'line' },
    ] as const;
    expect(thumbnail({ ...scene, marks }).marks).toEqual([]);
  });

  it('is the upper part of a high drawing', () => {
    const dot = { kind: 'circle', x: 10, y: 10, radius: 5, fill: 'ink' } as const;
    const { height, marks } = thumbnail({ ...scene, height: 2000, marks: [dot, { ...dot, y: 1500 }] });
    expect(height).toBe(400);
    expect(marks).toEqual([dot]);
  });
});
