import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAILLE_CHARACTERS, forBraille } from './characters.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

describe('a text for braille', () => {
  it('keeps quotation marks and apostrophes as they are', () => {
    for (const words of ['’s avonds', 'zo’n', '“Hij zei: ‘’s avonds niet’”']) expect(forBraille(words)).toBe(words);
  });

  it('has words and plain signs for what braille does not have', () => {
    expect(forBraille('€\u00a05 → ½, dia «Voor 2015», 5 – 6 …')).toBe('euro 5 naar een half, dia “Voor 2015”, 5 - 6 ...');
  });

  it('has only characters that it may have, or says which one is strange', () => {
    const allowed = new Set([...ascii, ...Array.from(BRAILLE_CHARACTERS)]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...ascii, ...Array.from(BRAILLE_CHARACTERS), '€', '→', '\u00a0', '«', '−', '漢') }),
        (words) => {
          if (words.includes('漢')) expect(() => forBraille(words)).toThrow('"漢" (U+6F22) has no braille');
          else expect(Array.from(forBraille(words)).filter((character) => !allowed.has(character))).toEqual([]);
        },
      ),
    );
  });
});
