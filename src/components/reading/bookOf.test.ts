import { describe, expect, it } from 'vitest';
import { paragraph, text, type Block } from '../pdf/printed.ts';
import { fitting } from './bookOf.ts';

const table: Block = {
  is: 'table',
  head: [[text('Jaar')], [text('Plekken')], [text('Doel')]],
  rows: [[[text('2019')], [text('3')], [text('5')]]],
};

describe('a table of a book', () => {
  it('stays one where its columns fit', () => {
    expect(fitting({ is: 'card', blocks: [table] }, 3, 7)).toEqual({ is: 'card', blocks: [table] });
  });

  it('is a list of its rows where they do not, each cell with its head', () => {
    const cell = (head: string, value: string): Block => paragraph([text(head), text(': '), text(value)]);
    expect(fitting({ is: 'card', blocks: [table] }, 2, 7)).toEqual({
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

describe('a drawing of a book', () => {
  const drawing = (height: number): Block => ({ is: 'picture', name: 'a', svg: '', width: 320, height, alt: 'Een lijn daalt.' });

  it('stays one where its letters are large enough, and is told in words where it is too high for that', () => {
    expect(fitting(drawing(500), 2, 16)).toEqual(drawing(500));
    expect(fitting(drawing(600), 2, 16)).toEqual(
      paragraph([text('De tekening past niet leesbaar op een vel. Wat zij laat zien: Een lijn daalt.')]),
    );
    expect(fitting(drawing(600), 2, 7)).toEqual(drawing(600));
  });
});
