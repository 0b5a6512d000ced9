// cspell:ignore particpatiewet Blaricum unstub
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../domain/search/answerer.ts';
import { RESULT_KINDS } from '../../domain/search/kinds.ts';
import type { Outcome } from './session.ts';
import { groupsOf, sourceOf, statusOf } from './words.ts';

const result = (kind: string, more: Partial<Result> = {}): Result => ({
  kind,
  title: kind,
  page: '',
  url: `/${kind}/`,
  score: 1,
  coverage: 1,
  ...more,
});
const outcome = (more: Partial<Outcome>): Outcome => ({
  question: 'loon',
  phase: 'complete',
  results: [],
  pieces: () => [],
  sure: false,
  missing: [],
  ...more,
});
const online = (onLine: boolean) => vi.stubGlobal('navigator', { onLine });

beforeEach(() => void online(true));
afterEach(() => void vi.unstubAllGlobals());

describe('what is said of a search', () => {
  it('is how many results there are, or that there are none', () => {
    expect(statusOf(outcome({ results: [result('Begrip')] }))).toBe('1 resultaat voor “loon”.');
    expect(statusOf(outcome({ results: [result('Begrip'), result('Cijfer')] }))).toBe('2 resultaten voor “loon”.');
    expect(statusOf(outcome({}))).toBe('Niets gevonden voor “loon”.');
  });

  it('names the words that the site does not have, and the question that was answered instead', () => {
    expect(statusOf(outcome({ missing: ['Blaricum'] }))).toBe('Niets gevonden voor “loon”. “Blaricum” vonden wij nergens op deze site.');
    expect(statusOf(outcome({ missing: ['a', 'b', 'c'] }))).toContain('“a”, “b” en “c” vonden wij nergens op deze site.');
    expect(statusOf(outcome({ question: 'lon', instead: 'loon' }))).toBe('Niets gevonden voor “loon”.');
  });

  it('is nothing while the first answers come', () => {
    expect([statusOf(outcome({ phase: 'quiet' })), statusOf(outcome({ phase: 'first', results: [result('Begrip')] }))]).toEqual(['', '']);
    expect(statusOf(outcome({ phase: 'waiting' }))).toBe('Zoekt…');
  });

  it('is never “niets gevonden” when something failed, but what failed', () => {
    expect(statusOf(outcome({ phase: 'failed' }))).toMatch(/^Zoeken lukt nu niet: wat daarvoor nodig is, kon niet geladen worden\./);
    expect(statusOf(outcome({ phase: 'partly' }))).toBe('Niet alles kon geladen worden. Wij weten dus niet of “loon” op deze site staat.');
    expect(statusOf(outcome({ phase: 'partly', results: [result('Begrip')], question: 'lon', instead: 'loon' }))).toBe(
      'Niet alles kon geladen worden. 1 resultaat voor “loon”. Er kan meer zijn.',
    );
    online(false);
    expect(statusOf(outcome({ phase: 'failed' }))).toMatch(/^Zoeken lukt nu niet: er is geen verbinding met internet\./);
  });

  it('calls no word missing while a part of the index is', () => {
    expect(statusOf(outcome({ phase: 'partly', missing: ['Blaricum'] }))).not.toContain('Blaricum');
  });
});

describe('the groups of results', () => {
  it('begin with the best, called an answer only where that is sure', () => {
    const results = ['Begrip', 'Cijfer', 'Verschil', 'Open vraag'].map((kind) => result(kind));
    expect(groupsOf(outcome({ results, sure: true })).map(({ heading }) => heading)).toEqual(['Antwoord', 'Vragen']);
    expect(groupsOf(outcome({ results }))[0]?.heading).toBe('Beste resultaten');
    expect(groupsOf(outcome({ sure: true }))).toEqual([]);
  });

  it('hold every result once, of every kind, each group in the order of the results', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RESULT_KINDS, 'Cijfer, later stuk'), { maxLength: 12 }), (kinds) => {
        const results = kinds.map((kind, at) => result(kind, { url: `/${at}/` }));
        const groups = groupsOf(outcome({ results }));
        expect(groups.flatMap((group) => group.results.map(({ url }) => url)).toSorted()).toEqual(results.map(({ url }) => url).toSorted());
        for (const { heading, results: own } of groups) {
          expect(heading).not.toBe('');
          expect(own).toEqual(results.filter((each) => own.includes(each)));
        }
      }),
    );
  });
});

describe('where a sentence comes from', () => {
  it('is the source that it names; else that it is ours, or stands in none', () => {
    expect(sourceOf(result('Uitleg', { source: 'Kamerbrief' }))).toBe('Bron: Kamerbrief');
    expect(sourceOf(result('Uitleg'))).toBe('Onze samenvatting; de bronnen staan op de pagina.');
    expect(sourceOf(result('Open vraag'))).toBe('Het antwoord zelf staat niet in onze bronnen.');
    expect(sourceOf(result('Open vraag, later stuk', { source: 'Stuk' }))).toBe('Bron: Stuk');
  });
});
