import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { textWidth } from './scene.ts';

/** The same number of units as these have in Arial, and in every face of its widths: digits, capitals, small letters. */
const IN_ARIAL = {
  letters: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,',
  unitsPerEm: 2048,
  regular:
    '1139 1139 1139 1139 1139 1139 1139 1139 1139 1139 1366 1366 1479 1479 1366 1251 1593 1479 569 1024 1366 1139 1706 1479 1593 1366 ' +
    '1593 1479 1366 1251 1479 1366 1933 1366 1366 1251 1139 1139 1024 1139 1139 569 1139 1139 455 455 1024 455 1706 1139 1139 1139 1139 ' +
    '682 1024 569 1139 1024 1479 1024 1024 1024 569 569 569',
  bold:
    '1139 1139 1139 1139 1139 1139 1139 1139 1139 1139 1479 1479 1479 1479 1366 1251 1593 1479 569 1139 1479 1251 1706 1479 1593 1366 ' +
    '1593 1479 1366 1251 1479 1366 1933 1366 1366 1251 1139 1251 1139 1251 1139 682 1251 1251 569 569 1139 569 1821 1251 1251 1251 1251 ' +
    '797 1139 682 1251 1139 1593 1139 1139 1024 569 569 569',
};

describe.each(['regular', 'bold'] as const)('the width that a text in %s letters is reckoned with', (weight) => {
  const font = create(readFileSync(new URL(`../../fonts/text-${weight}.ttf`, import.meta.url)));
  if (font.isCollection) throw new Error('a collection of fonts has no widths of its own');
  const widthOf = (letter: string): number => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  const reckoned = (letter: string): number => textWidth(letter, 1, weight === 'bold');

  it('is of no letter less than it has in the text face', () => {
    const letters = font.characterSet.map((code) => String.fromCodePoint(code));
    expect(letters.length).toBeGreaterThan(100);
    expect(letters.filter((letter) => widthOf(letter) > reckoned(letter))).toEqual([]);
  });

  it('is of no letter less than it has in Arial, in which a file is set', () => {
    const units = IN_ARIAL[weight].split(' ').map(Number);
    expect(units).toHaveLength(IN_ARIAL.letters.length);
    const narrow = Array.from(IN_ARIAL.letters).filter((letter, index) => (units[index] ?? 0) / IN_ARIAL.unitsPerEm > reckoned(letter));
    expect(narrow).toEqual([]);
  });

  it('is of a sentence at most a twentieth more than it has', () => {
    const sentence = 'Het Rijk betaalt de gemeente voor beschut werk: circa € 8.500 per persoon in 2024';
    const real = Array.from(sentence).reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(textWidth(sentence, 1, weight === 'bold') / real).toBeLessThan(1.05);
  });
});
