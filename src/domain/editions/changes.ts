import type { Change } from '../../schema/change.ts';
import { sayFact } from '../citation.ts';
import type { Register } from '../register.ts';

/** The figures of an edition: what it said of each, by id. */
export interface EditionFigures {
  date: string;
  figures: ReadonlyMap<string, string>;
}

/** What an edition says of each figure, by id, without spaces that do not break. */
export function figuresOf(register: Register): Map<string, string> {
  return new Map(register.all.map((fact) => [fact.id, sayFact(fact).replaceAll('\u00a0', ' ')]));
}

/**
 * What is wrong with the list of changes: a difference that it does not tell, or tells with another value, and a change that is none.
 * @param editions every edition that came out, newest first: the list tells the way from each of them to today
 * @returns sentences for the author; none when the list tells the differences since each edition, all of them and nothing else
 */
export function untoldChanges(editions: readonly EditionFigures[], register: Register, changes: readonly Change[]): string[] {
  const today = figuresOf(register);
  const inOrder = changes.toSorted((a, b) => a.on.localeCompare(b.on));
  const found = editions.flatMap(({ date, figures }) => {
    const since = Map.groupBy(
      inOrder.filter(({ on }) => on > date),
      ({ fact }) => fact,
    );
    return [...figures].flatMap(([fact, was]) => {
      const is = today.get(fact);
      const told = since.get(fact) ?? [];
      if (told.length === 0 ? was === is : leads(told, was, is) && (told.length > 1 || was !== is)) return [];
      if (was === is)
        return [`"${fact}" says what the edition of ${date} said; leave it out of wijzigingen.yaml, or wait for the next edition`];
      return [`"${fact}" said "${was}" in the edition of ${date} and says "${is ?? 'nothing'}" today; write it in wijzigingen.yaml`];
    });
  });
  const last = editions[0];
  const unknown = last ? inOrder.filter(({ on, fact }) => on > last.date && !last.figures.has(fact)) : [];
  return [
    ...found,
    ...unknown.map(({ fact }) => `"${fact}" is new since the last edition, so it did not change; leave it out of wijzigingen.yaml`),
  ];
}

/** Whether changes of one figure lead from a value to another, each from where the one before it ended. */
function leads(changes: readonly Change[], from: string, to: string | undefined): boolean {
  return changes.every(({ was }, index) => was === (changes[index - 1]?.is ?? from)) && changes.at(-1)?.is === to;
}
