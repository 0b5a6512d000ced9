import { hydrate, mount, type Component } from 'svelte';

/**
 * Makes the part of a page with that name answer. What the build drew of it stays; a page that lacks the part is left as it is.
 * @param open false for a part that is to stay shut, until what it needs is there as well
 */
export function bringToLife<Props extends Record<string, unknown>>(
  page: HTMLElement,
  name: string,
  Part: Component<Props>,
  props: Props,
  open = true,
): void {
  const target = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!target) return;
  // A translator of the browser puts its own elements there, which are not those that were built.
  if (target.querySelector<HTMLElement>('font')) {
    target.replaceChildren();
    mount(Part, { target, props });
  } else hydrate(Part, { target, props });
  target.inert = !open;
}
