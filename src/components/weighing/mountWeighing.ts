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

/** Lets the browser do first what it has to do, such as answer the reader. */
const nextTask = (): Promise<void> => new Promise((then) => setTimeout(then));

/**
 * Makes the page answer. What it offers to weigh stands in it as JSON. Each part comes in a task of its own, so that the browser can answer
 * in between; all stay shut until the address is read, for that may hold another weighing.
 */
export async function mountWeighing(page: HTMLElement): Promise<void> {
  const weighing = new WeighingState(JSON.parse(page.dataset['offered'] ?? '') as Offered);
  const gists = JSON.parse(page.dataset['gists'] ?? '') as Readonly<Record<string, string>>;
  const { site = '', version = '', place = '' } = page.dataset;
  const rested = new RestedWeighing(weighing);
  await nextTask();
  bringToLife(page, 'invullen', FormPart, { weighing, gists }, false);
  await nextTask();
  bringToLife(page, 'uitkomst', OutcomePart, { shown: rested }, false);
  await nextTask();
  bringToLife(page, 'naast-elkaar', SidePart, { weighing, shown: rested }, false);
  await nextTask();
  bringToLife(page, 'meenemen', TakeAlongPart, { weighing, site, version }, false);
  bringToLife(page, 'blad', SheetPart, { shown: rested, place }, false);
  keepLast(page, weighing);
  keepAddress(weighing);
  openFold();
  addEventListener('hashchange', openFold);
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]')) part.inert = false;
  for (const part of page.querySelectorAll('.without-script')) part.remove();
}
