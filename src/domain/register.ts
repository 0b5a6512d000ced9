import type { Fact } from '../schema/fact.ts';
import { factInFull, factInShort, spoken, type FactValue } from './format.ts';
import { nearest } from './nearest.ts';
import { evaluateFormula, formulaIds, type Interval } from './formula.ts';

/** A fact with its value worked out. */
export type KnownFact = Omit<Fact, 'value'> & {
  value: FactValue;
  /** As it stands in prose, in words: an amount from a million up is rounded. */
  text: string;
  /** The same with signs and short forms, for charts and tables. */
  short: string;
  /** As it is looked up, in words: with every digit that the source prints. */
  inFull: string;
  /** The same with signs and short forms, for a citation. */
  cited: string;
  /** What it counts, with the year or period that it speaks of where the source gives one. */
  name: string;
  /** Ids of the facts that overtake it, newest first: it is current when there are none and it is not withdrawn. */
  overtakenBy: readonly string[];
};

/** How a fact stands: it holds as far as we know, a later one overtook it, or it was withdrawn. Worked out, never written. */
export type Standing = 'current' | 'overtaken' | 'withdrawn';

/** How a fact stands today. */
export function standingOf({ overtakenBy, withdrawn }: Pick<KnownFact, 'overtakenBy' | 'withdrawn'>): Standing {
  if (withdrawn) return 'withdrawn';
  return overtakenBy.length > 0 ? 'overtaken' : 'current';
}

/** The newest of the chain of figures that overtake a fact; the fact itself when none does. */
export function newestOf(fact: KnownFact, register: Register): KnownFact {
  const [newer] = fact.overtakenBy;
  return newer === undefined ? fact : newestOf(register.get(newer), register);
}

/** The register of facts: every figure that the site may show. */
export interface Register {
  /** All facts, in the order of their files. */
  readonly all: readonly KnownFact[];
  /** The fact of that id. Throws an Error that names the nearest ids when there is none. */
  get(id: string): KnownFact;
  /** The value of a fact as one number; throws when it is a range, a date or a text. */
  number(id: string): number;
}

/** A mistake in a fact: which fact, in which of its fields, and what to write. */
export class FactError extends Error {
  readonly fact: string;
  /** The field as authors write it. */
  readonly field: string;

  constructor(fact: string, field: string, message: string) {
    super(message);
    this.name = 'FactError';
    this.fact = fact;
    this.field = field;
  }
}

/** Says of any error in some work which field of which fact it is about. */
function inField<T>(fact: string, field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new FactError(fact, field, (error as Error).message);
  }
}

/**
 * Builds the register: works out formulas and checks that every id is there once,
 * and that a contradiction is stated from both sides.
 * Throws a FactError with a sentence for the author otherwise.
 */
export function createRegister(facts: readonly Fact[]): Register {
  const entries = new Map<string, Fact>();
  for (const fact of facts) {
    if (entries.has(fact.id))
      throw new FactError(fact.id, 'id', `fact "${fact.id}" stands in the register twice; give one of them an id of its own`);
    entries.set(fact.id, fact);
  }

  function unknown(id: string): never {
    throw new Error(`there is no fact "${id}"${nearest(id, [...entries.keys()])}`);
  }

  function entry(id: string): Fact {
    return entries.get(id) ?? unknown(id);
  }

  const worked = new Map<string, Interval>();

  function interval(id: string, path: readonly string[]): Interval {
    const found = worked.get(id) ?? workOut(id, path);
    worked.set(id, found);
    return found;
  }

  function workOut(id: string, path: readonly string[]): Interval {
    if (path.includes(id)) throw new Error(`fact "${id}" is derived from itself: ${[...path, id].join(' → ')}`);
    const fact = entry(id);
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

  const overtaken = new Map<string, Fact[]>();
  for (const fact of entries.values())
    inField(fact.id, 'vervangt', () => {
      for (const id of fact.replaces) {
        checkOvertaking(fact, entry(id));
        overtaken.set(id, [...(overtaken.get(id) ?? []), fact]);
      }
    });

  const known = new Map<string, KnownFact>();
  for (const fact of entries.values()) {
    inField(fact.id, 'spreekt_tegen', () => {
      for (const other of fact.contradicts) {
        if (!entry(other).contradicts.includes(fact.id))
          throw new Error(`fact "${fact.id}" contradicts "${other}", but not the other way round; write spreekt_tegen at both`);
      }
    });
    const value = inField(fact.id, 'formule', () => valueOf(fact));
    const whole = { ...fact, value };
    const name = fact.concerns === undefined ? fact.label : `${fact.label}, ${spoken(fact.concerns)}`;
    const [short, cited] = [factInShort(whole), factInFull(whole)];
    const overtakenBy = newestFirst(overtaken.get(fact.id) ?? []);
    known.set(fact.id, { ...whole, name, short, cited, text: spoken(short), inFull: spoken(cited), overtakenBy });
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

/** Throws when one fact cannot overtake another: it must speak of a later moment, in the same unit. */
function checkOvertaking(fact: Fact, old: Fact): void {
  if (fact.asOf <= old.asOf)
    throw new Error(`fact "${fact.id}" (${fact.asOf}) is not later than "${old.id}" (${old.asOf}); a fact can only overtake an older one`);
  if (fact.unit !== old.unit)
    throw new Error(`fact "${fact.id}" counts ${fact.unit} and "${old.id}" counts ${old.unit}; one does not overtake the other`);
}

function newestFirst(facts: readonly Fact[]): string[] {
  return [...facts].sort((a, b) => b.asOf.localeCompare(a.asOf)).map(({ id }) => id);
}

/** The ids that a fact leans on: its ingredients, or none. */
export function ingredients(fact: Pick<Fact, 'formula'>): string[] {
  return fact.formula === undefined ? [] : formulaIds(fact.formula);
}

/** A formula in words for readers: each id replaced by its fact, in full, and what that counts. */
export function explainFormula(formula: string, register: Register): string {
  return formula
    .replaceAll(' + ', ' plus ')
    .replaceAll(' - ', ' min ')
    .replaceAll(' * ', ' keer ')
    .replaceAll(' / ', ' gedeeld door ')
    .replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => `${register.get(id).inFull} (${lowerFirst(register.get(id).name)})`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
