// cspell:ignore flesch
import type { TextBlock } from './block.ts';
import type { TermUse } from './glossary.ts';
import { endsAsSentence, sentencesOf, wordsOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** A sentence, or a piece without an end mark that stands for itself, with its place. */
export interface Sentence {
  text: string;
  words: number;
  /** Whether it counts in the mean: headings, and cells and items without an end mark, do not. */
  counts: boolean;
  block: TextBlock;
}

/** What is measured of a page. */
export interface Figures {
  words: number;
  sentences: number;
  /** Words a sentence. */
  mean: number;
  longest: number;
  /** Flesch-Douma without words of terms and without figures: higher is simpler. */
  ease: number;
}

/** The sentences of a text in its order. */
export function readSentences(blocks: readonly TextBlock[]): Sentence[] {
  return blocks.flatMap((block) =>
    sentencesOf(block.text).map((text) => ({
      text,
      words: wordsOf(text).length,
      counts: block.kind === 'paragraph' || (block.kind !== 'heading' && block.kind !== 'label' && endsAsSentence(block.text)),
      block,
    })),
  );
}

/** The figures of a text; all of them 0 for one without sentences. */
export function measure(sentences: readonly Sentence[], termsIn: (text: string) => TermUse[]): Figures {
  const counted = sentences.filter(({ counts }) => counts);
  const words = counted.reduce((sum, sentence) => sum + sentence.words, 0);
  const mean = counted.length === 0 ? 0 : words / counted.length;
  const spoken = counted.flatMap(({ text }) => wordsOutsideTerms(text, termsIn(text))).filter((word) => !/\d/.test(word));
  const syllables = spoken.reduce((sum, word) => sum + countSyllables(word), 0);
  return {
    words,
    sentences: counted.length,
    mean,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.words)),
    ease: spoken.length === 0 ? 0 : fleschDouma(mean, syllables / spoken.length),
  };
}

/** Reading ease by W.H. Douma (1960), his fit of Flesch's formula to Dutch. */
export function fleschDouma(wordsPerSentence: number, syllablesPerWord: number): number {
  return 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
}

function wordsOutsideTerms(text: string, uses: readonly TermUse[]): string[] {
  return wordsOf(text)
    .filter((word) => !uses.some(({ start, end }) => word.start < end && word.end > start))
    .map((word) => word.text);
}
