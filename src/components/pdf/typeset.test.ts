import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { text, type Block, type PrintedDocument } from './printed.ts';
import { typeset, typesetBook } from './typeset.ts';

const LOOK = { size: 10, room: 1 };
const title: Block = { is: 'heading', level: 1, inside: [text('Eén loket')] };

function documentOf(blocks: Block[], rest: Partial<PrintedDocument> = {}): PrintedDocument {
  return { title: 'Eén loket', description: '', date: [2026, 11, 28], blocks, notes: [], words: [], foot: [], ...rest };
}

const compiler = NodeCompiler.create({ workspace: process.cwd() });

/** What the typesetter has of a heading: its words, before they are drawn. */
function headingAsSet(words: string): unknown {
  const document = documentOf([{ is: 'heading', level: 1, inside: [text(words)] }]);
  const { result } = compiler.compile({
    mainFileContent: readFileSync('src/components/pdf/document.typ', 'utf8'),
    inputs: { document: JSON.stringify(document), size: '10', room: '1', small: '9' },
  });
  if (!result) throw new Error('it was not typeset');
  const [body] = compiler.query(result, { selector: 'heading', field: 'body' }) as unknown[];
  return body;
}

describe('a document', () => {
  it('has any text as it is: no sign of it is a command', () => {
    const commands = [
      '#',
      '*',
      '_',
      '$',
      '@',
      '<',
      '[',
      '\\',
      "'",
      '"',
      '`',
      '//',
      '/*',
      '--',
      '...',
      '~',
      '#panic()',
      '= ',
      '- ',
      'https://a.nl',
    ];
    const any = fc.array(fc.oneof(fc.constantFrom(...commands), fc.string({ unit: 'grapheme' })), { minLength: 1 });
    fc.assert(
      fc.property(any, (words) => {
        const whole = words.join('').replace(/[ \t\r\n\f]+/g, ' ');
        expect(headingAsSet(whole)).toEqual({ func: 'text', text: whole });
      }),
      { numRuns: 60 },
    );
  });

  it('has the quotation marks and apostrophes of its author', () => {
    for (const words of ['“’s avonds”', 'zo’n', '“Hij zei: ‘’s avonds niet’”', "'s avonds", '"ja"'])
      expect(headingAsSet(words)).toEqual({ func: 'text', text: words });
  });

  it('is the same twice, byte for byte, and one sheet', () => {
    const [one, other] = [typeset(documentOf([title]), LOOK), typeset(documentOf([title]), LOOK)];
    expect(Buffer.from(one.pdf()).equals(other.pdf())).toBe(true);
    expect(one.sheets).toBe(1);
    const longer = typeset(documentOf([title, { is: 'lines', count: 3 }]), LOOK);
    expect(longer.lastFilled).toBeGreaterThan(one.lastFilled);
  });

  it('has more sheets where it is longer', () => {
    expect(typeset(documentOf([title, { is: 'lines', count: 50 }]), LOOK).sheets).toBe(2);
  });

  it('is refused, in words, with a sign that the typeface lacks', () => {
    const made = typeset(documentOf([title, { is: 'paragraph', inside: [text('漢')] }]), LOOK);
    expect(() => made.pdf()).toThrow('"Eén loket" cannot be a PDF: PDF/UA-1 error: the text "漢" could not be displayed with font');
  });

  it('is refused without its typefaces, because its words would vanish', () => {
    expect(() => typeset(documentOf([title]), LOOK, compiler)).toThrow(
      /"Eén loket" cannot be typeset: unknown font family: atkinson hyperlegible next/,
    );
  });

  it('is refused with a heading that skips a level', () => {
    const made = typeset(documentOf([title, { is: 'heading', level: 3, inside: [text('Diep')] }]), LOOK);
    expect(() => made.pdf()).toThrow('skipped from heading level 1 to 3');
  });

  it('is refused with a mark of a note that it does not have', () => {
    expect(() => typeset(documentOf([title, { is: 'paragraph', inside: [{ is: 'mark', number: 2, later: false }] }]), LOOK)).toThrow(
      '"Eén loket" cannot be typeset: label `<bron-2>` does not exist in the document',
    );
  });
});

describe('a book', () => {
  const bookOf = (blocks: Block[]) => ({
    title: 'Alles',
    description: '',
    date: [2026, 11, 28],
    foreword: [],
    origin: 'Wegwijzer',
    address: 'https://a.nl/leesversie/',
    sources: 'Bronnen',
    parts: [{ blocks: [{ is: 'heading', level: 2, id: 'deel', inside: [text('Deel')] }, ...blocks] }],
    notes: [],
  });
  const leading = (to: string): Block => ({ is: 'paragraph', inside: [{ is: 'link', to, inside: [text('Zie daar')] }] });

  it('is the same twice, byte for byte: a title, contents, a part and its sources, each on a sheet', () => {
    const [one, other] = [typesetBook(bookOf([leading('#deel')]), 11, 9), typesetBook(bookOf([leading('#deel')]), 11, 9)];
    expect(one.sheets).toBe(4);
    expect(Buffer.from(one.pdf()).equals(other.pdf())).toBe(true);
  });

  it('is refused with a link inside it that leads nowhere', () => {
    expect(() => typesetBook(bookOf([leading('#weg')]), 11, 9)).toThrow(
      '"Alles" cannot be typeset: label `<weg>` does not exist in the document',
    );
  });
});
