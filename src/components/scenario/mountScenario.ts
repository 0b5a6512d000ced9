import { hydrate, mount, unmount } from 'svelte';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import FirstScreen from './FirstScreen.svelte';
import { keepAddress } from './keepAddress.svelte.ts';
import { sayWhose } from './sayWhose.svelte.ts';
import { ScenarioState } from './scenarioState.svelte.ts';

/** Makes the page answer: what is seen first at once, the rest when the browser has time, in the order of the page. */
export function mountScenario(page: HTMLElement, versionOne: string): void {
  const example = presetOf('voorbeeld').scenario;
  const scenario = new ScenarioState(example);
  const first = page.querySelector<HTMLElement>('[data-part="eerst"]');
  if (!first) return;
  hydrate(FirstScreen, { target: first, props: { scenario } });
  const unknown = unknownOn(page);
  keepAddress(scenario, (opened) => {
    if (opened?.kind === 'version-1') location.replace(`${versionOne}${location.hash}`);
    else void unknown(opened);
  });
  sayWhose(page, scenario);
  scenario.ready = true;
  page.querySelector('.without-script')?.remove();
  rest(page, scenario, example).catch(() => page.querySelector('[data-failed]')?.removeAttribute('hidden'));
}

/** Tells that a link is of a version that this site does not know, in the place of the scenario; with undefined the scenario is back. */
function unknownOn(page: HTMLElement): (opened: { named: string | undefined } | undefined) => Promise<void> {
  const place = page.querySelector('.page-header');
  const work = page.querySelector<HTMLElement>('[data-scenario-work]');
  let shown: ReturnType<typeof mount> | undefined;
  let wanted: { named: string | undefined } | undefined;
  return async (opened) => {
    wanted = opened;
    if (work) work.hidden = opened !== undefined;
    if (shown) void unmount(shown);
    shown = undefined;
    if (!place || !opened) return;
    const { default: UnknownLink } = await import('./UnknownLink.svelte');
    // The reader may have gone back meanwhile.
    if (wanted === opened) shown = mount(UnknownLink, { target: place, props: { named: opened.named } });
  };
}

async function rest(page: HTMLElement, scenario: ScenarioState, example: Scenario): Promise<void> {
  const { FORMS, PARTS } = await import('./parts.ts');
  for (const [name, Part] of Object.entries(PARTS)) {
    const target = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!target) continue;
    await new Promise((resolve) => setTimeout(resolve));
    // Until here the column said what it holds; now it can be changed. And what was built for the example is no ground for another scenario.
    if (FORMS.has(name) || scenario.now !== example || scenario.kept) target.replaceChildren();
    if (target.childElementCount > 0) hydrate(Part, { target, props: { scenario } });
    else mount(Part, { target, props: { scenario } });
  }
  await import('../chart/readChart.ts');
}
