import type { Fact, Topic } from '../schema/fact.ts';
import { formatFact, type FactValue } from './format.ts';
import { evaluateFormula, formulaIds, type Interval } from './formula.ts';

/** A fact with its value worked out and its text as it stands in prose. */
export type KnownFact = Omit<Fact, 'value'> & { topic: Topic; value: FactValue; text: string };

/** The register of facts: every figure that the site may show. */
export interface Register {
  /** All facts, in the order of their files. */
  readonly all: readonly KnownFact[];
  /** The fact of that id. Throws an Error that names the nearest ids when there is none. */
  get(id: string): KnownFact;
  /** The value of a fact as one number; throws when it is a range, a date or a text. */
  number(id: string): number;
}

/**
 * Builds the register: works out formulas and checks that every id is there once,
 * and that a contradiction is stated from both sides.
 * Throws an Error with a sentence for the author otherwise.
 */
export function createRegister(files: readonly { topic: Topic; facts: readonly Fact[] }[]): Register {
  const entries = new Map<string, { fact: Fact; topic: Topic }>();
  for (const { topic, facts } of files) {
    for (const fact of facts) {
      if (entries.has(fact.id)) throw new Error(`fact "${fact.id}" stands in the register twice; give one of them an id of its own`);
      entries.set(fact.id, { fact, topic });
    }
  }

  function unknown(id: string): never {
    throw new Error(`there is no fact "${id}"${nearest(id, [...entries.keys()])}`);
  }

  function entry(id: string): { fact: Fact; topic: Topic } {
    return entries.get(id) ?? unknown(id);
  }

  function interval(id: string, path: readonly string[]): Interval {
    if (path.includes(id)) throw new Error(`fact "${id}" is derived from itself: ${[...path, id].join(' → ')}`);
    const { fact } = entry(id);
    if (fact.formula !== undefined) return evaluateFormula(fact.formula, (other) => interval(other, [...path, id]));
    if (typeof fact.value === 'number') return [fact.value, fact.value];
    if (Array.isArray(fact.value)) return fact.value;
    throw new Error(`fact "${id}" is no number; a formula cannot lean on it`);
  }

  function valueOf(fact: Fact): FactValue {
    if (fact.formula === undefined && fact.value !== undefined) return fact.value;
    const [low, high] = interval(fact.id, []);
    return low === high ? low : [low, high];
  }

  const known = new Map<string, KnownFact>();
  for (const { fact, topic } of entries.values()) {
    for (const other of fact.contradicts) {
      if (!entry(other).fact.contradicts.includes(fact.id))
        throw new Error(`fact "${fact.id}" contradicts "${other}", but not the other way round; write spreekt_tegen at both`);
    }
    const value = valueOf(fact);
    known.set(fact.id, { ...fact, topic, value, text: formatFact({ ...fact, value }) });
  }

  function get(id: string): KnownFact {
    const fact = known.get(id);
    return fact ?? unknown(id);
  }

  return {
    all: [...known.values()],
    get,
    number(id) {
      const { value } = get(id);
      if (typeof value !== 'number') throw new Error(`fact "${id}" is not a single number`);
      return value;
    },
  };
}

/** The ids that a fact leans on: its ingredients, or none. */
export function ingredients(fact: Pick<Fact, 'formula'>): string[] {
  return fact.formula === undefined ? [] : formulaIds(fact.formula);
}

/** A formula in words for readers: each id replaced by the label and text of its fact. */
export function explainFormula(formula: string, register: Register): string {
  return formula
    .replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => `${register.get(id).text} (${lowerFirst(register.get(id).label)})`)
    .replaceAll(' - ', ' − ')
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The end of an error about an unknown id: what may have been meant, nearest first; empty when nothing is near. */
export function nearest(id: string, ids: readonly string[]): string {
  const close = ids
    .map((other) => ({ other, distance: editDistance(id, other) }))
    .filter(({ other, distance }) => distance <= Math.max(3, other.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => `"${other}"`);
  return close.length > 0 ? `; did you mean ${close.join(' or ')}?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
