import resultStyles from '../../styles/searchResults.css?url';
import { mendedState } from '../../domain/mendedLink.ts';
import { fetchEngineAhead } from './engineAhead.ts';
import { addStyles } from '../site/addStyles.ts';
import { drawResults, tellEnd } from './drawResults.ts';
import { createEngine } from './engine.ts';
import { createSession, type Outcome } from './session.ts';
import { createSmallIndex } from './smallIndexLoader.ts';
import { statusOf } from './words.ts';

/** Ties the search box to its results; the box itself stays the plain form that it was. */
export function mountSearch(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input[type="search"]');
  const panel = box.querySelector<HTMLElement>('[data-search-panel]');
  if (!input || !panel) throw new Error('a search box needs an input and a panel');
  const asPage = box.dataset['searchBox'] === 'page';
  const base = box.dataset['base'] ?? '/';
  // The search page has them from the start.
  if (!asPage) addStyles(resultStyles);

  const small = createSmallIndex(base);
  const engine = createEngine(base, small.tag);
  const session = createSession(small, engine, show);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = asPage ? 'search-status' : 'visually-hidden';
  panel.removeAttribute('role');
  panel.replaceChildren(status);
  let shown: HTMLElement | undefined;
  let last: Outcome | undefined;
  let closed = false;
  let arriving = false;
  // A press on what takes no focus is still inside: an answer can be selected, and Safari gives links none.
  panel.tabIndex = -1;

  function show(outcome: Outcome): void {
    // A question that came with the address is answered at once and whole: nothing moves before the eyes of who did nothing.
    if (arriving && (outcome.phase === 'waiting' || outcome.phase === 'first')) {
      box.classList.add('waiting');
      return;
    }
    arriving = false;
    const sameQuestion = last?.question === outcome.question;
    last = outcome;
    box.classList.toggle('waiting', asPage && outcome.phase === 'waiting');
    say(statusOf(outcome));
    // Who is already among the results keeps them as they are.
    if (sameQuestion && shown?.contains(document.activeElement)) {
      tellEnd(shown, outcome);
      return;
    }
    shown?.remove();
    shown = undefined;
    if (outcome.phase === 'quiet') return;
    shown = drawResults(outcome, { addressOf: ({ url }) => base + url.slice(1), again }, asPage);
    shown.hidden = closed;
    panel?.append(shown);
  }

  /** Closes the panel or opens it; what comes later does not open it again. */
  function close(now: boolean): void {
    closed = now;
    if (shown) shown.hidden = now;
  }

  /** New words are a new element: a browser's translator takes away the text of one that stands there. */
  function say(text: string): void {
    if (status.textContent === text) return;
    const words = document.createElement('span');
    words.textContent = text;
    status.replaceChildren(words);
  }

  function ask(typing: boolean): void {
    if (!input) return;
    void session.ask(input.value, typing);
    if (asPage) keepInAddress(input.value);
  }

  function again(): void {
    input?.focus();
    ask(false);
  }

  input.addEventListener('input', () => {
    arriving = false;
    close(false);
    ask(true);
  });
  addEventListener('online', () => {
    if (last?.phase === 'failed' || last?.phase === 'partly') ask(false);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !asPage && shown && !closed) {
      input.focus();
      close(true);
      event.preventDefault();
    }
    if (event.key === 'ArrowDown') close(false);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(event, [input, ...box.querySelectorAll<HTMLAnchorElement>('.search-results a')]);
  });
  if (asPage) {
    input.value = new URLSearchParams(mendedState(location.search)).get('q') ?? input.value;
    box.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      ask(false);
    });
  } else {
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!box.contains(relatedTarget as Node | null)) close(true);
    });
    box.addEventListener('focusin', () => close(false));
  }
  small.load().then(
    () => {
      fetchEngineAhead(base, small.meta(), small.tag());
      engine.start();
    },
    () => undefined,
  );
  if (input.value !== '') {
    arriving = asPage;
    ask(!asPage);
  }
}

function keepInAddress(question: string): void {
  const address = new URL(location.href);
  if (question === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  try {
    history.replaceState(null, '', address);
  } catch {
    // Safari allows so many in half a minute; the next letter writes it.
  }
}

function move(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  next.focus();
  event.preventDefault();
}
