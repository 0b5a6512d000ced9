import { describe, expect, it } from 'vitest';
import { entranceFile } from './searchEntrances.ts';

const said = (ingangen: unknown) =>
  entranceFile.safeParse({ ingangen }).error?.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);

describe('the entrances of search', () => {
  it('are places, each with the words that people look for it by', () => {
    expect(entranceFile.parse({ ingangen: [{ adres: '/begrippen/#bijstand', woorden: ['leefgeld', ' sociale uitkering '] }] })).toEqual([
      { address: '/begrippen/#bijstand', words: ['leefgeld', 'sociale uitkering'] },
    ]);
  });

  it('are refused with what to write', () => {
    expect(said([{ adres: '/begrippen/', woorden: [] }])).toEqual(['0.woorden: write at least one word, or leave the place out']);
    expect(said([{ adres: '/begrippen/', woorden: ['x'] }])).toEqual(['0.woorden.0: a word has two letters or more']);
    expect(said([{ adres: '/begrippen/', woorden: [2034] }])).toEqual(['0.woorden.0: write a word or a few words']);
    expect(said([{ adres: '/begrippen/', woorden: ['leefgeld'], titel: 'Bijstand' }])).toHaveLength(1);
  });

  it('lead to places of this site alone', () => {
    expect(said([{ adres: 'https://elders.example/', woorden: ['leefgeld'] }])).toHaveLength(1);
  });
});
