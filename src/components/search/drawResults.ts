import type { Result } from '../../domain/search/answerer.ts';
import type { Outcome } from './session.ts';
import { groupsOf, sourceOf, statusOf } from './words.ts';

/** What a reader can do besides opening a result. */
export interface Actions {
  /** The address of a result, base included. */
  addressOf: (result: Result) => string;
  again: () => void;
}

/** The results of an outcome as one new element: a browser's translator takes away the text of elements that stand there. */
export function drawResults(outcome: Outcome, actions: Actions, asPage: boolean): HTMLElement {
  const { phase, instead, results } = outcome;
  const box = make('div', 'search-results');
  // The search page has its status above the results.
  if (!asPage) box.append(make('p', 'search-status'));
  tellEnd(box, outcome);
  if (instead !== undefined) box.append(make('p', 'instead', `Bedoelde u “${instead}”? Dit zijn de resultaten daarvoor.`));
  if (phase === 'failed' || phase === 'partly') box.append(button('Probeer opnieuw', actions.again));
  if (results.length === 0 && phase === 'complete') {
    box.append(make('p', '', `Probeer een ander of korter woord, of kijk in de lijsten ${asPage ? 'hieronder' : 'op de pagina Zoeken'}.`));
  }
  for (const { heading, results: own } of groupsOf(outcome)) {
    const list = make('ul', 'plain');
    list.append(...own.map((result) => item(result, outcome, actions)));
    box.append(make('h2', '', heading), list);
  }
  if (phase === 'first') box.append(make('p', 'search-more', 'Zoekt verder…'));
  return box;
}

/** Tells in results that stand there how the search ended; while it goes on, nothing. */
export function tellEnd(box: HTMLElement, outcome: Outcome): void {
  const status = box.querySelector('.search-status');
  if (status) status.textContent = statusOf(outcome);
  if (outcome.phase === 'first' || outcome.phase === 'waiting') return;
  // Says that nothing more comes by itself.
  box.dataset['klaar'] = outcome.question;
  box.querySelector('.search-more')?.remove();
}

function item(result: Result, { pieces }: Outcome, { addressOf }: Actions): HTMLElement {
  const line = make('li');
  const link = make('a', '', result.title);
  link.href = addressOf(result);
  const where = result.page === '' || result.page === result.title ? result.kind : `${result.kind} · ${result.page}`;
  line.append(link, make('p', 'kind', where));
  if (result.answer !== undefined && result.answer !== '') {
    const sentence = make('p');
    sentence.append(...pieces(result.answer).map(({ text, asked }) => (asked ? make('mark', '', text) : text)));
    line.append(sentence);
  }
  if (result.answer !== undefined) line.append(make('p', 'source', sourceOf(result)));
  return line;
}

function button(label: string, press: () => void): HTMLElement {
  const made = make('button', '', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
