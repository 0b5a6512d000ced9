import type { ComponentProps } from 'svelte';
import type { Asking } from '../../domain/questions/asking.ts';
import type { Known } from '../../domain/questions/choiceLink.ts';
import type { Origin } from '../../domain/questions/letter.ts';
import { bringToLife } from '../controls/bringToLife.ts';
import { keepAddress } from '../controls/keepAddress.svelte.ts';
import { AskingState } from './askingState.svelte.ts';
import BarPart from './BarPart.svelte';
import FilterPart from './FilterPart.svelte';
import { followAsking } from './followAsking.svelte.ts';
import { keepFilter } from './keepFilter.svelte.ts';
import LetterPart from './LetterPart.svelte';
import OrderPart from './OrderPart.svelte';

/** Makes the page answer. Its questions stand in it, each as JSON with its own: a translated page still gives them in Dutch. */
export function mountAsking(page: HTMLElement): void {
  const items = [...page.querySelectorAll<HTMLElement>('[data-asking]')];
  const askings = items.map((item) => JSON.parse(item.dataset['asking'] ?? '') as Asking);
  const asking = new AskingState(askings, JSON.parse(page.dataset['replaced'] ?? '{}') as Known['replaced']);
  const origin = JSON.parse(page.dataset['origin'] ?? '') as Origin;
  const lists = JSON.parse(page.dataset['lists'] ?? '') as Pick<ComponentProps<typeof FilterPart>, 'groups' | 'subjects'>;
  bringToLife(page, 'filter', FilterPart, { asking, ...lists });
  bringToLife(page, 'balk', BarPart, { asking });
  bringToLife(page, 'volgorde', OrderPart, { asking, origin });
  bringToLife(page, 'brief', LetterPart, { asking, origin });
  keepAddress(asking);
  keepFilter(page, asking);
  followAsking(page, items, asking);
  for (const part of page.querySelectorAll('.without-script')) part.remove();
}
