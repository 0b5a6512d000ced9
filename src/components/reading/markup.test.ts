import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { paragraph, text, type Block } from '../pdf/printed.ts';
import { attribute, markupWriter } from './markup.ts';

const write = (blocks: Block[]): string =>
  markupWriter({
    level: (level) => level,
    link: (to) => ({ href: to }),
    mark: (number) => `[${number}]`,
    picture: ({ alt }) => `<img alt="${attribute(alt)}"/>`,
    table: (number) => ({ 'aria-label': `Tabel ${number}` }),
  })(blocks);

describe('blocks as markup', () => {
  it('say any text as it is, also in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const root = parse(write([{ is: 'paragraph', inside: [{ is: 'link', to: words, inside: [{ is: 'text', text: words }] }] }]));
        expect(root.querySelector('p a')?.text).toBe(words);
        expect(root.querySelector('p a')?.getAttribute('href')).toBe(words);
      }),
    );
  });

  it('have heads of columns and rows, and tables with a number of their own', () => {
    const table: Block = { is: 'table', head: [[text('Jaar')], [text('Plekken')]], rows: [[[text('2019')], [text('3')]]] };
    expect(write([table, table]).split('\n')).toEqual(
      [1, 2].map(
        (number) =>
          `<section aria-label="Tabel ${number}"><table><thead><tr><th scope="col">Jaar</th><th scope="col">Plekken</th></tr></thead>` +
          '<tbody><tr><th scope="row">2019</th><td>3</td></tr></tbody></table></section>',
      ),
    );
  });

  it('have a paragraph alone in an item as its line', () => {
    expect(
      write([{ is: 'list', numbered: true, items: [[paragraph([text('een')])], [paragraph([text('twee')]), { is: 'card', blocks: [] }]] }]),
    ).toBe('<ol><li>een</li><li>twee<div class="whole-card"></div></li></ol>');
  });
});
