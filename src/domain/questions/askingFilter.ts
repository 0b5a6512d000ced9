import { freeText, oneOf } from '../addressParts.ts';
import { readAddress, writeAddress } from '../addressProblems.ts';
import type { Parts } from '../addressState.ts';
import { fold, hasWords } from '../wordsIn.ts';
import type { Asking } from './asking.ts';

/** Which questions a reader wants to see. An empty string asks nothing. */
export interface AskingFilter {
  /** Words that must all be in a question, or in what is known of it and what is not. */
  words: string;
  subject: string;
  kind: string;
  to: string;
}

export const NO_FILTER: AskingFilter = { words: '', subject: '', kind: '', to: '' };

/** The filter as the query of an address (`zoek=tekort&soort=politiek`); empty when nothing is asked. */
export function filterToQuery(filter: AskingFilter): string {
  return writeAddress(filter, partsFor([]));
}

/** The filter in a query, and a sentence for each thing in it that no question has; that is left out of the filter. Never throws. */
export function filterFromQuery(query: string, askings: readonly Asking[]): { filter: AskingFilter; problems: string[] } {
  const { state, problems } = readAddress(query, partsFor(askings), 'deze lijst');
  return { filter: state, problems };
}

/** Makes questions ready to be found: gives the ids of those that a filter asks for, in their own order. */
export function askingFinder(askings: readonly Asking[]): (filter: AskingFilter) => string[] {
  const index = askings.map((asking) => {
    const { ask, known, unknown, later } = asking;
    return { asking, folded: fold([ask, known, unknown, later?.says ?? ''].join(' ')) };
  });
  const fits = (asked: string, has: string): boolean => asked === '' || asked === has;
  return ({ words, subject, kind, to }) =>
    index
      .filter(({ asking }) => fits(subject, asking.subject) && fits(kind, asking.kind) && fits(to, asking.to))
      .filter(({ folded }) => hasWords(folded, words))
      .map(({ asking }) => asking.id);
}

/** The parts of the filter in an address, in their fixed order. Writing needs no list of what is known. */
function partsFor(askings: readonly Asking[]): Parts<AskingFilter> {
  return {
    words: freeText('zoek'),
    subject: oneOf('onderwerp', ['', ...askings.map(({ subject }) => subject)]),
    kind: oneOf('soort', ['', ...askings.map(({ kind }) => kind)]),
    to: oneOf('aan', ['', ...askings.map(({ to }) => to)]),
  };
}
