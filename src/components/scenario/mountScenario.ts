import { mount } from 'svelte';
import { openAddress } from '../../domain/scenario/address.ts';
import ScenarioRoot from './ScenarioRoot.svelte';
import { stateInHash } from './stateInHash.ts';

/** Puts the form above the results; without script the page shows the example and links to the presets. */
export async function mountScenario(place: HTMLElement): Promise<void> {
  const page = document.querySelector<HTMLElement>('main');
  if (!page) return;
  const opened = await openAddress(stateInHash());
  place.replaceChildren();
  mount(ScenarioRoot, { target: place, props: { page, opened } });
}
