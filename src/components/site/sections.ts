import { componentsIn, type Part } from '../../corpus/page/parts.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { fill } from '../collections.ts';

/** The sections of a page in their order, each with its address on the page and its title as plain text; sections inside sections are left out. */
export function sectionsOf(parts: readonly Part[]): { id: string; title: string }[] {
  return componentsIn(parts).flatMap(({ name, props }) => {
    if (name !== 'Sectie') return [];
    const { id, titel, niveau } = props as ComponentProps<'Sectie'>;
    return niveau === 3 ? [] : [{ id, title: fill(titel) }];
  });
}
