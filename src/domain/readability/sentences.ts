const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of a text, in its order, without the white space between them. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A word where it stands in a sentence. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a sentence: what stands between white space, without signs around it. “64,7” and “cao-loon” are one each. */
export function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(/[\p{L}\p{N}]+(?:[-–’'.,/][\p{L}\p{N}]+)*/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return /[.?!…]["”’)]*$/.test(text.trim());
}
