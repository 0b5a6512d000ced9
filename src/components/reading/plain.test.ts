import { describe, expect, it } from 'vitest';
import { paragraph, strong, text, type Block, type Level } from '../pdf/printed.ts';
import { plainText } from './plain.ts';

const heading = (level: Level, words: string, id?: string): Block => ({ is: 'heading', level, inside: [text(words)], ...(id && { id }) });

function linesOf(blocks: Block[]): string[] {
  const whole = {
    title: 'Alles',
    description: '',
    date: [2026, 11, 28],
    foreword: [],
    parts: [{ id: 'deel-a', title: 'Deel', blocks: [heading(2, 'Deel', 'deel-a'), ...blocks] }],
    notes: [{ number: 1, text: 'Verslag', later: false }],
  } as const;
  const lines = plainText(whole, 'Wegwijzer').split('\n');
  return lines.slice(lines.lastIndexOf('1 Deel') + 1);
}

describe('the whole as plain text', () => {
  it('numbers its headings, and has the number behind a link to one', () => {
    const link = paragraph([{ is: 'link', to: '#b', inside: [text('Zie daar')] }]);
    expect(linesOf([heading(3, 'Een'), heading(4, 'In'), heading(3, 'Twee', 'b'), link])).toEqual([
      ...['', '1.1 Een', '', '1.1.1 In', '', '1.2 Twee', 'Zie daar (zie 1.2)'],
      ...['', 'Bronnen', '[1] Verslag', ''],
    ]);
  });

  it('has lists with dashes, tables in lines, drawings in words and the numbers of sources', () => {
    const blocks: Block[] = [
      {
        is: 'list',
        numbered: false,
        items: [[paragraph([strong('Wsw:'), text(' vol')]), { is: 'list', numbered: false, items: [[paragraph([text('ja')])]] }]],
      },
      { is: 'table', head: [[text('Jaar')], [text('Plekken')]], rows: [[[text('2019')], [text('3')]]] },
      { is: 'picture', name: 'a', svg: '', width: 1, height: 1, alt: 'Een lijn daalt.' },
      paragraph([text('Dat is zo'), { is: 'mark', number: 1, later: false }, { is: 'mark', number: 2, later: true }, text('.')]),
    ];
    expect(linesOf(blocks).slice(0, 7)).toEqual([
      ...['- Wsw: vol', '-- ja', 'Tabel', 'Rij 1. Jaar: 2019; Plekken: 3', 'Einde van de tabel', 'Beeld: Een lijn daalt.'],
      'Dat is zo [1] [later 2].',
    ]);
  });
});
