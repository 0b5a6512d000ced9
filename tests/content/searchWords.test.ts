import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../scripts/readability/pageText.ts';
import { euroInWords, formatEuro, spoken } from '../../src/domain/format.ts';
import { wordsOf } from '../../src/domain/search/words.ts';
import { corpus } from './corpus.ts';
import { isDutch, pluralsOf, singularsOf } from './dutchWords.ts';

const { fill, register } = corpus;
const pieces = [...corpus.pages.values()].flatMap((page) => textOfPage(page, corpus));
const facts = register.all.flatMap(({ text, inFull, short, name }) => [text, inFull, short, name]);
const terms = corpus.terms.flatMap(({ term, aliases, simple, meaning }) => [term, ...aliases, fill(simple), fill(meaning)]);
const heads = [
  ...pieces.filter(({ kind }) => kind === 'heading' || kind === 'label').map(({ text }) => text),
  ...[...corpus.charts.values()].flatMap(({ title, subtitle }) => [fill(title), fill(subtitle)]),
  ...[...corpus.questions.values()].map(({ question }) => fill(question)),
  ...[...corpus.differences.values()].map(({ title }) => fill(title)),
  ...corpus.models.map(({ name }) => name),
  ...register.all.map(({ label }) => label),
  ...corpus.terms.flatMap(({ term, aliases }) => [term, ...aliases]),
];

/** Words of which the list has no plural but another word: `het` and `heten`. A new one that is a noun belongs in the stem instead. */
const NO_NOUNS = new Set(
  (
    'het hoe gaat wie tot dat kwam naar namen die mee afsprak kon waarvan gaf besprak nam volgen social ' +
    'een doen komen heen zes volgens alleen meegaven opdoen geen ben eens open lees koers kwamen voldoen den boven ten voorzien'
  ).split(' '),
);

const forms = (text: string) => wordsOf(text).flatMap(({ term, alike }) => [term, ...alike]);
const words = [...new Set(heads.flatMap((text) => text.match(/\p{L}[\p{L}'’-]*\p{L}/gu) ?? []))];
const nouns = [...new Set(words.map((word) => (isDutch(word.toLowerCase()) ? word.toLowerCase() : word)))].filter((word) => word.length > 2 && isDutch(word));
const withOthers = (counterparts: (word: string) => string[]) =>
  nouns.map((noun) => ({ noun, others: counterparts(noun) })).filter(({ noun, others }) => others.length > 0 && !NO_NOUNS.has(noun));
const stemOf = (word: string) => wordsOf(word)[0]?.term;

describe('the words of titles, headings and terms', () => {
  it.each([
    ['their plurals', withOthers(pluralsOf), 500],
    ['their singulars', withOthers(singularsOf), 200],
  ])('meet %s', (_, pairs, enough) => {
    expect(pairs.length).toBeGreaterThan(enough);
    // Of "wet" the list has "wetten" and "weten": one of them is the plural.
    const apart = pairs.filter(({ noun, others }) => !others.some((other) => stemOf(other) === stemOf(noun)));
    expect(apart.map(({ noun, others }) => [noun, ...others].join(' '))).toEqual([]);
  });
});

describe('the numbers of the site', () => {
  it('have every year as it is', () => {
    const texts = [...pieces.map(({ text }) => text), ...facts, ...terms, ...heads];
    const lost = texts.filter((text) => {
      const found = new Set(forms(text));
      return [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/g)].some(([year]) => !found.has(year));
    });
    expect(lost).toEqual([]);
    expect(forms('van 2025–2034 en in 2024/25')).toEqual(expect.arrayContaining(['2025', '2034', '2024', '2025']));
  });

  it.each([
    ['in full', (amount: number) => amount.toLocaleString('nl-NL', { maximumFractionDigits: 3 })],
    ['with spaces', (amount: number) => amount.toLocaleString('nl-NL', { maximumFractionDigits: 3 }).replaceAll('.', ' ')],
    ['in digits', (amount: number) => String(amount).replace('.', ',')],
    ['glued to its sign', (amount: number) => formatEuro(amount).replace(/\s/g, '')],
    ['in words', euroInWords],
  ])('have every amount written %s', (_, write) => {
    const amounts = register.all.filter(({ unit }) => unit === 'euro').flatMap(({ value }) => (typeof value === 'string' ? [] : value));
    // As the site shows it: rounded from a million up.
    const shown = [...new Set(amounts.map((amount) => (Math.abs(amount) < 1e6 ? Math.abs(amount) : Math.round(Math.abs(amount) / 1e4) * 1e4)))];
    expect(shown.length).toBeGreaterThan(50);
    const apart = shown.filter((amount) => wordsOf(write(amount))[0]?.term !== wordsOf(spoken(formatEuro(amount)))[0]?.term);
    expect(apart.map(write)).toEqual([]);
  });
});
