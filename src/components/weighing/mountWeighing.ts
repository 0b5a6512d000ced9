import { hydrate, mount, type Component } from 'svelte';
import type { Offered } from '../../domain/weighing/weighing.ts';
import { keepAddress } from '../controls/keepAddress.svelte.ts';
import FormPart from './FormPart.svelte';
import OutcomePart from './OutcomePart.svelte';
import { RestedWeighing } from './restedWeighing.svelte.ts';
import SheetPart from './SheetPart.svelte';
import SidePart from './SidePart.svelte';
import TakeAlongPart from './TakeAlongPart.svelte';
import { WeighingState } from './weighingState.svelte.ts';

/** Makes the page answer. What it offers to weigh stands in it as JSON. */
export function mountWeighing(page: HTMLElement): void {
  const weighing = new WeighingState(JSON.parse(page.dataset['offered'] ?? '') as Offered);
  const gists = JSON.parse(page.dataset['gists'] ?? '') as Readonly<Record<string, string>>;
  const rested = new RestedWeighing(weighing);
  bringToLife('invullen', FormPart, { weighing, gists });
  bringToLife('uitkomst', OutcomePart, { shown: rested });
  bringToLife('naast-elkaar', SidePart, { weighing, shown: rested });
  bringToLife('meenemen', TakeAlongPart, { weighing, site: page.dataset['site'] ?? '' });
  bringToLife('blad', SheetPart, { shown: rested, place: page.dataset['place'] ?? '' });
  keepAddress(weighing);
  for (const part of page.querySelectorAll('.without-script')) part.remove();

  function bringToLife<Props extends Record<string, unknown>>(name: string, Part: Component<Props>, props: Props): void {
    const target = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!target) return;
    // A translator of the browser puts its own elements there, which are not those that were built.
    if (target.querySelector<HTMLElement>('font')) {
      target.replaceChildren();
      mount(Part, { target, props });
    } else hydrate(Part, { target, props });
    target.inert = false;
  }
}
