import type { z } from 'zod';
import { marks, type Mark } from '../schema/marks.ts';

/** A value that means something to the rest of the content, and where it stands in its file or attributes. */
export interface MarkedValue {
  mark: Mark;
  value: string;
  path: readonly PropertyKey[];
}

type Schema = z.core.$ZodType;

/**
 * The values that a schema marks (texts for readers, references, links) in data as it was written, before the schema translates it.
 * The data must fit the schema.
 */
export function markedValues(schema: Schema, value: unknown, path: readonly PropertyKey[] = []): MarkedValue[] {
  if (value === undefined) return [];
  const mark = marks.get(schema);
  if (mark) return typeof value === 'string' ? [{ mark, value, path }] : [];
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) =>
        markedValues(field, (value as Record<string, unknown>)[key], [...path, key]),
      );
    case 'array':
      return (value as unknown[]).flatMap((item, index) => markedValues(def.element, item, [...path, index]));
    case 'record':
      return Object.entries(value as object).flatMap(([key, item]) => markedValues(def.valueType, item, [...path, key]));
    case 'tuple':
      return (value as unknown[]).flatMap((item, index) => markedValues(def.items[index] ?? def.items[0], item, [...path, index]));
    case 'union': {
      const fitting = def.options.find((option) => fits(option, value));
      return fitting ? markedValues(fitting, value, path) : [];
    }
    case 'optional':
    case 'default':
      return markedValues(def.innerType, value, path);
    case 'pipe':
      return markedValues(def.in, value, path);
    default:
      return [];
  }
}

/** What a schema of each kind is made of, as far as the schemas of the content go. */
type Definition =
  | { type: 'object'; shape: Record<string, Schema> }
  | { type: 'array'; element: Schema }
  | { type: 'record'; valueType: Schema }
  | { type: 'tuple'; items: [Schema, ...Schema[]] }
  | { type: 'union'; options: Schema[] }
  | { type: 'optional' | 'default'; innerType: Schema }
  | { type: 'pipe'; in: Schema }
  | { type: 'string' };

function fits(schema: Schema, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
