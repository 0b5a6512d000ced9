/**
 * A document as the typesetter gets it: data, of which `document.typ` draws each piece. Whatever a text holds it stays a text, because nothing
 * of it is ever read as a command.
 */
export interface PrintedDocument {
  title: string;
  /** Tells what it is for programs that list documents. */
  description: string;
  /** The date in the file: year, month and day. */
  date: readonly [year: number, month: number, day: number];
  blocks: readonly Block[];
  /** The numbered sources, at the end. */
  notes: readonly PrintedNote[];
  /** The terms of the text with their meaning, before the sources. */
  words: readonly { term: string; meaning: string }[];
  /** The last lines: where this document comes from. */
  foot: readonly Inline[];
}

/** A source at the end of the document. */
interface PrintedNote {
  number: number;
  text: string;
  /** Whether it is later than the papers: its number stands in a frame, as on the page. */
  later: boolean;
}

/** What stands in a line of text. */
export type Inline =
  | { is: 'text'; text: string }
  | { is: 'strong'; inside: readonly Inline[] }
  /** `to` is a whole address, or `#id` for a place inside the document. */
  | { is: 'link'; to: string; inside: readonly Inline[] }
  | { is: 'mark'; number: number; later: boolean }
  | { is: 'break' };

/** How deep a heading stands. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What stands below each other. */
export type Block =
  /** The title of the document is level 1. The id is where links inside a document lead; a sheet alone has none. What is unlisted stands in no contents. */
  | { is: 'heading'; level: Level; inside: readonly Inline[]; id?: string; unlisted?: true }
  | { is: 'paragraph'; inside: readonly Inline[]; manner?: 'lead' | 'small' }
  | { is: 'list'; numbered: boolean; items: readonly (readonly Block[])[] }
  | { is: 'table'; head: readonly (readonly Inline[])[]; rows: readonly (readonly (readonly Inline[])[])[] }
  /** A drawing; `alt` says what it shows to who cannot see it, and `name` is its own among the drawings of the site. */
  | { is: 'picture'; name: string; svg: string; width: number; height: number; alt: string }
  /** Sides beside each other, with equal width. */
  | { is: 'sides'; sides: readonly (readonly Block[])[] }
  /** Set apart from the text around it. */
  | { is: 'card'; blocks: readonly Block[]; id?: string }
  /** Lines to write on. */
  | { is: 'lines'; count: number };

/** Anything that stands in a document. */
export type Piece = Inline | Block;

/** A text as a piece; white space as a browser shows it. */
export function text(words: string): Inline {
  return { is: 'text', text: words.replace(/[ \t\r\n\f]+/g, ' ') };
}

/** Words that stand out. */
export function strong(words: string): Inline {
  return { is: 'strong', inside: [text(words)] };
}

/** A paragraph of these. */
export function paragraph(inside: readonly Inline[], manner?: 'lead' | 'small'): Block {
  return { is: 'paragraph', inside: trimmed(inside), ...(manner && { manner }) };
}

/** Whether a piece stands in a line. */
function isInline(piece: Piece): piece is Inline {
  return ['text', 'strong', 'link', 'mark', 'break'].includes(piece.is);
}

/** Pieces below each other: what stands in a line beside its neighbours becomes a paragraph with them. */
export function asBlocks(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const endLine = (): void => {
    const inside = trimmed(line);
    if (inside.length > 0) blocks.push({ is: 'paragraph', inside });
    line = [];
  };
  for (const piece of pieces) {
    if (isInline(piece)) {
      line.push(piece);
      continue;
    }
    endLine();
    blocks.push(piece);
  }
  endLine();
  return blocks;
}

/** Pieces in one line; of paragraphs their words, with a line each. Throws for a block that cannot stand in a line. */
export function asInlines(pieces: readonly Piece[]): Inline[] {
  const lines = asBlocks(pieces).map((block) => {
    if (block.is !== 'paragraph') throw new Error(`a ${block.is} cannot stand in a line of a document; write it between paragraphs`);
    return block.inside;
  });
  return lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ is: 'break' }, ...line]));
}

/** A line without white space at its ends, and with single spaces where its pieces meet. */
function trimmed(line: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const piece of line) {
    const before = kept.at(-1);
    if (piece.is !== 'text') {
      kept.push(piece);
      continue;
    }
    const open = before === undefined || before.is === 'break' || (before.is === 'text' && before.text.endsWith(' '));
    const words = open ? piece.text.replace(/^ /, '') : piece.text;
    if (words !== '') kept.push({ is: 'text', text: words });
  }
  const last = kept.at(-1);
  if (last?.is !== 'text') return kept;
  const words = last.text.replace(/ $/, '');
  return [...kept.slice(0, -1), ...(words === '' ? [] : [{ is: 'text' as const, text: words }])];
}
