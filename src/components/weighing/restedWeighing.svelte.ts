import { flushSync } from 'svelte';
import type { Weighing } from '../../domain/weighing/weighing.ts';
import type { WeighingState } from './weighingState.svelte.ts';

/** How long a reader must rest before what it means is worked out, in milliseconds: all ways to weigh are counted then. */
const REST = 400;

/** Weighings to show. */
export interface ShownWeighing {
  readonly now: Weighing;
  readonly others: readonly Weighing[];
}

/** The weighing as it was when the reader last rested. Paper never waits. */
export class RestedWeighing implements ShownWeighing {
  readonly #of: WeighingState;
  #work: ShownWeighing;

  readonly now = $derived.by(() => this.#work.now);
  readonly others = $derived.by(() => this.#work.others);

  constructor(of: WeighingState) {
    this.#of = of;
    this.#work = $state.raw({ now: of.now, others: of.others });
    $effect.root(() => {
      $effect(() => {
        of.watch();
        const timer = setTimeout(() => this.#follow(), REST);
        return () => clearTimeout(timer);
      });
    });
    addEventListener('beforeprint', () => flushSync(() => this.#follow()));
  }

  #follow(): void {
    const { now, others } = this.#of;
    if (now !== this.now || others !== this.others) this.#work = { now, others };
  }
}
