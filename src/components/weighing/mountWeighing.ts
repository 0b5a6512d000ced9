import type { Offered } from '../../domain/weighing/weighing.ts';
import { bringToLife } from '../controls/bringToLife.ts';
import { keepAddress } from '../controls/keepAddress.svelte.ts';
import FormPart from './FormPart.svelte';
import { keepLast } from './keepLast.svelte.ts';
import OutcomePart from './OutcomePart.svelte';
import { RestedWeighing } from './restedWeighing.svelte.ts';
import SheetPart from './SheetPart.svelte';
import SidePart from './SidePart.svelte';
import TakeAlongPart from './TakeAlongPart.svelte';
import { WeighingState } from './weighingState.svelte.ts';

/** Opens the criterion that the address names, where it is folded. */
function openFold(): void {
  const fold = document.getElementById(location.hash.slice(1))?.querySelector<HTMLDetailsElement>('.row-fold');
  if (fold) fold.open = true;
}

/** Makes the page answer. What it offers to weigh stands in it as JSON. */
export function mountWeighing(page: HTMLElement): void {
  const weighing = new WeighingState(JSON.parse(page.dataset['offered'] ?? '') as Offered);
  const gists = JSON.parse(page.dataset['gists'] ?? '') as Readonly<Record<string, string>>;
  const rested = new RestedWeighing(weighing);
  bringToLife(page, 'invullen', FormPart, { weighing, gists });
  bringToLife(page, 'uitkomst', OutcomePart, { shown: rested });
  bringToLife(page, 'naast-elkaar', SidePart, { weighing, shown: rested });
  bringToLife(page, 'meenemen', TakeAlongPart, { weighing, site: page.dataset['site'] ?? '', version: page.dataset['version'] ?? '' });
  bringToLife(page, 'blad', SheetPart, { shown: rested, place: page.dataset['place'] ?? '' });
  keepLast(page, weighing);
  keepAddress(weighing);
  openFold();
  addEventListener('hashchange', openFold);
  for (const part of page.querySelectorAll('.without-script')) part.remove();
}
