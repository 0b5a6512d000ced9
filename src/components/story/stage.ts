// cspell:ignore beforematch onbeforematch
import { plain } from '../../domain/shownText.ts';
import { stepInHash } from '../../domain/story/steps.ts';

/** Where the arrow keys mean something else. */
const KEEPS_ARROWS = 'input, select, textarea, [role="application"], .table-scroll';
/** How much of a name that is no step is told, in characters. */
const LONGEST_TOLD = 40;

interface Callbacks {
  /** Called with the place of each step that is shown. */
  enter: (place: number) => void;
  /** Called after every change of the address, also one that leads to another part of the page. */
  moved: () => void;
  /** Called with what is wrong with the address, a sentence each; with nothing when all is well. */
  tell: (problems: readonly string[]) => void;
}

/**
 * Shows one step at a time. The step is in the address (`#bad`), so links, the Back button and bookmarks lead to it;
 * the arrow keys go to the step beside it.
 * @param first place of the step to begin with where the address names another part of the page
 */
export function createStage(story: HTMLElement, first: number, { enter, moved, tell }: Callbacks): void {
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const list = story.querySelector<HTMLElement>('[data-steps]');
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
  const pageTitle = document.title;
  const siteName = pageTitle.split(' · ').at(-1) ?? '';
  /** Whether the browser can find words in a step that is hidden, and tells so before it shows them. */
  const canFind = 'onbeforematch' in story;
  let current = -1;
  /** The number of a source that the reader followed to the list of sources. */
  let followed: HTMLElement | undefined;

  story.classList.add('playing');
  show(placeOf(named()) ?? Math.min(first, steps.length - 1));
  /** The step that the reader was led to last; a step that the browser opened on the way to it does not count yet. */
  let reached = current;
  // On coming back the browser finds the place by itself.
  if (!isReturn()) {
    if (isPartOfStep(named())) targetOf(named())?.scrollIntoView({ behavior: 'instant' });
    else if (stepInHash(named(), steps) !== undefined) steps[current]?.scrollIntoView({ behavior: 'instant' });
  }

  addEventListener('hashchange', () => {
    tell([]);
    const place = placeOf(named());
    if (place !== undefined) arriveAt(place);
    story.querySelector('.link-problems')?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
    moved();
  });
  // The browser opens a step because a word was found in it, or because a link leads into it.
  story.addEventListener('beforematch', ({ target }) => {
    const place = steps.findIndex((step) => step === target);
    if (place < 0) return;
    const isFound = around(targetOf(named())) !== place;
    show(place);
    if (!isFound) return;
    reached = place;
    history.pushState(null, '', `#${steps[place]?.id ?? ''}`);
    moved();
  });
  story.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link) followed = link.closest('.ref') ? link : undefined;
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.closest(KEEPS_ARROWS)) return;
    const next = event.key === 'ArrowRight' ? current + 1 : event.key === 'ArrowLeft' ? current - 1 : current;
    const id = steps[next]?.id;
    if (next === current || id === undefined) return;
    event.preventDefault();
    location.hash = id;
  });

  /** Leads the reader to what the address names, in that step. */
  function arriveAt(place: number): void {
    const target = targetOf(named());
    if (place === reached) {
      // Back from a source: on with reading where it was followed.
      if (!target?.closest('.notes')) followed?.focus();
      return;
    }
    if (place !== current) show(place);
    reached = place;
    followed = undefined;
    if (isPartOfStep(named())) {
      target?.scrollIntoView({ behavior: 'instant' });
      // A mark of a note has the focus when its note leads back to it; it could not be seen when the browser gave it.
      target?.focus({ preventScroll: true });
    } else {
      steps[place]?.scrollIntoView({ behavior: 'instant' });
      steps[place]?.querySelector('h2')?.focus({ preventScroll: true });
    }
  }

  /** The step that an address leads to: itself, or the one that holds what is named. The first for no name, none for another part of the page. */
  function placeOf(hash: string): number | undefined {
    if (hash === '') return 0;
    const named = stepInHash(hash, steps);
    if (named !== undefined) return named;
    const target = targetOf(hash);
    if (!target) {
      tell([`De link noemt “${plain(hash.slice(1), LONGEST_TOLD)}”. Zo’n stap heeft deze uitleg niet.`]);
      return undefined;
    }
    return around(target);
  }

  function around(target: HTMLElement | null): number | undefined {
    const place = steps.findIndex((step) => step.contains(target));
    return place < 0 ? undefined : place;
  }

  /** What the address names, without the full stop or bracket that a message left behind the link. */
  function named(): string {
    return location.hash.replace(/(?:[.,;:!?)>\]]|%(?:2[29]|3E))+$/, '');
  }

  /** Whether an address names something inside a step: the browser goes there by itself once it can be seen. */
  function isPartOfStep(hash: string): boolean {
    return hash !== '' && stepInHash(hash, steps) === undefined && targetOf(hash)?.closest('[data-step]') != null;
  }

  function targetOf(hash: string): HTMLElement | null {
    return document.getElementById(plain(hash.slice(1), Number.POSITIVE_INFINITY));
  }

  function letBeFound(): void {
    for (const [index, step] of steps.entries()) if (index !== current) step.setAttribute('hidden', 'until-found');
  }

  function show(place: number): void {
    current = place;
    for (const [index, step] of steps.entries()) {
      step.classList.toggle('current', index === place);
      step.removeAttribute('hidden');
    }
    // The step that was shown is taken away first: what only shrinks to nothing would count as moved.
    if (canFind) requestAnimationFrame(() => setTimeout(letBeFound));
    for (const [index, link] of links.entries()) {
      if (index === place) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    // A title is never parted.
    const name = links[place]?.querySelector('.step-name')?.textContent.replaceAll('\u00AD', '') ?? '';
    document.title = place === 0 ? pageTitle : `${place + 1}. ${name} · ${siteName}`;
    enter(place);
  }
}

/** Whether the page was loaded anew, or come back to. */
function isReturn(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'reload' || load?.type === 'back_forward';
}
