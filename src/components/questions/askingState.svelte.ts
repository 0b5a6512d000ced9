import type { Asking } from '../../domain/questions/asking.ts';
import { askingFinder, filterToQuery, NO_FILTER, type AskingFilter } from '../../domain/questions/askingFilter.ts';
import { moved, withAll, withoutAll, type Choice } from '../../domain/questions/choice.ts';
import { openChoice, writeChoice, type Known } from '../../domain/questions/choiceLink.ts';
import type { Addressed } from '../controls/keepAddress.svelte.ts';
import { Steps } from '../controls/steps.svelte.ts';

/** The questions that a reader chose, what they look at, and every step that led here. */
export class AskingState implements Addressed {
  readonly #steps = new Steps<Choice>([]);
  readonly #known: Known;
  readonly #find: (filter: AskingFilter) => string[];
  /** All questions, in the order of the page. */
  readonly askings: readonly Asking[];
  /** Who asks: typed by the reader, and kept in the page alone. */
  party = $state('');
  /** Which questions are shown. */
  filter: AskingFilter = $state({ ...NO_FILTER });
  /** What the address asked to be shown that no question has. */
  filterProblems: readonly string[] = $state.raw([]);
  /** What was wrong with the link. */
  problems: readonly string[] = $state.raw([]);
  /** The version that a link names and that this site does not know, empty where it names none; undefined while all is known. */
  unknown: string | undefined = $state();

  readonly choice = $derived.by(() => this.#steps.work);
  readonly chosen = $derived.by(() => this.choice.flatMap((id) => this.askings.find((asking) => asking.id === id) ?? []));
  /** The part of the address after the hash. */
  readonly link = $derived(writeChoice(this.choice));
  readonly depth = $derived.by(() => this.#steps.depth);
  readonly canRedo = $derived.by(() => this.#steps.canRedo);
  /** Ids of the questions that are shown. */
  readonly shown: readonly string[] = $derived.by(() => this.#find(this.filter));
  /** The filter as the query of an address; empty while every question is shown. */
  readonly query = $derived.by(() => filterToQuery(this.filter));

  constructor(askings: readonly Asking[], replaced: Known['replaced']) {
    this.askings = askings;
    this.#find = askingFinder(askings);
    this.#known = { ids: askings.map(({ id }) => id), replaced };
  }

  /** Shows every question again. */
  showAll(): void {
    this.filter = { ...NO_FILTER };
  }

  /** Takes these questions into the choice, or out of it. */
  choose(ids: readonly string[], chosen: boolean): void {
    this.#take(chosen ? withAll(this.choice, ids) : withoutAll(this.choice, ids));
  }

  /** Moves a question one place. */
  move(id: string, by: -1 | 1): void {
    this.#take(moved(this.choice, id, by));
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
    const opened = openChoice(state, this.#known);
    if (opened.kind === 'unknown') {
      this.unknown = opened.named ?? '';
      return false;
    }
    this.problems = opened.problems;
    this.#steps.open(opened.choice);
    return true;
  }

  back(): void {
    this.unknown = undefined;
  }

  openBegin(): void {
    this.problems = [];
    this.#steps.open([]);
  }

  /** What changes nothing is no step. */
  #take(choice: Choice): void {
    if (choice.join() !== this.choice.join()) this.#steps.step(undefined, choice);
  }
}
