import { describe, expect, it } from 'vitest';
import { paragraph, text, type Block } from '../pdf/printed.ts';
import { narrower } from './bookOf.ts';

const table: Block = {
  is: 'table',
  head: [[text('Jaar')], [text('Plekken')], [text('Doel')]],
  rows: [[[text('2019')], [text('3')], [text('5')]]],
};

describe('a table of a book', () => {
  it('stays one where its columns fit', () => {
    expect(narrower({ is: 'card', blocks: [table] }, 3)).toEqual({ is: 'card', blocks: [table] });
  });

  it('is a list of its rows where they do not, each cell with its head', () => {
    const cell = (head: string, value: string): Block => paragraph([text(head), text(': '), text(value)]);
    expect(narrower({ is: 'card', blocks: [table] }, 2)).toEqual({
      is: 'card',
      blocks: [
        {
          is: 'list',
          numbered: false,
          items: [
            [
              { is: 'paragraph', inside: [{ is: 'strong', inside: [text('2019')] }] },
              {
                is: 'list',
                numbered: false,
                items: [[{ is: 'paragraph', inside: [text('Plekken'), text(': '), text('3')] }], [cell('Doel', '5')]],
              },
            ],
          ],
        },
      ],
    });
  });
});
