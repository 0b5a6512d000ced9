import type { Triple } from '../../domain/scenario/band.ts';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { writeLink } from '../../domain/scenario/v2/openLink.ts';
import { run } from '../../domain/scenario/v2/results.ts';
import { tilesOf } from '../../domain/scenario/v2/words/tiles.ts';
import { Steps } from '../controls/steps.svelte.ts';

/** What a reader works on: the scenario that changes, and the one kept beside it. */
interface Work {
  now: Scenario;
  kept: Scenario | undefined;
}

/** The scenario that a reader changes, the one kept beside it, and every step that led here. */
export class ScenarioState {
  readonly #steps: Steps<Work>;
  /** Where the reader began: the example, a direction, or the scenario of a link. */
  begun: Scenario;
  /** What was wrong with the link. */
  problems: readonly string[] = $state.raw([]);
  /** False until the script answers, so that nothing is typed that would be lost. */
  ready = $state(false);

  readonly now = $derived.by(() => this.#steps.work.now);
  readonly kept = $derived.by(() => this.#steps.work.kept);
  readonly results = $derived(run(this.now));
  /** The three results that stand first, in words. */
  readonly tiles = $derived(tilesOf(this.results));
  readonly keptResults = $derived(this.kept && run(this.kept));
  /** The part of the address after the hash. */
  readonly link = $derived(writeLink(this.now, this.kept));
  /** How many steps can be taken back. */
  readonly depth = $derived.by(() => this.#steps.depth);
  readonly canRedo = $derived.by(() => this.#steps.canRedo);

  constructor(begun: Scenario) {
    this.#steps = new Steps({ now: begun, kept: undefined });
    this.begun = $state.raw(begun);
  }

  /** Takes another value; changes of one input in a row are one step. */
  setValue(key: string, value: Triple | undefined): void {
    this.#step(key, { ...this.now, values: { ...this.now.values, [key]: value } }, this.kept);
  }

  /** Picks the options of a choice. */
  setChoice(key: string, options: readonly string[]): void {
    this.#step(key, { ...this.now, choices: { ...this.now.choices, [key]: options } }, this.kept);
  }

  setName(name: string): void {
    this.#step('naam', { ...this.now, name }, this.kept);
  }

  /** Begins with the example, a direction or nothing. */
  beginWith(scenario: Scenario): void {
    this.#step(undefined, scenario, this.kept);
    this.begun = scenario;
  }

  /** Keeps a scenario beside the one that changes, or none. */
  keep(kept: Scenario | undefined): void {
    this.#step(undefined, this.now, kept);
  }

  /** Puts two scenarios in each other's place. */
  swap(): void {
    if (this.kept) this.#step(undefined, this.kept, this.now);
  }

  /** Takes what a link holds; steps back begin anew. */
  open(now: Scenario, kept: Scenario | undefined, problems: readonly string[]): void {
    this.#steps.open({ now, kept });
    this.begun = now;
    this.problems = problems;
  }

  undo(): void {
    this.#steps.undo();
  }

  redo(): void {
    this.#steps.redo();
  }

  #step(key: string | undefined, now: Scenario, kept: Scenario | undefined): void {
    this.#steps.step(key, { now, kept });
  }
}
