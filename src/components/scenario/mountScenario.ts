import { hydrate, mount } from 'svelte';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import FirstScreen from './FirstScreen.svelte';
import { keepAddress } from './keepAddress.svelte.ts';
import { ScenarioState } from './scenarioState.svelte.ts';

/** Makes the page answer: what is seen first at once, the rest when the browser has time, in the order of the page. */
export function mountScenario(page: HTMLElement, versionOne: string): void {
  const scenario = new ScenarioState(presetOf('voorbeeld').scenario);
  const first = page.querySelector<HTMLElement>('[data-part="eerst"]');
  if (!first) return;
  hydrate(FirstScreen, { target: first, props: { scenario } });
  keepAddress(scenario, (opened) => {
    if (opened.kind === 'version-1') location.replace(`${versionOne}${location.hash}`);
    else void tellUnknown(page, opened.named);
  });
  scenario.ready = true;
  page.querySelector('.without-script')?.remove();
  void rest(page, scenario);
}

async function tellUnknown(page: HTMLElement, named: string | undefined): Promise<void> {
  const { default: UnknownLink } = await import('./UnknownLink.svelte');
  const place = page.querySelector('.page-header');
  const work = page.querySelector<HTMLElement>('[data-scenario-work]');
  if (!place || !work) return;
  work.hidden = true;
  mount(UnknownLink, { target: place, props: { named } });
}

async function rest(page: HTMLElement, scenario: ScenarioState): Promise<void> {
  const { PARTS } = await import('./parts.ts');
  for (const [name, Part] of Object.entries(PARTS)) {
    const target = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!target) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (target.childElementCount > 0) hydrate(Part, { target, props: { scenario } });
    else mount(Part, { target, props: { scenario } });
  }
  await import('../chart/readChart.ts');
}
