import type { Asked, QuestionKind } from '../../schema/asked.ts';

/** An open question as a council member puts it to the college: its figures filled in, its addresses whole. */
export interface Asking {
  id: string;
  /** The question itself, with its question mark. */
  ask: string;
  to: Asked;
  kind: QuestionKind;
  /** The chapter of the site in which it comes up first, by its id. */
  subject: string;
  /** What is known, without advice to a reader on whom to ask. */
  known: string;
  /** What the sources do not say. */
  unknown: string;
  /** What a later source says of it, with words for when it is from and where it stands; undefined where none was found. */
  later?: { when: string; says: string; sources: string } | undefined;
  /** The address of the question itself. */
  address: string;
}

/** A sentence that sends a reader to somebody: “Vraag het uw werkgever.” */
const ADVICE = /^Vraag\s/;
const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}“])/u;

/** A text without the sentences that send a reader to somebody; the whole of it where nothing else would be left. */
export function withoutAdvice(text: string): string {
  const kept = text.split(BETWEEN_SENTENCES).filter((sentence) => !ADVICE.test(sentence));
  return kept.length > 0 ? kept.join(' ') : text;
}

/** Questions in the order in which they are asked: first those of which nothing was found since, for the rest as they came. */
export function openFirst<Entry extends { later?: unknown }>(questions: readonly Entry[]): Entry[] {
  return [...questions.filter(({ later }) => later === undefined), ...questions.filter(({ later }) => later !== undefined)];
}
