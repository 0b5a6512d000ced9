import type { Block, Level } from '../pdf/printed.ts';

/**
 * Blocks of a page as they stand in the whole: every heading a number of levels deeper, its id that of the whole, and no level skipped.
 * @param first the level of the heading above them
 */
export function deeper(blocks: readonly Block[], by: number, first: Level, idOf: (id: string) => string): Block[] {
  let last: number = first;

  function shift(block: Block): Block {
    switch (block.is) {
      case 'heading': {
        last = Math.min(block.level + by, last + 1);
        return { ...block, level: last as Level, ...(block.id !== undefined && { id: idOf(block.id) }) };
      }
      case 'card':
        return { ...block, blocks: block.blocks.map(shift) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(shift)) };
      case 'sides':
        return { ...block, sides: block.sides.map((side) => side.map(shift)) };
      default:
        return block;
    }
  }

  return blocks.map(shift);
}
