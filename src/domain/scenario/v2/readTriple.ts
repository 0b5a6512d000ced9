import { certain, type Triple } from '../band.ts';
import type { Input } from './input.ts';
import { readNumber } from './readNumber.ts';
import { problemWith } from './scenario.ts';

/** What stands in the boxes of one input, as the reader typed it; of an input without range only the middle counts. */
export type Typed = Readonly<Record<keyof Triple, string>>;

/** The boxes of an input as one value, undefined when all are empty; or what is wrong with them together, in a sentence for the reader. */
export type ReadTriple = { value: Triple | undefined } | { problem: string };

/** Inputs that a scenario cannot do without. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['van', 'tot']);
const NAMES = { low: 'laag', mid: 'midden', high: 'hoog' } as const;

/** Reads the boxes of an input together, so that they can be typed in any order. The middle alone is a value without range. */
export function readTriple(input: Input, typed: Typed): ReadTriple {
  const ends = (['low', 'mid', 'high'] as const).filter((end) => input.uncertain || end === 'mid');
  const filled = ends.filter((end) => typed[end].trim() !== '');
  if (filled.length === 0)
    return NEVER_EMPTY.has(input.key) ? { problem: `${input.label}: dit veld kan niet leeg blijven.` } : { value: undefined };
  const numbers = new Map(filled.map((end) => [end, readNumber(typed[end])]));
  const wrong = filled.find((end) => numbers.get(end) === undefined);
  if (wrong !== undefined)
    return { problem: `${input.label}: “${typed[wrong]}” is geen getal. Schrijf bijvoorbeeld 8.100, 12,5 of 2 mln.` };
  const mid = numbers.get('mid');
  if (mid !== undefined && filled.length === 1) return checked(input, certain(mid));
  const empty = ends.filter((end) => !filled.includes(end)).map((end) => NAMES[end]);
  if (empty.length > 0) return { problem: `${input.label}: ${empty.join(' en ')} is nog leeg. Vul alle drie in, of alleen het midden.` };
  return checked(input, { low: numbers.get('low') ?? 0, mid: mid ?? 0, high: numbers.get('high') ?? 0 });
}

function checked(input: Input, value: Triple): ReadTriple {
  const wrong = problemWith(input, value);
  return wrong === undefined ? { value } : { problem: `${input.label}: dit ${wrong}.` };
}
