import { escapeHtml } from '../../corpus/page/html.ts';
import type { Block, Inline } from '../pdf/printed.ts';

/** What differs between the whole as a page of the site and as files of a book. */
export interface Markup {
  /** The level that a heading has there. */
  level: (level: number) => number;
  /** The attributes of a link: its address as it works there. */
  link: (to: string) => Readonly<Record<string, string>>;
  /** The number of a source behind a claim. */
  mark: (number: number, later: boolean) => string;
  /** A drawing. */
  picture: (picture: Extract<Block, { is: 'picture' }>) => string;
  /** The attributes of the box of a table, which a reader may move by keys where it is wider than the screen; it is given the number of the table. */
  table: (number: number) => Readonly<Record<string, string>>;
}

/** Writes blocks as HTML that is well-formed XML too. Tables are numbered over all that one writer writes. */
export function markupWriter(markup: Markup): (blocks: readonly Block[]) => string {
  let tables = 0;

  function all(blocks: readonly Block[]): string {
    return blocks.map(block).join('\n');
  }

  function block(piece: Block): string {
    switch (piece.is) {
      case 'heading':
        return element(`h${markup.level(piece.level)}`, line(piece.inside), idOf(piece));
      case 'paragraph':
        return element('p', line(piece.inside), piece.manner === undefined ? {} : { class: `whole-${piece.manner}` });
      case 'list':
        return element(piece.numbered ? 'ol' : 'ul', piece.items.map((item) => element('li', inItem(item))).join(''));
      case 'table':
        return table(piece);
      case 'picture':
        return markup.picture(piece);
      case 'sides':
        return element('div', piece.sides.map((side) => element('div', all(side))).join(''), { class: 'whole-sides' });
      case 'card':
        return element('div', all(piece.blocks), { class: 'whole-card', ...idOf(piece) });
      case 'lines':
        return '';
    }
  }

  /** A paragraph alone in an item is its line. */
  function inItem([first, ...rest]: readonly Block[]): string {
    if (first?.is !== 'paragraph' || first.manner !== undefined) return all([...(first ? [first] : []), ...rest]);
    return line(first.inside) + all(rest);
  }

  function table({ head, rows }: Extract<Block, { is: 'table' }>): string {
    tables += 1;
    const heads = head.map((cell) => element('th', line(cell), { scope: 'col' })).join('');
    const body = rows.map(([name = [], ...cells]) =>
      element('tr', element('th', line(name), { scope: 'row' }) + cells.map((cell) => element('td', line(cell))).join('')),
    );
    const whole = element('table', element('thead', element('tr', heads)) + element('tbody', body.join('')));
    return element('section', whole, markup.table(tables));
  }

  function line(pieces: readonly Inline[]): string {
    return pieces.map(inline).join('');
  }

  function inline(piece: Inline): string {
    switch (piece.is) {
      case 'text':
        return escapeHtml(piece.text);
      case 'strong':
        return element('b', line(piece.inside));
      case 'link':
        return element('a', line(piece.inside), markup.link(piece.to));
      case 'mark':
        return markup.mark(piece.number, piece.later);
      case 'break':
        return '<br/>';
    }
  }

  return all;
}

/** An element with its attributes, and what stands in it as markup. */
export function element(name: string, inside: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A text as the value of an attribute. */
export function attribute(words: string): string {
  return escapeHtml(words).replaceAll('"', '&quot;');
}

function idOf({ id }: { id?: string }): Record<string, string> {
  return id === undefined ? {} : { id };
}
