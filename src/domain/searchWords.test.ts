import { describe, expect, it } from 'vitest';
import { extraSearchWords } from './searchWords.ts';

const words = {
  groups: [
    ['uitkering', 'bijstand'],
    ['sociale werkplaats', 'sociaal ontwikkelbedrijf'],
  ],
  compounds: { bijstandsuitkering: ['bijstand', 'uitkering'], 'Wajong-uitkering': ['Wajong', 'uitkering'] },
};

describe('extra search words', () => {
  it('are the other words of a group that the text holds a word of', () => {
    expect(extraSearchWords('Wie betaalt de uitkering?', words)).toEqual(['bijstand']);
    expect(extraSearchWords('Het sociaal ontwikkelbedrijf.', words)).toEqual(['sociale werkplaats']);
  });

  it('are the parts of a compound, but for what it begins with and what a hyphen parts', () => {
    expect(extraSearchWords('een bijstandsuitkering', { ...words, groups: [] })).toEqual(['uitkering']);
    expect(extraSearchWords('een Wajong-uitkering', { ...words, groups: [] })).toEqual([]);
  });

  it('are none where the text holds no known word, or only part of one', () => {
    expect(extraSearchWords('uitkeringsgerechtigd', words)).toEqual([]);
  });
});
