import type { Block } from '../pdf/printed.ts';
import type { Whole } from './whole.ts';

/** All blocks in some, those inside others too, in the order of the text. */
export function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.is) {
      case 'card':
        return [block, ...everyBlock(block.blocks)];
      case 'list':
        return [block, ...block.items.flatMap((item) => everyBlock(item))];
      case 'sides':
        return [block, ...block.sides.flatMap((side) => everyBlock(side))];
      default:
        return [block];
    }
  });
}

/** What of a part stands in the contents. */
export interface Listed {
  id: string;
  title: string;
  pages: readonly { id: string; title: string }[];
}

/** The contents of the whole: its parts with the pages in them. */
export function contentsOf({ parts }: Whole): Listed[] {
  return parts.map(({ id, title, blocks }) => ({
    id,
    title,
    pages: blocks.flatMap((block) =>
      block.is === 'heading' && block.level === 3 && block.unlisted === undefined && block.id !== undefined
        ? [{ id: block.id, title: block.inside.map((piece) => (piece.is === 'text' ? piece.text : '')).join('') }]
        : [],
    ),
  }));
}
