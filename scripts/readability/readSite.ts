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
import { Prose } from '../../src/schema/prose.ts';
import { textOfPage } from './pageText.ts';

/** A text of the site, measured. */
export interface SiteText extends Reading {
  /** The address of a page, or of a term in the list of terms. */
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
  const sentences = [...corpus.pages.values()].flatMap((page) => readSentences(textOfPage(page, corpus)));
  const companies = [...corpus.companies.values()].flatMap(({ name }) => wordsOf(name).map(({ text }) => text.toLowerCase()));
  return {
    isFamiliar: createFamiliar(frequentWords()),
    termsIn: createGlossary(corpus.terms),
    names: new Set([...namesIn(sentences), ...companies]),
  };
}

/** Whether a page is one of the simple ones, by its address. */
export function isSimplePage(address: string): boolean {
  return /^\/(eenvoudig|inwoners)\//.test(address);
}

/** Every page of prose and every simple explanation of a term, measured and held against its limits. */
export function readSite(corpus: Corpus): SiteText[] {
  const knowledge = knowledgeOf(corpus);
  const pages = [...corpus.pages.values()].map((page) => {
    const simple = isSimplePage(page.address);
    const reading = checkText(textOfPage(page, corpus), simple ? SIMPLE : FULL, knowledge);
    return { ...reading, name: page.address, file: page.file, simple };
  });
  return [...pages, ...simpleTerms(corpus, knowledge)];
}

/** The simple explanations of terms, each of which explains its own term. */
function simpleTerms(corpus: Corpus, knowledge: WordKnowledge): SiteText[] {
  return corpus.terms.flatMap((term) => {
    const text: unknown = 'simple' in term ? term.simple : undefined;
    if (!(text instanceof Prose)) return [];
    const block: TextBlock = { kind: 'paragraph', inHead: false, text: corpus.fill(text), line: 1, terms: [term.id] };
    return [{ ...checkText([block], SIMPLE, knowledge), name: `/begrippen/#${term.id}`, file: 'content/…/begrippen', simple: true }];
  });
}
