import { CHOICES, type Choice } from './choices.ts';
import type { Input } from './input.ts';
import { INPUTS, SECTIONS } from './inputs.ts';

/** All that a reader fills in or picks, in the order of the form: by section, its choices first. */
export const FORM: readonly (Choice | Input)[] = SECTIONS.flatMap(({ id }) =>
  [...CHOICES, ...INPUTS].filter(({ section }) => section === id),
);

const places = new Map(FORM.map(({ key }, place) => [key, place]));

/** Keys of choices and inputs, each once, in the order of the form. */
export function inFormOrder(keys: Iterable<string>): string[] {
  return [...new Set(keys)].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
