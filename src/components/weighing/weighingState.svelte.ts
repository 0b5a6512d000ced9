import { openLink, writeLink } from '../../domain/weighing/openLink.ts';
import { emptyWeighing, type Offered, type Weighing } from '../../domain/weighing/weighing.ts';
import type { Addressed } from '../controls/keepAddress.svelte.ts';
import { Steps } from '../controls/steps.svelte.ts';

/** Weighings of others that can lie beside one’s own: a link holds three in all. */
export const MOST_OTHERS = 2;

/** What a reader works on: their own weighing, and those of others beside it. */
interface Work {
  now: Weighing;
  others: readonly Weighing[];
}

/** What became of a link of somebody else. */
export type Laid = 'laid' | 'unknown' | 'full';

/** The weighing that a reader fills in, those of others beside it, and every step that led here. */
export class WeighingState implements Addressed {
  readonly #steps: Steps<Work>;
  /** What the site offers to weigh. */
  readonly offered: Offered;
  /** What was wrong with the link. */
  problems: readonly string[] = $state.raw([]);
  /** The version that a link names and that this site does not know, empty where it names none; undefined while all is known. */
  unknown: string | undefined = $state();

  readonly now = $derived.by(() => this.#steps.work.now);
  readonly others = $derived.by(() => this.#steps.work.others);
  /** The part of the address after the hash. */
  readonly link = $derived(writeLink([this.now, ...this.others]));
  readonly depth = $derived.by(() => this.#steps.depth);
  readonly canRedo = $derived.by(() => this.#steps.canRedo);

  constructor(offered: Offered) {
    this.offered = offered;
    this.#steps = new Steps<Work>({ now: emptyWeighing(offered), others: [] });
  }

  /**
   * Takes a change of the reader’s own weighing.
   * @param key what changed: changes of one thing in a row are one step
   */
  change(key: string, now: Weighing): void {
    this.#steps.step(key, { now, others: this.others });
  }

  /** Begins with nothing filled; others stay beside it. */
  clear(): void {
    this.#steps.step(undefined, { now: emptyWeighing(this.offered), others: this.others });
  }

  /** Lays the weighings of a link beside the reader’s own, as many as there is room for. */
  layBeside(link: string): Laid {
    const at = link.indexOf('#');
    const opened = openLink(link.slice(at + 1), this.offered);
    if (at < 0 || opened.kind === 'unknown') return 'unknown';
    const room = MOST_OTHERS - this.others.length;
    if (opened.weighings.length > room) return 'full';
    this.#steps.step(undefined, { now: this.now, others: [...this.others, ...opened.weighings] });
    return 'laid';
  }

  /** Takes a weighing of somebody else away. */
  takeAway(other: Weighing): void {
    this.#steps.step(undefined, { now: this.now, others: this.others.filter((one) => one !== other) });
  }

  undo(): void {
    this.#steps.undo();
  }

  redo(): void {
    this.#steps.redo();
  }

  watch(): unknown {
    return this.#steps.work;
  }

  openLink(state: string): boolean {
    const opened = openLink(state, this.offered);
    if (opened.kind === 'unknown') {
      this.unknown = opened.named ?? '';
      return false;
    }
    const [now, ...others] = opened.weighings;
    this.problems = opened.problems;
    this.#steps.open({ now, others });
    return true;
  }

  back(): void {
    this.unknown = undefined;
  }

  openBegin(): void {
    this.problems = [];
    this.#steps.open({ now: emptyWeighing(this.offered), others: [] });
  }
}
