import type { DoorsBefore } from './doorsBefore.ts';
import { NOTHING_DONE, type Kept } from '../../domain/story/kept.ts';

/** How long the reader must rest before what came of it is read out, in milliseconds. */
const ANNOUNCE_AFTER = 700;
/** Before any step is shown. */
const NOWHERE = -1;

/** What the reader did so far, shared by all steps. */
export class Story {
  /** Place of the step that is shown, and of the one before it. */
  step = $state(NOWHERE);
  cameFrom = $state(NOWHERE);
  /** How many steps have been shown, so that coming to the same one again is seen too. */
  visits = $state(0);
  kept: Kept = $state.raw(NOTHING_DONE);
  /** The guesses: kept nowhere but here. */
  peopleGuess: number | undefined = $state();
  placeGuess = $state('');
  /** True while the page is being printed: every answer is shown then. */
  printing = $state(false);
  /** True while an amount of the purses moves, so that its picture follows at once. */
  sliding = false;
  /** What is wrong with the address, in sentences. */
  linkProblems: readonly string[] = $state.raw([]);
  /** True while the second picture shows how it was before. */
  lookingBack = $state(false);
  /** The picture that the second one begins with. */
  before: DoorsBefore = { title: '', subtitle: '', unit: '', ways: {} };

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

  /** Shows another step. What the one before still had to say is not said any more. */
  go(step: number): void {
    this.hush();
    this.cameFrom = this.step;
    this.step = step;
    this.visits++;
    this.lookingBack = false;
    this.keep({ step });
  }

  /** Takes back what was said, and what was still to be. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#status.textContent = '';
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

/** Calls back with what the reader did, at first and whenever it changes. */
export function whenKept(story: Story, then: (kept: Kept) => void): void {
  $effect.root(() => {
    $effect(() => then(story.kept));
  });
}
