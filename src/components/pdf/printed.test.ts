import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asBlocks, asInlines, paragraph, strong, text, type Inline, type Piece } from './printed.ts';

const mark: Inline = { is: 'mark', number: 1, later: false };
const anyWords = fc.stringMatching(/^[a-z ]{0,6}$/);
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  anyWords.map((words): Inline => text(words)),
  anyWords.map((words): Inline => strong(words)),
  fc.constant(mark),
);
const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: anyInline },
  fc.array(anyInline).map((inside): Piece => ({ is: 'paragraph', inside })),
  fc.constant<Piece>({ is: 'lines', count: 2 }),
);

/** All that pieces say, without their white space. */
function said(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value ? String(value.text) : 'number' in value ? String(value.number) : '';
  return (own + Object.values(value).map(said).join('')).replaceAll(' ', '');
}

describe('pieces below each other', () => {
  it('say all that they said, in its order', () => {
    fc.assert(
      fc.property(fc.array(anyPiece), (pieces) => {
        expect(said(asBlocks(pieces))).toBe(said(pieces));
      }),
    );
  });

  it('have no line with white space at its ends, and none without words', () => {
    fc.assert(
      fc.property(fc.array(anyInline), (line) => {
        for (const block of asBlocks(line)) {
          if (block.is !== 'paragraph') throw new Error('a line became no paragraph');
          const words = block.inside.flatMap((piece) => (piece.is === 'text' ? [piece.text] : ['x']));
          expect(words.length).toBeGreaterThan(0);
          expect(words.join('')).toBe(words.join('').trim());
        }
      }),
    );
  });

  it('are one line where they must be, with a break between paragraphs', () => {
    expect(asInlines([paragraph([text('Ja.')]), paragraph([text('Nee.')])])).toEqual([text('Ja.'), { is: 'break' }, text('Nee.')]);
  });

  it('are refused in a line when they cannot stand in one', () => {
    expect(() => asInlines([{ is: 'lines', count: 1 }])).toThrow('a lines cannot stand in a line');
  });
});

describe('a text', () => {
  it('has its white space as a browser shows it', () => {
    expect(text('een \n  twee\u00a0drie')).toEqual({ is: 'text', text: 'een twee\u00a0drie' });
  });
});
