import { readFileSync } from 'node:fs';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { TextBlock } from '../../src/domain/readability/block.ts';
import { checkText, type Reading } from '../../src/domain/readability/check.ts';
import { createFamiliar } from '../../src/domain/readability/familiar.ts';
import { readSentences } from '../../src/domain/readability/figures.ts';
import { createGlossary } from '../../src/domain/readability/glossary.ts';
import { namesIn, type WordKnowledge } from '../../src/domain/readability/hardWords.ts';
import { FULL, SIMPLE } from '../../src/domain/readability/limits.ts';
import { wordsOf } from '../../src/domain/readability/sentences.ts';
import { isSimple } from '../../src/domain/simplePages.ts';
import { textOfPage } from './pageText.ts';

/** A text of the site, measured. */
export interface SiteText extends Reading {
  /** The address of a page; that of the list of terms for their simple explanations. */
  name: string;
  file: string;
  simple: boolean;
}

/** Where the words stand that count as known; `words/README.md` says where they come from. */
const WORDS = ['veelgebruikt', 'bekend'].map((name) => `scripts/readability/words/${name}.txt`);

/** The words that count as known. */
export function frequentWords(): Set<string> {
  return new Set(WORDS.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')));
}

/** What decides which words are hard on this site. */
export function knowledgeOf(corpus: Corpus): WordKnowledge {
  const texts = [...[...corpus.pages.values()].map((page) => textOfPage(page, corpus)), simpleTerms(corpus)];
  const sentences = texts.flatMap(readSentences);
  const companies = [...corpus.companies.values()].flatMap(({ name }) => wordsOf(name).map(({ text }) => text.toLowerCase()));
  return {
    isFamiliar: createFamiliar(frequentWords()),
    termsIn: createGlossary(corpus.terms),
    names: new Set([...namesIn(sentences), ...companies]),
  };
}

/** Every page of prose, and the simple explanations of terms, measured and held against their limits. */
export function readSite(corpus: Corpus): SiteText[] {
  const knowledge = knowledgeOf(corpus);
  const pages = [...corpus.pages.values()].map((page) => {
    const simple = isSimple(page.address);
    const reading = checkText(textOfPage(page, corpus), simple ? SIMPLE : FULL, knowledge);
    return { ...reading, name: page.address, file: page.file, simple };
  });
  const terms = simpleTerms(corpus);
  return [...pages, { ...checkText(terms, SIMPLE, knowledge), name: '/begrippen/', file: 'content/…/begrippen', simple: true }];
}

/** The simple explanations of terms as one text: one or two sentences are too few to measure, and each may lean on others of the list. */
function simpleTerms({ terms, fill }: Pick<Corpus, 'terms' | 'fill'>): TextBlock[] {
  const all = terms.map(({ id }) => id);
  return terms.map(({ simple }) => ({ kind: 'paragraph', inHead: false, text: fill(simple), line: 1, terms: all }));
}
