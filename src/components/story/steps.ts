import { componentsIn } from '../../corpus/page/parts.ts';
import type { Step } from '../../domain/story/steps.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { pages } from '../collections.ts';

/** The steps of the story, in the order of its text. */
export const steps: readonly Step[] = componentsIn(pages.get('/uitleg/')?.parts ?? []).flatMap(({ name, props }) => {
  if (name !== 'Stap') return [];
  const { id, titel } = props as ComponentProps<'Stap'>;
  return [{ id, title: titel }];
});
