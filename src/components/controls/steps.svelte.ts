/** How many steps back are kept. */
const MOST_STEPS = 200;

/** A step that can be taken back: what there was before it, and what it changed. */
interface Step<Work> {
  before: Work;
  /** What changed; undefined for a step that changed more than one thing. */
  key: string | undefined;
}

/** What a reader works on, and every step that led there. */
export class Steps<Work> {
  #work: Work;
  #steps: readonly Step<Work>[] = $state.raw([]);
  #undone: readonly Work[] = $state.raw([]);

  constructor(work: Work) {
    this.#work = $state.raw(work);
  }

  get work(): Work {
    return this.#work;
  }

  /** How many steps can be taken back. */
  get depth(): number {
    return this.#steps.length;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes a step; changes of one key in a row are one step. */
  step(key: string | undefined, work: Work): void {
    if (key === undefined || this.#steps.at(-1)?.key !== key)
      this.#steps = [...this.#steps, { key, before: this.#work }].slice(-MOST_STEPS);
    this.#undone = [];
    this.#work = work;
  }

  /** Begins anew, with nothing to take back. */
  open(work: Work): void {
    this.#work = work;
    this.#steps = [];
    this.#undone = [];
  }

  undo(): void {
    const last = this.#steps.at(-1);
    if (!last) return;
    this.#undone = [...this.#undone, this.#work];
    this.#steps = this.#steps.slice(0, -1);
    this.#work = last.before;
  }

  redo(): void {
    const next = this.#undone.at(-1);
    if (next === undefined) return;
    this.#steps = [...this.#steps, { key: undefined, before: this.#work }];
    this.#undone = this.#undone.slice(0, -1);
    this.#work = next;
  }
}
