import { hydrate, mount, type Component } from 'svelte';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import BeginAndUndo from './BeginAndUndo.svelte';
import { carryOver, pressAgain } from './carryOver.ts';
import ChoiceColumn from './ChoiceColumn.svelte';
import ComparePart from './ComparePart.svelte';
import GlancePart from './GlancePart.svelte';
import MemoPart from './MemoPart.svelte';
import MustBeTruePart from './MustBeTruePart.svelte';
import PeoplePart from './PeoplePart.svelte';
import PursesPart from './PursesPart.svelte';
import RijkPart from './RijkPart.svelte';
import StayPart from './StayPart.svelte';
import TakeAlongPart from './TakeAlongPart.svelte';
import WeighsPart from './WeighsPart.svelte';
import WorldColumn from './WorldColumn.svelte';
import type { ShownScenario } from './restedScenario.svelte.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** The parts with which a reader changes the scenario, or takes it along, by the name of their place. They follow at once. */
const WORKING: Readonly<Record<string, Component<{ scenario: ScenarioState; rested: ShownScenario }>>> = {
  begin: BeginAndUndo,
  keuze: ChoiceColumn,
  wereld: WorldColumn,
  oogopslag: GlancePart,
  meenemen: TakeAlongPart,
};

/** The parts that show what comes of it, in the order in which they come to life. They follow when the reader rests. */
const RESULTS: Readonly<Record<string, Component<{ scenario: ShownScenario }>>> = {
  mensen: PeoplePart,
  blijft: StayPart,
  geld: PursesPart,
  rijk: RijkPart,
  waar: MustBeTruePart,
  zwaarst: WeighsPart,
  vergelijk: ComparePart,
  memo: MemoPart,
};

/**
 * Makes the parts of the page answer, first the one that a reader turned to, the rest when the browser has time.
 * @param example the scenario that the page was built with
 * @param acts what a reader did before, in order
 */
export async function bringToLife(
  parts: readonly HTMLElement[],
  scenario: ScenarioState,
  rested: ShownScenario,
  example: Scenario,
  acts: readonly Event[],
): Promise<void> {
  const waiting = parts.filter((part) => !('alive' in part.dataset));
  /** What a reader turned to first; what takes the scenario along after all that it takes along. */
  const turn = (part: HTMLElement): number =>
    acts.some(({ target }) => part.contains(target as Node)) ? 0 : part.dataset['part'] === 'meenemen' ? 2 : 1;
  waiting.sort((one, other) => turn(one) - turn(other));
  // Paper never waits.
  const all = (): void => waiting.splice(0).forEach(answer);
  addEventListener('beforeprint', all);
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    answer(part);
    await new Promise((resolve) => setTimeout(resolve));
  }
  removeEventListener('beforeprint', all);
  pressAgain(acts);

  function answer(part: HTMLElement): void {
    const name = part.dataset['part'] ?? '';
    const [working, result] = [WORKING[name], RESULTS[name]];
    // Drawings stay as they were built, so they must be made anew for another scenario.
    if (working) begin(working, part, { scenario, rested }, false);
    else if (result) begin(result, part, { scenario: rested }, rested.now !== example || rested.kept !== undefined);
  }

  function begin<Props extends Record<string, unknown>>(Part: Component<Props>, part: HTMLElement, props: Props, anew: boolean): void {
    const make = (): void => {
      // A translator of the browser puts its own elements there, which are not those that were built.
      if (anew || part.querySelector<HTMLElement>('font')) part.replaceChildren();
      if (part.childElementCount > 0) hydrate(Part, { target: part, props });
      else mount(Part, { target: part, props });
    };
    // Nobody could act on what is inert: what stands there is what the browser remembered.
    if (part.inert) make();
    else carryOver(part, acts, make);
    part.inert = false;
    part.removeAttribute('data-stale');
    part.dataset['alive'] = '';
  }
}
