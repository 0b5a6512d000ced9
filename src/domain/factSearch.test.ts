// cspell:ignore partiele
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './factFilter.ts';
import type { ListedFact } from './factList.ts';
import { findFacts, indexFacts } from './factSearch.ts';

const share: ListedFact = {
  id: 'aandeel',
  label: 'Aandeel partiële bedrijven',
  text: 'circa 50%',
  form: 'number',
  topic: 'modellen',
  kind: 'printed',
  status: 'about',
  sources: ['iroko-notitie'],
  sourceNames: 'Iroko, notitie',
  asOf: 'februari 2025',
};
const sum: ListedFact = { ...share, id: 'som', label: 'Som', topic: 'rijk', kind: 'derived', status: 'computed', sources: ['a', 'b'] };
const names = { printed: 'staat in de bron', derived: 'door ons uitgerekend', illegible: 'niet leesbaar' };
const found = (asked: Partial<typeof NO_FILTER>): string[] =>
  findFacts(indexFacts([share, sum], names), { ...NO_FILTER, ...asked }).map(({ id }) => id);

describe('the search in the list of figures', () => {
  it('finds everything, in its order, when nothing is asked', () => {
    expect(found({})).toEqual(['aandeel', 'som']);
  });

  it('looks for every word, whatever its capitals and accents and wherever it stands in the row', () => {
    expect(found({ words: ' PARTIELE  50% ' })).toEqual(['aandeel']);
    expect(found({ words: 'partiële klassiek' })).toEqual([]);
    expect(found({ words: 'iroko 2025 som' })).toEqual(['som']);
  });

  it('finds the kind of a figure by its name where the row names it', () => {
    expect(found({ words: 'uitgerekend' })).toEqual(['som']);
    expect(found({ words: 'staat in de bron' })).toEqual([]);
  });

  it.each([
    [{ topic: 'rijk' }, ['som']],
    [{ source: 'b' }, ['som']],
    [{ kind: 'printed' }, ['aandeel']],
    [{ status: 'computed' }, ['som']],
    [{ topic: 'rijk', source: 'iroko-notitie' }, []],
  ])('keeps to what was chosen: %j', (asked, ids) => {
    expect(found(asked)).toEqual(ids);
  });
});
