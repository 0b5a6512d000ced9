import type { Corpus } from '../../../src/corpus/corpus.ts';
import { readSentences } from '../../../src/domain/readability/figures.ts';
import { createGlossary, type TermUse } from '../../../src/domain/readability/glossary.ts';
import type { WordData } from '../../../src/domain/readability/lint/features.ts';
import { featuresOfText, lintScore, type LintFeatures, type ParsedSentence } from '../../../src/domain/readability/lint/score.ts';
import type { Token } from '../../../src/domain/readability/lint/token.ts';
import { textOfPage } from '../pageText.ts';
import { isSimple } from '../../../src/domain/simplePages.ts';
import { parseSentences, straightQuotes } from './parse.ts';

/** A page with its score. */
export interface LintPage {
  address: string;
  simple: boolean;
  /** The full page that a simple one stands beside. */
  full: string | undefined;
  features: LintFeatures;
  /** Outside words of terms. */
  score: number;
  /** With words of terms. */
  scoreWithTerms: number | undefined;
}

/** A simple page is of the first level of LiNT-II, and clearly simpler than its full page. */
const SIMPLE_BELOW = 34;
const BELOW_FULL = 6;

/** The score of every page that has enough text, simple ones first. */
export function estimate(corpus: Corpus, data: WordData): LintPage[] {
  const termsIn = createGlossary(corpus.terms);
  const pages = [...corpus.pages.values()].map((page) => ({
    page,
    sentences: readSentences(textOfPage(page, corpus)).flatMap(({ text, counts }) => (counts ? [text] : [])),
  }));
  const parsed = parseSentences(pages.flatMap(({ sentences }) => sentences));
  let at = 0;
  const scored = pages.flatMap(({ page, sentences }): LintPage[] => {
    const own = sentences.flatMap((text) => withTerms(text, termsIn(text), parsed[at++] ?? []));
    const features = featuresOfText(own, data);
    if (!features) return [];
    const whole = featuresOfText(
      own.map(({ tokens }) => ({ tokens, isTerm: () => false })),
      data,
    );
    return [
      {
        scoreWithTerms: whole && lintScore(whole),
        address: page.address,
        simple: isSimple(page.address),
        full: page.info.full,
        features,
        score: lintScore(features),
      },
    ];
  });
  return scored.sort((a, b) => Number(b.simple) - Number(a.simple));
}

/** What is wrong with the scores, a line each. */
export function lintFindings(pages: readonly LintPage[]): string[] {
  const scoreOf = new Map(pages.map(({ address, score }) => [address, score]));
  return pages
    .filter(({ simple }) => simple)
    .flatMap(({ address, score, full }) => {
      const other = full === undefined ? undefined : scoreOf.get(full);
      return [
        ...(score < SIMPLE_BELOW
          ? []
          : [`${address}: ${score.toFixed(1)}, to be below ${SIMPLE_BELOW}: use frequent words, and things and people for nouns`]),
        ...(other === undefined || score <= other - BELOW_FULL
          ? []
          : [`${address}: ${score.toFixed(1)}, and ${full ?? ''} has ${other.toFixed(1)}: it is to be ${BELOW_FULL} lower`]),
      ];
    });
}

/** What was made of a sentence with, for each token, whether it lies in a term: tokens are found back in the text from left to right. */
function withTerms(text: string, uses: readonly TermUse[], parsed: readonly Token[][]): ParsedSentence[] {
  const lower = straightQuotes(text).toLowerCase();
  let from = 0;
  return parsed.map((tokens) => {
    const inTerm = tokens.map((token) => {
      const start = lower.indexOf(token.text, from);
      if (start < 0) return false;
      from = start + token.text.length;
      return uses.some((use) => start < use.end && from > use.start);
    });
    return { tokens, isTerm: (place) => inTerm[place] ?? false };
  });
}
