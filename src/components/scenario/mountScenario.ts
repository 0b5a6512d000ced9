import { hydrate, mount, unmount, type Component } from 'svelte';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import FirstScreen from './FirstScreen.svelte';
import { keepAddress } from './keepAddress.svelte.ts';
import { RestedScenario, type ShownScenario } from './restedScenario.svelte.ts';
import { sayWhose } from './sayWhose.svelte.ts';
import { ScenarioState } from './scenarioState.svelte.ts';

/** Makes the page answer: what is seen first at once, the rest when the browser has time, in the order of the page. */
export function mountScenario(page: HTMLElement, versionOne: string): void {
  const example = presetOf('voorbeeld').scenario;
  const scenario = new ScenarioState(example);
  const first = page.querySelector<HTMLElement>('[data-part="eerst"]');
  if (!first) return;
  const rested = new RestedScenario(scenario);
  hydrate(FirstScreen, { target: first, props: { scenario, rested } });
  const unknown = unknownOn(page);
  keepAddress(scenario, (opened) => {
    if (opened?.kind === 'version-1') location.replace(`${versionOne}${location.hash}`);
    else void unknown(opened);
  });
  sayWhose(page, scenario);
  scenario.ready = true;
  page.querySelector('.without-script')?.remove();
  rest(page, scenario, rested, example).catch(() => tellFailure(page));
}

/** Tells that a part of the page could not be fetched. */
function tellFailure(page: HTMLElement): void {
  page.querySelector('[data-failed]')?.removeAttribute('hidden');
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
    try {
      const { default: UnknownLink } = await import('./UnknownLink.svelte');
      // The reader may have gone back meanwhile.
      if (wanted === opened) shown = mount(UnknownLink, { target: place, props: { named: opened.named } });
    } catch {
      // Without its words what was there is better than nothing.
      if (work) work.hidden = false;
      tellFailure(page);
    }
  };
}

async function rest(page: HTMLElement, scenario: ScenarioState, rested: RestedScenario, example: Scenario): Promise<void> {
  // What was built for the example is no ground for another scenario.
  const isOther = ({ now, kept }: ShownScenario): boolean => now !== example || kept !== undefined;
  const { FORMS, RESULTS, WORKING } = await import('./parts.ts');
  for (const [name, Part] of Object.entries(WORKING)) {
    // Until here a column said what it holds; now it can be changed.
    await bringToLife(page, name, (target) => begin(Part, target, { scenario }, FORMS.has(name) || isOther(scenario)));
  }
  for (const [name, Part] of Object.entries(RESULTS)) {
    await bringToLife(page, name, (target) => begin(Part, target, { scenario: rested }, isOther(rested)));
  }
  await import('../chart/readChart.ts');
}

/** Begins a part in its place when the browser has time. */
async function bringToLife(page: HTMLElement, name: string, work: (target: HTMLElement) => void): Promise<void> {
  const target = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!target) return;
  await new Promise((resolve) => setTimeout(resolve));
  work(target);
}

function begin<Props extends Record<string, unknown>>(Part: Component<Props>, target: HTMLElement, props: Props, anew: boolean): void {
  if (anew) target.replaceChildren();
  if (target.childElementCount > 0) hydrate(Part, { target, props });
  else mount(Part, { target, props });
  target.inert = false;
}
