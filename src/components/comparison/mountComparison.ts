import { chosenFromQuery, chosenToQuery, shownInWords, withCell } from '../../domain/comparison.ts';
import { linkProblemsBox } from '../controls/linkProblemsBox.ts';

/** Lets address, Back and Forward follow the ticks, and says what is shown. The styles show it by themselves. */
export function mountComparison(place: HTMLElement): void {
  const boxes = [...place.querySelectorAll<HTMLInputElement>('fieldset input')];
  const models = boxes.map(({ value, labels }) => ({ id: value, name: labels?.[0]?.textContent ?? value }));
  const told = place.querySelector('[role="status"]');
  const onPaper = place.querySelector<HTMLElement>('[data-adres]');
  const ticked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);

  /** The ticks as the query of an address, with its question mark; empty where none stands there. */
  function queryOfTicks(): string {
    const query = chosenToQuery(ticked(), models);
    return query === '' ? '' : `?${query}`;
  }

  /** New words are a new element: a browser's translator takes away the text of one that stands there. */
  function say(): void {
    const words = document.createElement('span');
    words.textContent = shownInWords(ticked(), models);
    told?.replaceChildren(words);
    if (onPaper) onPaper.textContent = `${onPaper.dataset['adres'] ?? ''}${queryOfTicks()}`;
  }

  function tick(chosen: readonly string[]): void {
    for (const box of boxes) box.checked = chosen.includes(box.value);
    say();
  }

  function follow(): void {
    say();
    write('pushState', '');
  }

  function write(how: 'pushState' | 'replaceState', hash: string): void {
    try {
      history[how](null, '', location.pathname + queryOfTicks() + hash);
    } catch {
      // A browser that finds the changes too many refuses one; the next writes the whole choice.
    }
  }

  /** Shows what the address chooses. A cell that it names is shown too, and come to where that moved it. */
  function open(): void {
    const { chosen, problems } = chosenFromQuery(location.search, models);
    const shown = withCell(chosen, location.hash, models);
    const moves = ticked().join() !== shown.join();
    tick(shown);
    place.querySelector('.link-problems')?.remove();
    if (problems.length > 0) place.querySelector('fieldset')?.after(linkProblemsBox(problems, 'De rest van de link is gebruikt.'));
    if (moves && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** What a reader ticked before the script was there counts where the address chooses nothing. */
  function begin(): void {
    const { chosen, problems } = chosenFromQuery(location.search, models);
    if (chosen.length === 0 && problems.length === 0 && ticked().length > 0) write('replaceState', location.hash);
    open();
  }

  place.querySelector('fieldset')?.addEventListener('change', follow);
  addEventListener('popstate', open);
  // Some browsers tick again, after this, what was ticked before a page was loaded anew.
  addEventListener('pageshow', begin);
  begin();
}
