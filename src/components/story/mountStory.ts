import { flushSync, mount } from 'svelte';
import { companyAddress } from '../../domain/story/company.ts';
import { inputsOfCosts, readKept, writeKept, type Kept } from '../../domain/story/kept.ts';
import LinkProblems from '../controls/LinkProblems.svelte';
import { answersIn } from './answers.ts';
import { doorsBefore } from './doorsBefore.ts';
import type { ContentOf } from './content.ts';
import CostsStep from './CostsStep.svelte';
import DoorsStep from './DoorsStep.svelte';
import LookBack from './LookBack.svelte';
import PeopleStep from './PeopleStep.svelte';
import type { PictureId } from './pictures.ts';
import PlaceStep from './PlaceStep.svelte';
import PursesPlay from './PursesPlay.svelte';
import { createStage } from './stage.ts';
import { Story, whenKept } from './story.svelte.ts';

/** How long the reader must rest before what was done is kept with the browser's history, in milliseconds. */
const KEEP_AFTER = 200;
/** Place of the first step whose controls come by themselves, unless the reader begins there. */
const FIRST_LATE = 5;
/** How long a step waits for its controls: until the browser is idle, but no longer; and where that cannot be known. In milliseconds. */
const IDLE_AT_LAST = 3000;
const IDLE_AFTER = 300;

/**
 * Puts the controls into the steps and shows one step at a time; without script all steps stand below each other, complete.
 * A step gets its controls when it is shown, or before that in a moment in which nothing else is to be done.
 */
export async function mountStory(page: HTMLElement): Promise<void> {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  page.append(status);
  const story = new Story(readKept((history.state as { story?: unknown } | null)?.story), status);
  const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
  story.before = doorsBefore(steps[0]);
  const named = document.getElementById(location.hash.slice(1));
  const beginsLate = steps.slice(FIRST_LATE).some((step) => step.contains(named)) || story.kept.step >= FIRST_LATE;
  if (beginsLate) await bringLate();
  const waiting = new Map(steps.entries());
  const prepare = (place: number): void => {
    const step = waiting.get(place);
    waiting.delete(place);
    if (step) mountStep(step, place, story);
  };
  const prepareAll = (): void => {
    for (const place of waiting.keys()) prepare(place);
  };
  mountLinkProblems(page, story);
  createStage(page, story.kept.step, {
    enter: (place) => {
      prepare(place);
      flushSync();
      story.go(place);
    },
    moved: () => remember(story.kept),
    tell: (problems) => flushSync(() => (story.linkProblems = problems)),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  whenKept(story, (kept) => {
    followScenario(page, kept);
    clearTimeout(timer);
    timer = setTimeout(remember, KEEP_AFTER, kept);
  });
  addEventListener('pagehide', () => remember(story.kept));
  // On paper every answer is shown.
  addEventListener('beforeprint', () => {
    prepareAll();
    flushSync(() => (story.printing = true));
  });
  addEventListener('afterprint', () => {
    story.printing = false;
  });
  whenIdle(function next() {
    const [place] = waiting.keys();
    if (place === undefined) return;
    prepare(place);
    whenIdle(next);
  });
}

type LateSteps = typeof import('./lateSteps.ts');
let lateSteps: LateSteps | undefined;

/** Brings what the last steps need, which few readers need at once. */
async function bringLate(): Promise<LateSteps> {
  return (lateSteps ??= await import('./lateSteps.ts'));
}

/** Calls back with what the last steps need: at once where it is there. */
function withLate(then: (late: LateSteps) => void): void {
  if (lateSteps) then(lateSteps);
  // Where it does not come (a kept copy of the page, no network), those steps stay the text and picture that they are without script.
  else bringLate().then(then, () => undefined);
}

/** Calls back when the browser has nothing else to do; where it cannot tell, after a while. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: IDLE_AT_LAST });
  else setTimeout(then, IDLE_AFTER);
}

/** Puts the place for what is wrong with the address above the list of steps. */
function mountLinkProblems(page: HTMLElement, story: Story): void {
  const list = page.querySelector('[data-steps]');
  if (!list?.parentElement) return;
  mount(LinkProblems, {
    target: list.parentElement,
    anchor: list,
    props: {
      get problems() {
        return story.linkProblems;
      },
      rest: 'Kies hieronder een stap; er is niets verloren.',
    },
  });
}

function mountStep(step: HTMLElement, place: number, story: Story): void {
  const [play, figure] = [step.querySelector<HTMLElement>('[data-play]'), step.querySelector<HTMLElement>('figure')];
  if (!play || !figure) return;
  const target = controlsPlace();
  const [assumed, outcome] = [play.querySelector('[data-assumed]'), play.querySelector('[data-outcome]')];
  play.prepend(target);
  const props = {
    story,
    figure,
    question: play.dataset['play'] ?? '',
    tell: (text: string): void => {
      if (outcome) outcome.textContent = text;
    },
    assume: (text: string): void => {
      if (assumed) assumed.textContent = text;
    },
  };
  const answers = answersIn(step);
  const afterGuess = [...step.querySelectorAll<HTMLElement>('.after-guess')];
  const content: unknown = JSON.parse(step.dataset['content'] ?? 'null');
  switch (step.dataset['step'] as PictureId) {
    case 'deuren-voor':
      mount(DoorsStep, { target, props: { ...props, content: content as ContentOf<'deuren-voor'>, side: 'before', place, answers } });
      break;
    case 'deuren-na':
      mount(DoorsStep, { target, props: { ...props, content: content as ContentOf<'deuren-na'>, side: 'after', place, answers } });
      mount(LookBack, { target: placeAfter(play.lastElementChild ?? target), props: { story, map: content as ContentOf<'deuren-na'> } });
      break;
    case 'mensen':
      mount(PeopleStep, { target, props: { ...props, content: undefined, afterGuess } });
      break;
    case 'kosten':
      mount(CostsStep, { target, props: { ...props, content: undefined } });
      break;
    case 'plek':
      mount(PlaceStep, { target, props: { ...props, content: content as ContentOf<'plek'>, answers, afterGuess } });
      // Below the answer that they go on from.
      for (const purses of step.querySelectorAll('.purses'))
        mount(PursesPlay, { target: purses.appendChild(controlsPlace()), props: { story } });
      break;
    case 'taken': {
      const beside = placeAfter(outcome ?? target);
      withLate(({ mountTasks }) => mountTasks(target, beside, { ...props, content: content as ContentOf<'taken'> }, answers));
      break;
    }
    case 'jaren':
      withLate(({ mountYears }) => mountYears(target, { ...props, content: content as ContentOf<'jaren'> }));
  }
}

function controlsPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'play-controls';
  return place;
}

function placeAfter(element: Element): HTMLElement {
  const place = controlsPlace();
  element.after(place);
  return place;
}

/** Keeps what the reader did with this place in the browser's history, so that the Back button finds it again; guesses are not among it. */
function remember(kept: Kept): void {
  history.replaceState({ story: writeKept(kept) }, '');
}

/** Lets the links to the scenario carry what the reader chose; beside the costs, what those are reckoned with. */
function followScenario(page: HTMLElement, kept: Kept): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-scenario-link]')) {
    const address = link.closest('[data-step="kosten"]') ? companyAddress(inputsOfCosts(kept)) : companyAddress(kept.inputs, kept.place);
    // The path alone, as the page has it: on paper a whole address would be written out.
    link.setAttribute('href', `${link.pathname}#${address}`);
  }
}
