import { NO_FILTER, toQuery } from '../../domain/factFilter.ts';
import { createFilterForm, type Question } from './factFilterForm.ts';
import type { FactList } from './factList.svelte.ts';

/** What can wait until a reader rests: the rows below the screen, and the address, which browsers let change only so often. */
const REST_MS = 200;
const LOADING = 'De lijst wordt geladen.';
const FAILED = 'Filteren lukt nu niet: de lijst kon niet geladen worden. Hieronder staan de cijfers per onderwerp.';

/**
 * Makes the filter above the list of figures answer. The rows that it looks through are fetched when a reader turns to it,
 * or at once when the address asks something; until they are there the list stays as the build drew it.
 */
export function mountFactFilter(place: HTMLElement): void {
  const [status, showAll] = [place.querySelector('[role="status"]'), place.querySelector('button')];
  const [results, whole] = ['[data-fact-results]', '[data-fact-list]'].map((part) => document.querySelector<HTMLElement>(part));
  if (!status || !showAll || !results || !whole) throw new Error('the filter needs a status, a button, a list and a place for results');
  const form = createFilterForm(place);
  const everything = status.textContent;
  let opening: Promise<FactList | undefined> | undefined;
  let list: FactList | undefined;
  let latest: Question | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const open = (): Promise<FactList | undefined> => {
    opening ??= import('./openFactList.ts')
      .then(({ openFactList }) => openFactList(results, place.dataset['base'] ?? '/'))
      .catch(() => (opening = undefined));
    return opening;
  };

  const show = (found: boolean, words: string): void => {
    results.hidden = !found;
    whole.classList.toggle('aside', found);
    status.textContent = words;
  };

  const answer = async (question: Question): Promise<void> => {
    latest = question;
    if (toQuery(question.filter) === '' && question.problems.length === 0) {
      show(false, everything);
      return;
    }
    if (!list) {
      status.textContent = LOADING;
      list = await open();
      if (latest !== question) return;
    }
    if (list) show(true, list.ask(question));
    else show(false, FAILED);
  };

  const ask = (question: Question): Promise<void> => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      void opening?.then((opened) => opened?.rest());
      const query = toQuery(question.filter);
      history.replaceState(null, '', query === '' ? location.pathname + location.hash : `?${query}`);
    }, REST_MS);
    return answer(question);
  };
  const askForm = (): void => void ask(form.read());

  place.addEventListener('focusin', () => void open(), { once: true });
  place.addEventListener('input', askForm);
  const askNothing = (): void => {
    form.fill(NO_FILTER);
    askForm();
  };
  showAll.addEventListener('click', askNothing);
  // The list of what stands on the page leads to places in the whole list.
  document.querySelector('.contents ol')?.addEventListener('click', askNothing);
  place.classList.add('working');

  if (location.search !== '') {
    const begun = form.fromAddress(location.search);
    const { hash } = location;
    form.fill(begun.filter);
    // What the link names in the whole list is out of sight then.
    void ask(begun).then(() => results.hidden || hash === '' || place.scrollIntoView());
  } else if (toQuery(form.read().filter) !== '') askForm();
}
