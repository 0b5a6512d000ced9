import { flushSync } from 'svelte';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import type { Results } from '../../domain/scenario/v2/results.ts';
import type { Tile } from '../../domain/scenario/v2/words/tiles.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** How long a reader must rest before what is below the first screen follows, in milliseconds. */
const REST = 120;

/** A scenario to show, and what a reader can do with it as a whole. */
export interface ShownScenario {
  readonly now: Scenario;
  readonly kept: Scenario | undefined;
  readonly results: Results;
  /** The three results that stand first, in words. */
  readonly tiles: readonly Tile[];
  readonly keptResults: Results | undefined;
  readonly link: string;
  keep: (kept: Scenario | undefined) => void;
  swap: () => void;
}

type Work = Pick<ShownScenario, 'now' | 'kept' | 'results' | 'tiles' | 'keptResults' | 'link'>;

/** A scenario as it was when the reader last rested, so that a slow phone first draws what is looked at. Paper never waits. */
export class RestedScenario implements ShownScenario {
  readonly #of: ScenarioState;
  #work: Work;

  readonly now = $derived.by(() => this.#work.now);
  readonly kept = $derived.by(() => this.#work.kept);
  readonly link = $derived.by(() => this.#work.link);
  readonly results = $derived.by(() => this.#work.results);
  readonly tiles = $derived.by(() => this.#work.tiles);
  readonly keptResults = $derived.by(() => this.#work.keptResults);

  constructor(of: ScenarioState) {
    this.#of = of;
    this.#work = $state.raw(workOf(of));
    $effect.root(() => {
      $effect(() => {
        const { now, kept } = of;
        const timer = setTimeout(() => (now !== this.now || kept !== this.kept) && this.#follow(), REST);
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
    this.#work = workOf(this.#of);
  }
}

function workOf({ now, kept, results, tiles, keptResults, link }: ScenarioState): Work {
  return { now, kept, results, tiles, keptResults, link };
}
