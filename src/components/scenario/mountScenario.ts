import { mount } from 'svelte';
import ScenarioApp from './ScenarioApp.svelte';

/** Puts the form above the results; without script the page shows the example and links to the presets. */
export function mountScenario(place: HTMLElement): void {
  const page = document.querySelector<HTMLElement>('main');
  if (!page) return;
  place.replaceChildren();
  mount(ScenarioApp, { target: place, props: { page, sensitivity: page.querySelector<HTMLElement>('#scenario-gevoelig') } });
}
