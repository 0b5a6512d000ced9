import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/build/search/records.ts';
import { KINDS } from '../../src/corpus/kinds.ts';
import { RESULT_KINDS } from '../../src/domain/search/kinds.ts';
import { LATER_SIGN } from '../../src/schema/source.ts';
import { corpus } from '../content/corpus.ts';
import { readSite } from './builtSite.ts';
import { answerProblems, missingPlaces, sentenceProblems } from './recordProblems.ts';

const site = readSite('dist');
const records = searchRecords('dist', corpus);
const urls = new Set(records.map(({ url }) => url));
/** Pages whose entries have records: what the page says of all together is no answer. The whole says what other pages say. */
const LISTS = /^\/(verwijzen|cijfers|grafieken|begrippen|bronnen|data\/|debat\/vragen|zoeken|leesversie|404\.html)/;
/** Pages whose sentences the search knows where they stand; a given scenario says what the scenario says, with other numbers. */
const prose = site.pages.filter(({ address }) => !LISTS.test(address) && !/^\/scenario\/(?!$|rekenmodel)/.test(address));

describe('the records of the search', () => {
  it('hold every open question, term, difference, argument, figure and chart of the content, at its own address', () => {
    const places = [
      ...[...corpus.questions.keys()].map((id) => `/bronnen/wat-er-niet-staat/#${id}`),
      ...[...corpus.differences.values()].map(({ id }) => `/bronnen/verschillen/#${id}`),
      ...corpus.arguments.map(KINDS.arguments.address),
      ...corpus.terms.map(({ id }) => `/begrippen/#${id}`),
      ...corpus.register.all.map(({ id }) => `/cijfers/${id}/`),
      ...[...corpus.charts.keys()].map((id) => `/grafieken/${id}/`),
      ...corpus.sources.map(({ id, later }) => (later ? `/bronnen/later/#${id}` : `/bronnen/#${id}`)),
      ...corpus.pages.keys(),
    ];
    expect(places.length).toBeGreaterThan(700);
    expect(places.filter((place) => !urls.has(place))).toEqual([]);
  });

  it('hold every section, chart and table that has an address and something to say', () => {
    expect(prose.length).toBeGreaterThan(50);
    expect(prose.flatMap((page) => missingPlaces(page, records))).toEqual([]);
  });

  it('are each told once, of a kind that readers know', () => {
    expect(records.length).toBe(urls.size);
    const kinds: readonly string[] = RESULT_KINDS;
    expect(records.filter(({ kind }) => !kinds.includes(kind.replace(LATER_SIGN, ''))).map(({ url }) => url)).toEqual([]);
    expect(kinds.filter((kind) => !records.some((record) => record.kind.replace(LATER_SIGN, '') === kind))).toEqual([]);
    expect(records.filter(({ title, page }) => title === '' || page === '').map(({ url }) => url)).toEqual([]);
  });

  it('lead to places that are there, with an answer that is a sentence and nothing besides', () => {
    const pages = new Set(site.pages.map(({ address }) => address));
    expect(records.filter(({ url }) => !pages.has(url.split('#')[0] ?? '')).map(({ url }) => url)).toEqual([]);
    expect(site.pages.flatMap((page) => answerProblems(page, records))).toEqual([]);
  });

  it('hold every place that the entrances lead to, with their words', () => {
    expect(corpus.entrances.length).toBeGreaterThan(0);
    const lost = corpus.entrances.filter(({ address, words }) => {
      const record = records.find(({ url }) => url === address);
      return !words.every((word) => record?.words.includes(word));
    });
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  it('have the sentences of the pages as they stand, and nothing between their words', () => {
    expect(prose.flatMap((page) => sentenceProblems(page, records))).toEqual([]);
  });

  it('give no list the text of its entries', () => {
    for (const { url, kind, text } of records) if (kind === 'Overzicht') expect(text, url).toBe('');
  });
});
