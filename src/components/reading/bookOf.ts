import { paragraph, text, type Block, type Inline } from '../pdf/printed.ts';
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
/** The least that letters in a drawing may be, in points: what is called large print, and what is read with ease. */
const LEAST = { large: 16, other: 7 };
/** The room for a drawing on a sheet, in points, and the letters of a drawing, in its own units. */
const ROOM = { width: 470, height: 609 };
const LETTERS_DRAWN = 15;
/** With more columns than this a table runs over its sheet, in letters of a book that is not in large print. */
const MOST_COLUMNS = 7;

/**
 * The whole as a book.
 * @param size of its letters, in points
 */
export function bookOf(whole: Whole, origin: string, address: string, size: number): Book {
  const [mostColumns, least] = size < LARGE ? [MOST_COLUMNS, LEAST.other] : [2, LEAST.large];
  return {
    ...whole,
    parts: whole.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => fitting(block, mostColumns, least)) })),
    origin,
    address,
    sources: 'Bronnen',
  };
}

/**
 * A block as it fits a sheet. Tables of more columns are lists: an item for each row, with the head of each column before its cell. A drawing of which
 * the letters would be smaller than the least, because it is so high, is told in words; its table follows it.
 */
export function fitting(block: Block, mostColumns: number, least: number): Block {
  const within = (blocks: readonly Block[]): Block[] => blocks.map((inner) => fitting(inner, mostColumns, least));
  switch (block.is) {
    case 'table':
      return block.head.length <= mostColumns ? block : rowsAsItems(block);
    case 'picture': {
      const scale = Math.min(ROOM.width / block.width, ROOM.height / block.height);
      return scale * LETTERS_DRAWN >= least
        ? block
        : paragraph([text(`De tekening past niet leesbaar op een vel. Wat zij laat zien: ${block.alt}`)]);
    }
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
