import type { Corpus } from '../corpus/corpus.ts';
import { LATER_SIGN } from '../schema/source.ts';
import { extraSearchWords } from '../domain/searchWords.ts';

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
export function searchRecords({ terms, differences, questions, searchWords, fill }: Corpus): SearchRecord[] {
  return [
    ...terms.map((term) => ({
      url: `/begrippen/#${term.id}`,
      title: term.term,
      kind: 'Begrip',
      content: `${term.term}. ${term.aliases.join(', ')}. ${fill(term.simple)} ${fill(term.meaning)}`,
      words: [...term.aliases, ...extraSearchWords(`${term.term} ${term.aliases.join(' ')}`, searchWords)].join(' '),
    })),
    ...[...differences.values()].map((difference) => ({
      url: `/bronnen/verschillen/#${difference.id}`,
      title: fill(difference.title),
      kind: kindOf('Verschil', difference.later),
      content: [
        ...(difference.later ? [fill(difference.later.text)] : []),
        fill(difference.line),
        ...difference.sides.map((side) => `${fill(side.who)}: ${fill(side.says)}`),
        fill(difference.used),
        fill(difference.why),
      ].join(' '),
      words: extraSearchWords(fill(difference.title), searchWords).join(' '),
    })),
    ...[...questions.values()].map((question) => ({
      url: `/bronnen/wat-er-niet-staat/#${question.id}`,
      title: fill(question.question),
      kind: kindOf('Vraag', question.since),
      // What a later source answers stands first there, and so in the excerpt.
      content: [...(question.since ? [question.since.text] : []), question.known, question.unknown].map(fill).join(' '),
      words: extraSearchWords(fill(question.question), searchWords).join(' '),
    })),
  ];
}

/** The kind of a result, with the sign of the second class where a later source answers. */
function kindOf(kind: string, later: unknown): string {
  return later === undefined ? kind : `${kind}${LATER_SIGN}`;
}
