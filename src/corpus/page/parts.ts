import type { ComponentName } from '../../schema/components.ts';

/** What a page is drawn from: HTML as it stands, and components between it. */
export type Part = string | ComponentPart;

/** A component at its place in a page: its attributes as its schema made them, and what stands inside. */
export interface ComponentPart {
  /** A component that authors may write, or one that the site writes itself: an element of prose, or a side of the arguments. */
  name: ComponentName | 'a' | 'table' | 'Voor' | 'Tegen';
  props: Readonly<Record<string, unknown>>;
  children: readonly Part[];
  /** Line of the file on which it begins. */
  line: number;
}

/** What was found in the parts of each page: a dozen rules look through the same ones. */
const found = new WeakMap<readonly Part[], readonly ComponentPart[]>();

/** Every component of a page, in the order of its text. Parts are never changed once they are read. */
export function componentsIn(parts: readonly Part[]): readonly ComponentPart[] {
  const known = found.get(parts);
  if (known) return known;
  const components: ComponentPart[] = [];
  const look = (inside: readonly Part[]): void => {
    for (const part of inside) {
      if (typeof part === 'string') continue;
      components.push(part);
      look(part.children);
    }
  };
  look(parts);
  found.set(parts, components);
  return components;
}
