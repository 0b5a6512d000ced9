import { NO_FILTER } from '../../domain/factFilter.ts';
import type { ListedFact } from '../../domain/factList.ts';
import { findFacts, indexFacts } from '../../domain/factSearch.ts';
import { formatNumber } from '../../domain/format.ts';
import type { Question } from './factFilterForm.ts';
import { KIND_NAMES } from '../../domain/kindNames.ts';

/** How many rows are drawn at once while a reader types: a screen full, so that each letter is answered at once. */
const SCREEN = 20;
/** How many rows stand there when the reader rests, and how many more come with each piece asked for. */
const PIECE = 50;

/** The state of the filtered list: what is asked, what is found, and how much of that is drawn. */
export function createFactList(facts: readonly ListedFact[]) {
  const index = indexFacts(facts, KIND_NAMES);
  let question: Question = $state.raw({ filter: NO_FILTER, problems: [] });
  let limit = $state(SCREEN);
  const found = $derived(findFacts(index, question.filter));
  const drawn = $derived(found.slice(0, limit));

  return {
    /** Puts a question; the list begins again. Returns what was found, in words. */
    ask(asked: Question): string {
      question = asked;
      limit = SCREEN;
      return `${formatNumber(found.length)} van ${formatNumber(facts.length)} cijfers.`;
    },
    /** Draws the first piece whole: the reader rests. */
    rest(): void {
      limit = Math.max(limit, PIECE);
    },
    /** Draws one piece more. */
    grow(): void {
      limit += PIECE;
    },
    /** A sentence for each thing in the address that the list does not know. */
    get problems() {
      return question.problems;
    },
    /** The rows that are drawn now. */
    get drawn() {
      return drawn;
    },
    /** How many rows were found in all. */
    get found() {
      return found.length;
    },
    /** How many rows the next piece has. */
    get next() {
      return Math.min(PIECE, found.length - drawn.length);
    },
  };
}

/** What `createFactList` returns. */
export type FactList = ReturnType<typeof createFactList>;
