import type { Way } from '../../charts/doors.ts';
import { NOTHING_DONE, type Kept } from '../../domain/story/kept.ts';

/** How long the reader must rest before what came of it is read out, in milliseconds. */
const ANNOUNCE_AFTER = 700;

/** What the reader did so far, shared by all steps. */
export class Story {
  /** Place of the step that is shown, and of the one before it. */
  step = $state(0);
  cameFrom = $state(0);
  kept: Kept = $state.raw(NOTHING_DONE);
  /** The guesses: kept nowhere but here. */
  peopleGuess: number | undefined = $state();
  placeGuess = $state('');
  /** True while the page is being printed: every answer is shown then. */
  printing = $state(false);
  /** The ways of the examples in the first picture, by id; the second picture begins there. */
  readonly waysBefore: Record<string, Way | undefined> = {};

  readonly #status: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: Kept, status: HTMLElement) {
    this.kept = kept;
    this.#status = status;
  }

  /** Keeps what the reader did now; the rest stays. */
  keep(done: Partial<Kept>): void {
    this.kept = { ...this.kept, ...done };
  }

  go(step: number): void {
    this.cameFrom = this.step;
    this.step = step;
  }

  /** Reads out what came of it, when the reader rests. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#status.textContent = text;
    }, ANNOUNCE_AFTER);
  }
}

/** What every step's controls get. */
export interface StepProps<Content> {
  story: Story;
  figure: HTMLElement;
  content: Content;
  /** What the reader is asked. */
  question: string;
  /** Writes what came of it below the controls. */
  tell: (outcome: string) => void;
  /** Writes what is assumed above them. */
  assume: (assumed: string) => void;
}

/** How long the reader must rest before it is kept with the browser's history, in milliseconds. */
const KEEP_AFTER = 200;

/** Calls back with what the reader did, at first and whenever the reader rests after doing something. */
export function whenKept(story: Story, then: (kept: Kept) => void): void {
  $effect.root(() => {
    $effect(() => {
      const timer = setTimeout(then, KEEP_AFTER, story.kept);
      return () => clearTimeout(timer);
    });
  });
}
