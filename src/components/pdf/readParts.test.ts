import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../corpus/page/html.ts';
import type { Part } from '../../corpus/page/parts.ts';
import { paragraph, strong, text } from './printed.ts';
import { readParts } from './readParts.ts';

const feit: Part = { name: 'Feit', props: {}, children: [], line: 1 };
const begrip = (children: Part[]): Part => ({ name: 'Begrip', props: {}, children, line: 1 });
const read = (parts: Part[], opened = true) => readParts(parts, ({ name }, inside) => (name === 'Feit' ? [text('4')] : inside()), opened);

describe('the parts of a page', () => {
  it('are read as one tree, whatever tags the components stand between', () => {
    expect(
      read(['<p>Er zijn ', feit, ' of <strong>meer ', begrip(['wegen']), '</strong>.</p><ul><li>', feit, '</li><li>b</li></ul>']),
    ).toEqual([
      paragraph([text('Er zijn '), text('4'), text(' of '), { is: 'strong', inside: [text('meer '), text('wegen')] }, text('.')]),
      { is: 'list', numbered: false, items: [[paragraph([text('4')])], [paragraph([text('b')])]] },
    ]);
  });

  it('give every text as it is', () => {
    const any = fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, ''));
    fc.assert(
      fc.property(
        any.filter((words) => words !== ''),
        (words) => {
          expect(read([`<p>${escapeHtml(words)}</p>`])).toEqual([paragraph([text(words)])]);
        },
      ),
    );
  });

  it('have tables with their head, and lists in lists', () => {
    const table: Part = {
      name: 'table',
      props: {},
      line: 1,
      children: ['<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>', feit, '</td></tr></tbody>'],
    };
    expect(read([table])).toEqual([{ is: 'table', head: [[text('A')], [text('B')]], rows: [[[text('1')], [text('4')]]] }]);
    expect(read(['<ol><li>a<ul><li>b</li></ul></li></ol>'])).toEqual([
      {
        is: 'list',
        numbered: true,
        items: [[paragraph([text('a')]), { is: 'list', numbered: false, items: [[paragraph([text('b')])]] }]],
      },
    ]);
  });

  it('have what a reader opens behind the words that it opens by, or not at all', () => {
    const item = ['<ul><li>Dicht bij <details><summary>Weerwoord</summary>Ver weg.</details></li></ul>'];
    const whole = [paragraph([text('Dicht bij')]), paragraph([strong('Weerwoord:'), text(' Ver weg.')])];
    expect(read(item)).toEqual([
      { is: 'list', numbered: false, items: [[whole[0], paragraph([strong('Weerwoord:'), text(' '), text('Ver weg.')])]] },
    ]);
    expect(read(item, false)).toEqual([{ is: 'list', numbered: false, items: [[whole[0]]] }]);
  });

  it('are refused when they hold an element without a form', () => {
    expect(() => read(['<video></video>'])).toThrow('<video> has no form in a document');
  });
});
