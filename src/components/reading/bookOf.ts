import type { Block, Inline } from '../pdf/printed.ts';
import type { Whole } from './whole.ts';

/** The whole as the typesetter gets it. */
export interface Book extends Whole {
  /** Of which site and edition it is. */
  origin: string;
  address: string;
  /** The heading of the numbered sources. */
  sources: string;
}

/** From these letters on, in points, a row of a table is a list: columns would be a word wide. */
const LARGE = 16;
/** With more columns than this a table runs over its sheet, in letters of a book that is not in large print. */
const MOST_COLUMNS = 7;

/**
 * The whole as a book.
 * @param size of its letters, in points
 */
export function bookOf(whole: Whole, origin: string, address: string, size: number): Book {
  const mostColumns = size < LARGE ? MOST_COLUMNS : 2;
  return {
    ...whole,
    parts: whole.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => narrower(block, mostColumns)) })),
    origin,
    address,
    sources: 'Bronnen',
  };
}

/** A block in which tables of more columns are lists: an item for each row, with the head of each column before its cell. */
export function narrower(block: Block, mostColumns: number): Block {
  const within = (blocks: readonly Block[]): Block[] => blocks.map((inner) => narrower(inner, mostColumns));
  switch (block.is) {
    case 'table':
      return block.head.length <= mostColumns ? block : rowsAsItems(block);
    case 'card':
      return { ...block, blocks: within(block.blocks) };
    case 'list':
      return { ...block, items: block.items.map(within) };
    case 'sides':
      return { ...block, sides: block.sides.map(within) };
    default:
      return block;
  }
}

function rowsAsItems({ head, rows }: Extract<Block, { is: 'table' }>): Block {
  return {
    is: 'list',
    numbered: false,
    items: rows.map(([name = [], ...cells]) => [
      { is: 'paragraph', inside: [{ is: 'strong', inside: name }] },
      {
        is: 'list',
        numbered: false,
        items: cells.flatMap((cell, index): Block[][] =>
          isEmpty(cell) ? [] : [[{ is: 'paragraph', inside: [...(head[index + 1] ?? []), { is: 'text', text: ': ' }, ...cell] }]],
        ),
      },
    ]),
  };
}

function isEmpty(cell: readonly Inline[]): boolean {
  return cell.every((piece) => piece.is === 'text' && piece.text === '');
}
