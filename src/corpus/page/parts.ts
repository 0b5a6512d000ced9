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

/** Every component of a page, in the order of its text. */
export function componentsIn(parts: readonly Part[]): ComponentPart[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...componentsIn(part.children)]));
}
