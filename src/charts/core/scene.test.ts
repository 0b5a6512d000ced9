import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { textWidth } from './scene.ts';

describe('the width that a text is reckoned with', () => {
  it.each(['regular', 'bold'])('is of no letter less than it has in the %s text face', (weight) => {
    const font = create(readFileSync(new URL(`../../fonts/text-${weight}.ttf`, import.meta.url)));
    if (font.isCollection) throw new Error('a collection of fonts has no widths of its own');
    const wider = font.characterSet.filter(
      (code) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm > textWidth(String.fromCodePoint(code), 1),
    );
    expect(font.characterSet.length).toBeGreaterThan(100);
    expect(wider.map((code) => String.fromCodePoint(code))).toEqual([]);
  });
});
