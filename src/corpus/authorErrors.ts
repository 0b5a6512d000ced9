import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';

/** What each type is called for an author. */
const EXPECTED: Record<string, string> = {
  string: 'a text',
  number: 'a number, without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a block of fields, each on a line of its own below it',
  array: 'a list: each item on a line of its own that begins with "- "',
  record: 'a block of fields, each on a line of its own below it',
  tuple: 'a list between square brackets: [1, 2]',
  date: 'a date between quotes: "2025-02-13"',
};

/** A mistake against a schema in words for an author: what is wrong and what to write. For those that the schemas have no sentence for themselves. */
export function authorError(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      if (issue.expected === 'string' && typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input))
        return 'YAML reads a text with a colon as a table; put quotes around the whole text';
      return issue.input === undefined ? `is missing; write ${expected}` : `write ${expected}, not ${describe(issue.input)}`;
    }
    case 'unrecognized_keys': {
      const known = knownKeys(issue.inst);
      const [first = ''] = issue.keys;
      const meant = nearest(first, known);
      const advice = meant === '' ? `; the fields here are: ${known.join(', ')}` : meant;
      return `unknown field "${issue.keys.join('", "')}"${advice}`;
    }
    case 'too_small':
      return `is too ${issue.origin === 'number' ? 'low' : 'short'}; write at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `is too ${issue.origin === 'number' ? 'high' : 'long'}; write at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case 'invalid_value':
      return `unknown value; write one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'fits none of the forms that can stand here; look at an entry beside it';
    default:
      return 'cannot stand here; look at an entry beside it';
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  return typeof value === 'object' ? 'a block of fields' : JSON.stringify(value);
}

function knownKeys(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return Object.keys(shape ?? {});
}

function unitOf(origin: string, count: number | bigint): string {
  if (origin === 'string') return count === 1 ? ' character' : ' characters';
  return origin === 'array' ? (count === 1 ? ' item' : ' items') : '';
}
