import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Level } from '../pdf/printed.ts';
import { deeper } from './headings.ts';
import { everyBlock } from './walk.ts';

const heading = (level: Level): Block => ({ is: 'heading', level, id: `a${level}`, inside: [] });
const anyHeading = fc.constantFrom<Level>(1, 2, 3).map(heading);
const anyBlock = fc.oneof(
  anyHeading,
  fc.array(anyHeading).map((blocks): Block => ({ is: 'card', blocks })),
  fc.array(anyHeading).map((side): Block => ({ is: 'sides', sides: [side] })),
  fc.array(anyHeading).map((item): Block => ({ is: 'list', numbered: false, items: [item] })),
);

function levels(blocks: readonly Block[]): number[] {
  return everyBlock(blocks).flatMap((block) => (block.is === 'heading' ? [block.level] : []));
}

describe('headings of a page in the whole', () => {
  it('stand deeper, in the order that they had, and skip no level, also inside cards and lists', () => {
    fc.assert(
      fc.property(fc.array(anyBlock), (blocks) => {
        const [before, after] = [levels(blocks), levels(deeper(blocks, 2, 2, (id) => id))];
        expect(after).toHaveLength(before.length);
        after.forEach((level, index) => {
          expect(level).toBeLessThanOrEqual((after[index - 1] ?? 2) + 1);
          expect(level).toBeLessThanOrEqual((before[index] ?? 0) + 2);
        });
      }),
    );
  });

  it('have the ids of the whole', () => {
    expect(deeper([heading(1), heading(2)], 2, 2, (id) => `rijk--${id}`)).toEqual([
      { is: 'heading', level: 3, id: 'rijk--a1', inside: [] },
      { is: 'heading', level: 4, id: 'rijk--a2', inside: [] },
    ]);
  });
});
