import { wordsOf } from './sentences.ts';

/** How a text begins that says what the word before it means. */
const MEANING_FOLLOWS = /^(dat|dit|zo.n|hiermee|daarmee)( \p{L}+)? (is|zijn|betekent|heet|heten|wil zeggen|bedoelen)(?!\p{L})/iu;
/** What stands in a sentence that gives a word its meaning, or a meaning its word. */
const NAMES = /(?<!\p{L})(heet|heten|noemen|noemt|betekent|dat is|dat zijn|dat wil zeggen)(?!\p{L})/iu;

/** A question that asks what a word means: the answer follows it. */
const ASKS = /^(wat (is|zijn|betekent|doet))(?!\p{L}).*\?$/iu;

/**
 * Whether a word is explained in words where it stands: its sentence gives it as a name or says “dat is”, the sentence begins with
 * “Een <word> is een …” or asks “Wat is …?”, a note between brackets follows, or the next sentence begins with “Dat is …”, “Dat betekent …”.
 */
export function isExplainedInWords(word: string, sentence: string, next: string | undefined): boolean {
  if (NAMES.test(sentence) || ASKS.test(sentence) || (next !== undefined && MEANING_FOLLOWS.test(next))) return true;
  const at = sentence.toLowerCase().indexOf(word.toLowerCase());
  const before = wordsOf(sentence.slice(0, at)).map(({ text }) => text.toLowerCase());
  const after = sentence.slice(at + word.length);
  if (/^[”’"]?\s*\(/.test(after) || /\([^)]*$/.test(sentence.slice(0, at))) return true;
  return (
    before.every((other) => ['een', 'de', 'het'].includes(other)) && /^ (is|zijn) (een|iemand|mensen|geld|de|het)(?!\p{L})/iu.test(after)
  );
}
