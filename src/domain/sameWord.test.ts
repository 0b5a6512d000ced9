import { describe, expect, it } from 'vitest';
import { gatherByFirstWord } from './sameWord.ts';

describe('lines of a list that begin with the same word', () => {
  const lines = ['Aandeel a', 'Aandeel b', 'aanwas', 'Aandeel, c', 'Aandeel', 'Budget'].map((label) => ({ label }));
  const shown = (many: number): unknown[] =>
    gatherByFirstWord(lines, many, ({ label }) => label !== 'Aandeel').map((line) =>
      line.word === undefined ? line.one.label : [line.word, ...line.members.map(({ label }) => label)],
    );

  it('are gathered where the first of them stands, when they are many, except what may not be', () => {
    expect(shown(3)).toEqual([['Aandeel', 'Aandeel a', 'Aandeel b', 'Aandeel, c'], 'aanwas', 'Aandeel', 'Budget']);
  });

  it('stay where they are, when they are few', () => {
    expect(shown(4)).toEqual(lines.map(({ label }) => label));
  });
});
