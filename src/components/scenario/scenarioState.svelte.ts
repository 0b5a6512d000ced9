import type { Triple } from '../../domain/scenario/band.ts';
import type { Scenario } from '../../domain/scenario/inputs.ts';
import { writeLink } from '../../domain/scenario/v2/address.ts';
import { run } from '../../domain/scenario/v2/results.ts';
import { tilesOf } from '../../domain/scenario/v2/words/tiles.ts';

/** How many steps back are kept. */
const MOST_STEPS = 200;

/** What a reader works on: the scenario that changes, and the one kept beside it. */
interface Work {
  now: Scenario;
  kept: Scenario | undefined;
}

/** A step that can be taken back: what it changed, and what there was before it. */
interface Step extends Work {
  /** The input that changed; undefined for a step that changed more. */
  key: string | undefined;
}

/** The scenario that a reader changes, the one kept beside it, and every step that led here. */
export class ScenarioState {
  #work: Work;
  #steps: readonly Step[] = $state.raw([]);
  #undone: readonly Work[] = $state.raw([]);
  /** Where the reader began: the example, a direction, or the scenario of a link. */
  begun: Scenario;
  /** What was wrong with the link. */
  problems: readonly string[] = $state.raw([]);
  /** False until the script answers, so that nothing is typed that would be lost. */
  ready = $state(false);

  readonly now = $derived.by(() => this.#work.now);
  readonly kept = $derived.by(() => this.#work.kept);
  readonly results = $derived(run(this.now));
  /** The three results that stand first, in words. */
  readonly tiles = $derived(tilesOf(this.results));
  readonly keptResults = $derived(this.kept && run(this.kept));
  /** The part of the address after the hash. */
  readonly link = $derived(writeLink(this.now, this.kept));
  /** How many steps can be taken back. */
  readonly depth = $derived(this.#steps.length);
  readonly canRedo = $derived(this.#undone.length > 0);

  constructor(begun: Scenario) {
    this.#work = $state.raw({ now: begun, kept: undefined });
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
    this.#work = { now, kept };
    this.begun = now;
    this.problems = problems;
    this.#steps = [];
    this.#undone = [];
  }

  undo(): void {
    const last = this.#steps.at(-1);
    if (!last) return;
    this.#undone = [...this.#undone, this.#work];
    this.#steps = this.#steps.slice(0, -1);
    this.#work = { now: last.now, kept: last.kept };
  }

  redo(): void {
    const next = this.#undone.at(-1);
    if (!next) return;
    this.#steps = [...this.#steps, { key: undefined, ...this.#work }];
    this.#undone = this.#undone.slice(0, -1);
    this.#work = next;
  }

  #step(key: string | undefined, now: Scenario, kept: Scenario | undefined): void {
    if (key === undefined || this.#steps.at(-1)?.key !== key) this.#steps = [...this.#steps, { key, ...this.#work }].slice(-MOST_STEPS);
    this.#undone = [];
    this.#work = { now, kept };
  }
}
