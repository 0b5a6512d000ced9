import type { Question } from '../schema/question.ts';
import type { LaterSource, Source } from '../schema/source.ts';
import { standingOf, type KnownFact, type Register } from './register.ts';

/** What somebody who keeps the site up to date has to look at. */
export interface Outdated {
  /** Facts that hold as far as we know, and whose moment is more than a year ago; oldest first. */
  old: readonly KnownFact[];
  /** Questions for which nobody wrote down that they looked for an answer. */
  unsearched: readonly Question[];
  /** Later sources of which only a part was read. */
  partlyRead: readonly LaterSource[];
}

/**
 * What may have become outdated.
 * @param today as `2026-11-28`
 */
export function outdated(register: Register, questions: readonly Question[], sources: readonly Source[], today: string): Outdated {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return {
    // A fact that says itself that it is a date of the past cannot be overtaken.
    old: register.all
      .filter((fact) => fact.unit !== 'datum' && standingOf(fact) === 'current' && fact.asOf < yearAgo)
      .sort((a, b) => a.asOf.localeCompare(b.asOf)),
    unsearched: questions.filter(({ searched }) => searched === undefined),
    partlyRead: sources.filter((source): source is LaterSource => source.later !== undefined && source.later.read !== 'het geheel'),
  };
}

/** A page, as far as it matters here: what it leans on, and whether its head says what overtook it. */
interface LeaningPage {
  address: string;
  facts: readonly string[];
  saysSince: boolean;
}

/** Pages that lean on an overtaken fact, on none of those that overtake it, and say nothing of it in their head. */
export function leaningOnOldAlone(pages: readonly LeaningPage[], register: Register): { address: string; old: string; newest: string }[] {
  return pages.flatMap(({ address, facts, saysSince }) =>
    saysSince
      ? []
      : facts.flatMap((id) => {
          const { overtakenBy } = register.get(id);
          const [newest] = overtakenBy;
          return newest === undefined || overtakenBy.some((newer) => facts.includes(newer)) ? [] : [{ address, old: id, newest }];
        }),
  );
}
