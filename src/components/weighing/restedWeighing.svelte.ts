import { flushSync } from 'svelte';
import type { TextPart } from '../../domain/weighing/text.ts';
import { isBlank, type Weighing } from '../../domain/weighing/weighing.ts';
import type { WeighingState } from './weighingState.svelte.ts';

/** How long a reader must rest before what it means is worked out, in milliseconds: all ways to weigh are counted then. */
const REST = 400;

/** Weighings to show. */
export interface ShownWeighing {
  readonly now: Weighing;
  readonly others: readonly Weighing[];
  /** The reader’s own in words, worked out once for all that shows it; undefined while what writes them is not there. */
  readonly words: readonly TextPart[] | undefined;
  /** Whether what writes the words could not be fetched. */
  readonly failed: boolean;
}

/** The weighing as it was when the reader last rested. Paper never waits. */
export class RestedWeighing implements ShownWeighing {
  readonly #of: WeighingState;
  #work: { now: Weighing; others: readonly Weighing[] };
  #inWords: ((weighing: Weighing) => readonly TextPart[]) | undefined = $state.raw();
  failed = $state(false);

  readonly now = $derived.by(() => this.#work.now);
  readonly others = $derived.by(() => this.#work.others);
  readonly words = $derived.by(() => this.#inWords?.(this.now));

  constructor(of: WeighingState) {
    this.#of = of;
    this.#work = $state.raw({ now: of.now, others: of.others });
    $effect.root(() => {
      $effect(() => {
        of.watch();
        if (!this.#inWords && !isBlank(of.now)) void this.#load();
        const timer = setTimeout(() => this.#follow(), REST);
        return () => clearTimeout(timer);
      });
    });
    addEventListener('beforeprint', () => flushSync(() => this.#follow()));
  }

  async #load(): Promise<void> {
    try {
      this.#inWords = (await import('./weighingWords.ts')).weighingInWords;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  #follow(): void {
    const { now, others } = this.#of;
    if (now !== this.now || others !== this.others) this.#work = { now, others };
  }
}
