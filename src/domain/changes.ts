import type { Change } from '../schema/change.ts';
import { sayFact } from './citation.ts';
import type { Register } from './register.ts';

/** The figures of an edition: what it said of each, by id. */
export interface EditionFigures {
  date: string;
  figures: ReadonlyMap<string, string>;
}

/** A figure that says something else than the last edition did. */
interface Difference {
  fact: string;
  was: string;
  /** Undefined when the figure is gone. */
  is: string | undefined;
}

/** What an edition says of each figure, by id, without spaces that do not break. */
export function figuresOf(register: Register): Map<string, string> {
  return new Map(register.all.map((fact) => [fact.id, sayFact(fact).replaceAll('\u00a0', ' ')]));
}

/** The figures of the last edition that are said otherwise today, in its order. A new figure is no difference. */
function differencesSince({ figures }: EditionFigures, register: Register): Difference[] {
  const today = figuresOf(register);
  return [...figures].flatMap(([fact, was]) => {
    const is = today.get(fact);
    return is === was ? [] : [{ fact, was, is }];
  });
}

/**
 * What is wrong with the list of changes: a difference that it does not tell, or tells with another value, and a change that is none.
 * @returns sentences for the author; none when the list tells the differences since the last edition, all of them and nothing else
 */
export function untoldChanges(edition: EditionFigures, register: Register, changes: readonly Change[]): string[] {
  const told = new Map(changes.filter(({ on }) => on >= edition.date).map((change) => [change.fact, change]));
  const differences = differencesSince(edition, register);
  const missing = differences.flatMap(({ fact, was, is }) => {
    const change = told.get(fact);
    if (change?.was === was && change.is === is) return [];
    return [`"${fact}" said "${was}" in the edition of ${edition.date} and says "${is ?? 'nothing'}" today; write it in wijzigingen.yaml`];
  });
  const different = new Set(differences.map(({ fact }) => fact));
  const untrue = [...told.keys()]
    .filter((fact) => !different.has(fact))
    .map(
      (fact) => `"${fact}" says what the edition of ${edition.date} said; leave it out of wijzigingen.yaml, or wait for the next edition`,
    );
  return [...missing, ...untrue];
}
