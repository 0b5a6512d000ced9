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
  const { phase, instead, question, results } = outcome;
  const box = make('div', 'search-results');
  // Says that nothing more comes by itself.
  if (phase !== 'first' && phase !== 'waiting') box.dataset['klaar'] = question;
  const status = statusOf(outcome);
  if (status !== '' && !asPage) box.append(make('p', 'search-status', status));
  if (instead !== undefined)
    box.append(make('p', 'instead', `“${question}” vonden wij niet. Bedoelde u “${instead}”? Dit zijn de resultaten daarvoor.`));
  if (phase === 'failed' || phase === 'partly') box.append(button('Probeer opnieuw', actions.again));
  if (results.length === 0 && phase === 'complete') {
    box.append(make('p', '', 'Probeer een ander of korter woord, of kijk in de lijst van A tot Z op de pagina Zoeken.'));
  }
  for (const { heading, results: own } of groupsOf(outcome)) {
    const list = make('ul', 'plain');
    list.append(...own.map((result) => item(result, outcome, actions)));
    box.append(make('h2', '', heading), list);
  }
  if (phase === 'first') box.append(make('p', 'search-more', 'Zoekt verder…'));
  return box;
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
