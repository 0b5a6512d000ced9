/** What a reader types, and what more once the answers stand. */
export interface Question {
  text: string;
  more: string;
}

/** A word, two words, a sentence, an amount and a term. */
export const QUESTIONS: readonly Question[] = [
  { text: 'beschut', more: ' werk' },
  { text: 'beschut werk', more: ' loon' },
  { text: 'verliest mijn zoon zijn werk', more: ' kwijt' },
  { text: '€ 290 miljoen', more: ' euro' },
  { text: 'loonkostensubsidie', more: ' hoogte' },
];

/** Pages that a reader searches from: the front page and a page of text. */
export const PATHS = ['/', '/participatiewet/'];
