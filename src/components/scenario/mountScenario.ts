import { hydrate, mount, unmount } from 'svelte';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import FirstScreen from './FirstScreen.svelte';
import { keepAddress } from './keepAddress.svelte.ts';
import { RestedScenario } from './restedScenario.svelte.ts';
import { sayWhose } from './sayWhose.svelte.ts';
import { ScenarioState } from './scenarioState.svelte.ts';
import { waitingParts } from './waitingParts.svelte.ts';

/** Lets the browser do first what it has to do, such as answer the reader. */
const nextTask = (): Promise<void> => new Promise((then) => setTimeout(then));

/**
 * Makes the page answer: what is seen first at once, the rest when a reader turns to it or has another scenario than was built.
 * Rejected when what the address holds cannot be read: the page then stays the example that it is without script.
 */
export async function mountScenario(page: HTMLElement, versionOne: string): Promise<void> {
  const example = presetOf('voorbeeld').scenario;
  const scenario = new ScenarioState(example);
  const first = page.querySelector<HTMLElement>('[data-part="eerst"]');
  if (!first) return;
  // Each by itself, so that the browser can answer in between: the sums, the dots, the page.
  await nextTask();
  const rested = new RestedScenario(scenario);
  await nextTask();
  for (const tile of rested.tiles) if ('figure' in tile) void tile.figure.dots;
  await nextTask();
  const props = { scenario, rested };
  if (first.querySelector<HTMLElement>('font')) {
    // A translator of the browser was here: its elements are not those that were built.
    first.replaceChildren();
    mount(FirstScreen, { target: first, props });
  } else hydrate(FirstScreen, { target: first, props });
  const unknown = unknownOn(page);
  await keepAddress(
    scenario,
    (opened) => {
      if (opened?.kind === 'version-1') location.replace(`${versionOne}${location.hash}`);
      else void unknown(opened);
    },
    () => {
      tellFailure(page);
    },
  );
  sayWhose(page, rested);
  scenario.ready = true;
  for (const part of page.querySelectorAll('.without-script')) part.remove();
  waitingParts(page, scenario, rested, example);
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
