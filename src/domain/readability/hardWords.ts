// cspell:ignore bijv evt aeiouyà
import { isExplainedInWords } from './explained.ts';
import type { Sentence } from './figures.ts';
import type { TermUse } from './glossary.ts';
import { wordsOf, type Word } from './sentences.ts';

/** A word that a reader may not know and that the page does not explain. */
export interface HardWord {
  word: string;
  sentence: Sentence;
  /** The term that would explain it; undefined where the list of terms has none. */
  term: string | undefined;
  /** Whether it is an abbreviation. */
  abbreviation: boolean;
}

/** What decides which words are hard. */
export interface WordKnowledge {
  isFamiliar: (word: string) => boolean;
  termsIn: (text: string) => TermUse[];
  /** Words of names of people, places and bodies, in lower case: no words to know. */
  names: ReadonlySet<string>;
}

const SHORTENED = new Set('cao bijv enz mln mld ca iva nr art evt incl excl'.split(' '));

/** Words that stand with a capital inside sentences and never without one: names. */
export function namesIn(sentences: readonly Sentence[]): Set<string> {
  const words = sentences.flatMap(({ text }) =>
    wordsOf(text).map((word) => ({ ...word, opens: word.start === 0 || /[.?!:“"]\s*$/.test(text.slice(0, word.start)) })),
  );
  const lower = new Set(words.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])));
  const capital = words.flatMap(({ text, opens }) => (!opens && /^\p{Lu}\p{Ll}/u.test(text) ? [text.toLowerCase()] : []));
  return new Set(capital.filter((word) => !lower.has(word)));
}

/**
 * The hard words of a page without an explanation, each at its first use. The head of a page and headings come last: what they name may be
 * explained anywhere below them. Labels of a table are explained by their row or column.
 */
export function hardWordsIn(sentences: readonly Sentence[], knowledge: WordKnowledge): HardWord[] {
  const explained = new Set<string>();
  const seen = new Set<string>();
  const read = sentences.flatMap((sentence, at) => (sentence.block.kind === 'label' ? [] : [{ sentence, next: sentences[at + 1]?.text }]));
  const inOrder = [...read.filter(({ sentence }) => !isAbove(sentence)), ...read.filter(({ sentence }) => isAbove(sentence))];
  return inOrder.flatMap(({ sentence, next }) => {
    for (const id of sentence.block.terms) explained.add(id);
    const uses = knowledge.termsIn(sentence.text);
    return wordsOf(sentence.text).flatMap((word): HardWord[] => {
      const term = uses.find(({ start, end }) => word.start < end && word.end > start);
      const key = term?.id ?? word.text.toLowerCase();
      if (seen.has(key) || (term !== undefined && explained.has(term.id)) || !isHard(word, term, knowledge)) return [];
      seen.add(key);
      if (isExplainedInWords(word.text, sentence.text, next)) return [];
      return [
        {
          word: term ? sentence.text.slice(term.start, term.end) : word.text,
          sentence,
          term: term?.id,
          abbreviation: isAbbreviation(word.text),
        },
      ];
    });
  });
}

/** Whether a sentence stands above the text that explains it. */
export function isAbove({ block }: Sentence): boolean {
  return block.inHead || block.kind === 'heading';
}

function isHard({ text }: Word, term: TermUse | undefined, { isFamiliar, names }: WordKnowledge): boolean {
  // Figures, and addresses of sites.
  if (/\d|\.\p{L}{2}/u.test(text)) return false;
  // A term under its own name wants its explanation, whatever words it is made of: “loonwaarde” says little to who knows “loon” and “waarde”.
  if (term) return term.ownName || isAbbreviation(text) || !isFamiliar(text);
  return !names.has(text.toLowerCase()) && (isAbbreviation(text) || !isFamiliar(text));
}

/** Two capitals or more, letters with points, no vowel at all, or one of the common short forms. */
function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}{2,}(?:’?s)?$|^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (word.length > 1 && /^\p{L}+$/u.test(word) && !/[aeiouyà-ÿ]/i.test(word)) ||
    SHORTENED.has(word.toLowerCase())
  );
}
