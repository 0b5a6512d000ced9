import { text, type Block, type Inline } from '../pdf/printed.ts';
import { forBraille } from './characters.ts';
import { everyBlock } from './walk.ts';
import type { Whole } from './whole.ts';

/**
 * The whole as lines of plain text, for a braille display, a braille printer or a voice: a line for each paragraph and item, an empty line before a
 * heading, headings with numbers that can be searched for, tables in lines of “head: value”. It has no character that Dutch braille lacks.
 * @param origin which edition of which site it is, and where that stands
 */
export function plainText(whole: Whole, origin: string): string {
  const headings = numbersOf(whole);
  const lines = [
    whole.title,
    '',
    ...whole.foreword.flatMap((block) => linesOf(block, headings)),
    'Zo is deze tekst gemaakt. Elk deel en elke kop heeft een nummer: zoek op “2.3” en u staat bij die kop. Achter een verwijzing staat dat nummer. Een getal tussen rechte haken is een bron; staat er “later” bij, dan is die bron een later stuk. Een lijst heeft streepjes. Een tabel staat in regels: eerst de kop, dan de waarde. Waar op papier een grafiek staat, staat hier wat die laat zien, met de cijfers.',
    origin,
    '',
    'Inhoud',
    ...whole.parts.map(({ id, title }) => `${headings.get(id) ?? ''} ${title}`),
    ...whole.parts.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block, headings))),
    '',
    'Bronnen',
    ...whole.notes.map(({ number, text: words }) => `[${number}] ${words}`),
  ];
  return `${lines.map((line) => forBraille(line).trimEnd()).join('\n')}\n`;
}

/** The numbers of headings, `3`, `3.2`, `3.2.1`: by the heading itself, and by its id. */
type Numbers = ReadonlyMap<Block | string, string>;

function numbersOf({ parts }: Whole): Numbers {
  const numbers = new Map<Block | string, string>();
  const count = [0, 0, 0, 0];
  for (const block of everyBlock(parts.flatMap(({ blocks }) => blocks))) {
    if (block.is !== 'heading') continue;
    const depth = block.level - 2;
    count[depth] = (count[depth] ?? 0) + 1;
    count.fill(0, depth + 1);
    const number = count.slice(0, depth + 1).join('.');
    numbers.set(block, number);
    if (block.id !== undefined) numbers.set(block.id, number);
  }
  return numbers;
}

function linesOf(block: Block, numbers: Numbers): string[] {
  const said = (pieces: readonly Inline[]): string => inLine(pieces, numbers);
  const within = (blocks: readonly Block[]): string[] => blocks.flatMap((inner) => linesOf(inner, numbers));
  switch (block.is) {
    case 'heading':
      return ['', `${numbers.get(block) ?? ''} ${said(block.inside)}`];
    case 'paragraph':
      return said(block.inside).split('\n');
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.numbered ? `${index + 1}.` : '-';
        const [first = '', ...rest] = within(item);
        return [`${sign} ${first}`, ...rest.map((line) => (line.startsWith('-') ? `-${line}` : line))];
      });
    case 'table':
      return [
        'Tabel',
        ...block.rows.map((row, index) => {
          const cells = row.flatMap((cell, column) =>
            said(cell) === '' ? [] : underHead(said(block.head[column] ?? [text('')]), said(cell)),
          );
          return `Rij ${index + 1}. ${cells.join('; ')}`;
        }),
        'Einde van de tabel',
      ];
    case 'picture':
      return [`Beeld: ${block.alt}`];
    case 'sides':
      return block.sides.flatMap(within);
    case 'card':
      return within(block.blocks);
    case 'lines':
      return [];
  }
}

/** A cell behind the head of its column. */
function underHead(head: string, cell: string): string {
  if (head === '') return cell;
  return /[?:]$/.test(head) ? `${head} ${cell}` : `${head}: ${cell}`;
}

function inLine(pieces: readonly Inline[], numbers: Numbers): string {
  return pieces
    .map((piece): string => {
      switch (piece.is) {
        case 'text':
          return piece.text;
        case 'strong':
          return inLine(piece.inside, numbers);
        case 'link': {
          const number = piece.to.startsWith('#') ? numbers.get(piece.to.slice(1)) : undefined;
          return `${inLine(piece.inside, numbers)}${number === undefined ? '' : ` (zie ${number})`}`;
        }
        case 'mark':
          return piece.later ? ` [later ${piece.number}]` : ` [${piece.number}]`;
        case 'break':
          return '\n';
      }
    })
    .join('');
}
