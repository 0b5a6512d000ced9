import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend } from './blend.ts';
import { boundsOf, type Mark, type Scene } from '../core/scene.ts';

const place = fc.integer({ min: 0, max: 300 });
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constant('rect' as const),
    x: place,
    y: place,
    width: place,
    height: place,
    fill: fc.constantFrom('ink' as const, 'people' as const),
  }),
  fc.record({ kind: fc.constant('line' as const), x1: place, y1: place, x2: place, y2: place, key: fc.constantFrom('a', 'b') }),
  fc.record({
    kind: fc.constant('text' as const),
    x: place,
    y: place,
    text: fc.constantFrom('een', 'twee', 'drie'),
    size: fc.constant(14),
  }),
);
const scene: fc.Arbitrary<Scene> = fc.record({
  width: fc.constant(320),
  height: fc.integer({ min: 100, max: 400 }),
  marks: fc.array(mark, { maxLength: 12 }),
  points: fc.constant([]),
});
/** The marks that can be seen, without how well. */
const seen = ({ marks }: Scene): Mark[] =>
  marks
    .filter(({ opacity = 1 }) => opacity > 0)
    .map((mark) => Object.fromEntries(Object.entries(mark).filter(([name]) => name !== 'opacity')) as unknown as Mark);

describe('a picture between two states', () => {
  it('shows the first at the beginning and the second at the end', () => {
    fc.assert(
      fc.property(scene, scene, (from, to) => {
        expect(seen(blend(from, to, 1))).toEqual(seen(to));
        const begin = seen(blend(from, to, 0)).map(boundsOf);
        for (const bounds of from.marks.map(boundsOf)) expect(begin).toContainEqual(bounds);
        expect(begin).toHaveLength(from.marks.length);
      }),
    );
  });

  it('never leaves the edges of the two, and knows every place', () => {
    fc.assert(
      fc.property(scene, scene, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
        const all = [...from.marks, ...to.marks].map(boundsOf);
        const right = Math.max(0, ...all.map((bounds) => bounds.right));
        const bottom = Math.max(0, ...all.map((bounds) => bounds.bottom));
        for (const bounds of blend(from, to, part).marks.map(boundsOf)) {
          expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
          expect(bounds.right).toBeLessThanOrEqual(right + 0.001);
          expect(bounds.bottom).toBeLessThanOrEqual(bottom + 0.001);
        }
      }),
    );
  });

  it('moves what both states have, and fades what one has', () => {
    const line = (x2: number): Mark => ({ kind: 'line', x1: 0, y1: 0, x2, y2: 0, key: 'deur' });
    const word: Mark = { kind: 'text', x: 0, y: 10, text: 'nieuw', size: 14 };
    const half = blend(
      { width: 1, height: 1, marks: [line(10)], points: [] },
      { width: 1, height: 3, marks: [line(30), word], points: [] },
      0.5,
    );
    expect(half.marks).toEqual([line(20), { ...word, opacity: 0.5 }]);
    expect(half.height).toBe(2);
  });
});
