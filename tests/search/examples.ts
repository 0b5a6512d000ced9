import { packPlaces, packSentences, type PackedIndex, type PlaceToPack } from '../../src/domain/search/answerIndex.ts';
import { createLexicon, termList, type WordList } from '../../src/domain/search/lexicon.ts';
import { askedIn, type Asked } from '../../src/domain/search/question.ts';
import { createVocabulary, type Vocabulary } from '../../src/domain/search/vocabulary.ts';

/** A word list with one of everything that a word list can say. */
export const LIST: WordList = {
  groups: [
    ['sociale werkplaats', 'werkbedrijf'],
    ['niet mee eens', 'bezwaar'],
    ['baas', 'werkgever'],
  ],
  empty: 'wat is de het een van in ik moet mijn niet mee zijn waarom wanneer'.split(' '),
  forms: { verloor: 'verliezen' },
  compounds: { loonkostensubsidie: ['loon', 'kosten', 'subsidie', 'loonkosten'], wachtlijst: ['wacht', 'lijst'] },
};

/** The lexicon of that list. */
export const lexicon = createLexicon(termList(LIST));

/** The term of a word. */
export function termOf(word: string): string {
  return lexicon.termsOf(word)[0]?.term ?? '';
}

/** A vocabulary of the words of a text. */
export function vocabularyOf(text: string): Vocabulary {
  const vocabulary = createVocabulary(lexicon);
  vocabulary.add(text);
  return vocabulary;
}

/** What a question asks of a site that has the words of a text. */
export function askedOf(question: string, site: string, typing = false): Asked[] {
  return askedIn(question, lexicon, vocabularyOf(site), typing);
}

/** A place by its title, at an address that follows from it, with words beside it. */
export function place(title: string, more: Partial<PlaceToPack> = {}): PlaceToPack {
  const name = title.toLowerCase().replaceAll(' ', '-');
  // A number as long as every other.
  return { id: name.slice(0, 7).padEnd(7, '-'), url: `/begrippen/#${name}`, kind: 'Begrip', title, page: 'Begrippen', words: '', ...more };
}

/** The small index of places, those of a page after each other, with a sentence for each: what its title is. */
export function indexOf(places: readonly PlaceToPack[]): { packed: PackedIndex; files: ReturnType<typeof packSentences> } {
  const files = packSentences(places.map(({ title }) => ({ answer: `Dit is ${title}.`, source: undefined })));
  return { packed: { folder: 'map', meta: 'lijst.pf_meta', ...packPlaces(places), list: termList(LIST) }, files };
}
