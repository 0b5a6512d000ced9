import { z } from 'zod';

/** Finds `{feit:some-id}` in a text: the way to put a figure into a YAML text or front matter. */
export const FACT_PLACEHOLDER = /\{feit:([a-z0-9-]+)\}/g;

/** How an author is told what to do about a figure that was typed by hand. */
export const DIGIT_ADVICE =
  'a figure stands in the text; put it in content/feiten and write {feit:its-id} (in MDX: <Feit id="its-id" />), or spell it out if it counts nothing';

/** The first digit in a text outside a fact placeholder, or undefined when there is none. */
export function typedDigit(text: string): string | undefined {
  return /\d[\d.,]*/.exec(text.replace(FACT_PLACEHOLDER, ''))?.[0];
}

/**
 * A text for readers: not empty, and without figures typed by hand.
 * Figures come from the register by `{feit:id}`.
 */
export function prose(field: string) {
  return z
    .string({ error: `write a text for "${field}"` })
    .trim()
    .min(1, { error: `"${field}" is empty; write a text` })
    .refine((text) => typedDigit(text) === undefined, { error: DIGIT_ADVICE });
}
