import type { FactFilter } from './factFilter.ts';
import type { ListedFact } from './factList.ts';
import { fold, hasWords } from './wordsIn.ts';

/** A row with its words as they are compared: made once, so that a keystroke only compares. */
interface IndexedFact {
  fact: ListedFact;
  words: string;
}

/** Rows made ready to be searched. */
export type FactIndex = readonly IndexedFact[];

/**
 * Makes rows ready to be searched by the words that stand in them.
 * @param kindNames how a row names its kind; a figure that is printed in its source is not named so
 */
export function indexFacts(facts: readonly ListedFact[], kindNames: Readonly<Record<ListedFact['kind'], string>>): FactIndex {
  return facts.map((fact) => {
    const kind = fact.kind === 'printed' ? '' : kindNames[fact.kind];
    return { fact, words: fold([fact.label, fact.text, fact.sourceNames, kind, fact.asOf].join(' ')) };
  });
}

/** The rows that a filter asks for, in their own order: every word in them, whatever its capitals and accents, and every choice. */
export function findFacts(index: FactIndex, filter: FactFilter): ListedFact[] {
  const asksFor = ({ fact, words }: IndexedFact): boolean =>
    (filter.topic === '' || filter.topic === fact.topic) &&
    (filter.source === '' || fact.sources.includes(filter.source)) &&
    (filter.kind === '' || filter.kind === fact.kind) &&
    (filter.status === '' || filter.status === fact.status) &&
    hasWords(words, filter.words);
  return index.filter(asksFor).map(({ fact }) => fact);
}
