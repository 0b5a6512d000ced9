import { fillFacts } from '../domain/notes.ts';
import { createRegister } from '../domain/register.ts';
import { extraSearchWords } from '../domain/searchWords.ts';
import type { SearchWords } from '../schema/searchWords.ts';
import { readContent } from './content/readContent.ts';

/** A search result that is a part of a page, with an address of its own. */
export interface SearchRecord {
  url: string;
  title: string;
  /** What kind of result it is, for readers. */
  kind: string;
  content: string;
  /** Words that it should be found by besides its own. */
  words: string;
}

/** Terms, differences and questions as search results, each at its own address. */
export function searchRecords(root: string, words: SearchWords): SearchRecord[] {
  const { content } = readContent(root);
  const register = createRegister(content.facts.map(({ data }) => ({ topic: data.onderwerp, facts: data.feiten })));
  const fill = (text: string): string => fillFacts(text, register);

  const terms = content.terms
    .flatMap(({ data }) => data.begrippen)
    .map((term) => ({
      url: `/begrippen/#${term.id}`,
      title: term.term,
      kind: 'Begrip',
      content: `${term.term}. ${term.aliases.join(', ')}. ${fill(term.meaning)}`,
      words: [...term.aliases, ...extraSearchWords(`${term.term} ${term.aliases.join(' ')}`, words)].join(' '),
    }));
  const differences = content.differences
    .flatMap(({ data }) => data.verschillen)
    .map((difference) => ({
      url: `/bronnen/verschillen/#${difference.id}`,
      title: fill(difference.title),
      kind: 'Verschil',
      content: fill([...difference.sides.map((side) => `${side.who}: ${side.says}`), difference.used, difference.why].join(' ')),
      words: extraSearchWords(difference.title, words).join(' '),
    }));
  const questions = content.questions
    .flatMap(({ data }) => data.vragen)
    .map((question) => ({
      url: `/bronnen/wat-er-niet-staat/#${question.id}`,
      title: fill(question.question),
      kind: 'Vraag',
      content: fill(question.answer),
      words: extraSearchWords(question.question, words).join(' '),
    }));
  return [...terms, ...differences, ...questions];
}
