import { flushSync } from 'svelte';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { run, type Results } from '../../domain/scenario/v2/results.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** How long a reader must rest before what is below the first screen follows, in milliseconds. */
const REST = 120;

/** A scenario to show, and what a reader can do with it as a whole. */
export interface ShownScenario {
  readonly now: Scenario;
  readonly kept: Scenario | undefined;
  readonly results: Results;
  readonly keptResults: Results | undefined;
  readonly link: string;
  keep: (kept: Scenario | undefined) => void;
  swap: () => void;
}

/** A scenario as it was when the reader last rested, so that a slow phone first draws what is looked at. Paper never waits. */
export class RestedScenario implements ShownScenario {
  readonly #of: ScenarioState;
  #work: { now: Scenario; kept: Scenario | undefined; link: string };

  readonly now = $derived.by(() => this.#work.now);
  readonly kept = $derived.by(() => this.#work.kept);
  readonly link = $derived.by(() => this.#work.link);
  readonly results = $derived(run(this.now));
  readonly keptResults = $derived(this.kept && run(this.kept));

  constructor(of: ScenarioState) {
    this.#of = of;
    this.#work = $state.raw({ now: of.now, kept: of.kept, link: of.link });
    $effect.root(() => {
      $effect(() => {
        const { link } = of;
        const timer = setTimeout(() => link !== this.#work.link && this.#follow(), REST);
        return () => clearTimeout(timer);
      });
    });
    addEventListener('beforeprint', () => flushSync(() => this.#follow()));
  }

  keep(kept: Scenario | undefined): void {
    this.#of.keep(kept);
  }

  swap(): void {
    this.#of.swap();
  }

  #follow(): void {
    const { now, kept, link } = this.#of;
    this.#work = { now, kept, link };
  }
}
