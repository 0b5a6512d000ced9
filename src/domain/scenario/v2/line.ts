import { inFormOrder } from './form.ts';
import type { Group } from './groups.ts';
import { neededFor } from './people.ts';
import type { Setup } from './setup.ts';

/** Why something cannot be computed, though everything is filled. */
export type Obstacle = 'niemand-aan-het-begin';

/**
 * A result as the sum of weight × people × amount over years: every result of the model is one, so ranges, dots and sensitivities are worked
 * out in one way for all.
 */
export interface Line {
  parts: readonly Part[];
  /** Keys of inputs and choices that it leans on and that are empty, beside those of its parts. */
  waits: readonly string[];
  obstacle: Obstacle | undefined;
}

interface Part {
  /** Undefined for what does not go by people. */
  group: Group | undefined;
  /** Key of the input that is the amount; undefined for one. */
  amount: string | undefined;
  /** The year of the first weight (0 = the first of the scenario), and a weight for it and each year after. */
  from: number;
  weights: readonly number[];
}

/** What can be told of something: its value, the keys of what it waits for, or why it cannot be computed. */
export type Known<Value> = { value: Value } | { waitsFor: readonly string[] } | { cannot: Obstacle };

/** Nothing: nought in every year. */
export const NOTHING: Line = { parts: [], waits: [], obstacle: undefined };

/** Nought, until what it waits for is filled. */
export function waiting(...keys: string[]): Line {
  return { ...NOTHING, waits: keys };
}

/** People of a group in a year times a weight and, when a key is given, the amount of that input. Nothing when the weight is nought. */
export function perPlace(group: Group, year: number, weight: number, amount?: string): Line {
  return weight === 0 ? NOTHING : { ...NOTHING, parts: [{ group, amount, from: year, weights: [weight] }] };
}

/** A sum in a year that does not go by people, times the value of an input when a key is given. */
export function lump(year: number, weight: number, amount?: string): Line {
  return weight === 0 ? NOTHING : { ...NOTHING, parts: [{ group: undefined, amount, from: year, weights: [weight] }] };
}

/** Lines added up. */
export function sum(lines: readonly Line[]): Line {
  const parts: Part[] = [];
  const waits: string[] = [];
  let obstacle: Obstacle | undefined;
  for (const line of lines) {
    parts.push(...line.parts);
    waits.push(...line.waits);
    obstacle ??= line.obstacle;
  }
  return { parts, waits, obstacle };
}

/** The same line with the parts of the same people and the same amount as one, so that it is quick to work out often. */
export function merged(line: Line, years: number): Line {
  const found = new Map<string, Part & { weights: number[] }>();
  for (const { group, amount, from, weights } of line.parts) {
    const key = `${group ?? ''} ${amount ?? ''}`;
    const whole = found.get(key) ?? { group, amount, from: 0, weights: Array.from({ length: years }, () => 0) };
    found.set(key, whole);
    weights.forEach((weight, year) => (whole.weights[from + year] = (whole.weights[from + year] ?? 0) + weight));
  }
  return { ...line, parts: [...found.values()] };
}

/** A line so many times. Nothing times nought waits for nothing. */
export function times(line: Line, factor: number): Line {
  if (factor === 0) return NOTHING;
  return { ...line, parts: line.parts.map((one) => ({ ...one, weights: one.weights.map((weight) => weight * factor) })) };
}

/** The keys that a line waits for, in the order of the form; empty when it can be computed. */
export function waitsOf({ parts, waits }: Line, { scenario: { values } }: Setup): string[] {
  const leansOn = parts.flatMap(({ group, amount }) => [...(group ? neededFor(group) : []), ...(amount === undefined ? [] : [amount])]);
  return inFormOrder([...waits, ...leansOn.filter((key) => values[key] === undefined)]);
}

/** What can be told of a line: what `compute` makes of it, or why it cannot be computed yet or at all. */
export function known<Value>(line: Line, setup: Setup, compute: () => Value): Known<Value> {
  const waitsFor = waitsOf(line, setup);
  if (waitsFor.length > 0) return { waitsFor };
  return line.obstacle === undefined ? { value: compute() } : { cannot: line.obstacle };
}

/** The keys of the inputs whose amounts a line holds. */
export function amountsIn({ parts }: Line): string[] {
  return inFormOrder(parts.flatMap(({ amount }) => (amount === undefined ? [] : [amount])));
}
