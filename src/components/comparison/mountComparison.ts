import { chosenFromQuery, chosenToQuery, shownInWords, withCell } from '../../domain/comparison.ts';

/** Lets address, Back and Forward follow the ticks, and says what is shown. The styles show it by themselves. */
export function mountComparison(place: HTMLElement): void {
  const boxes = [...place.querySelectorAll<HTMLInputElement>('fieldset input')];
  const models = boxes.map(({ value, labels }) => ({ id: value, name: labels?.[0]?.textContent ?? value }));
  const told = place.querySelector('[role="status"]');
  const ticked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);

  /** New words are a new element: a browser's translator takes away the text of one that stands there. */
  function say(): void {
    const words = document.createElement('span');
    words.textContent = shownInWords(ticked(), models);
    told?.replaceChildren(words);
  }

  function tick(chosen: readonly string[]): void {
    for (const box of boxes) box.checked = chosen.includes(box.value);
    say();
  }

  function follow(): void {
    say();
    const query = chosenToQuery(ticked(), models);
    try {
      history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
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
    if (problems.length > 0) place.querySelector('fieldset')?.after(problemsBox(problems));
    if (moves && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  place.querySelector('fieldset')?.addEventListener('change', follow);
  addEventListener('popstate', open);
  // Some browsers tick again, after this, what was ticked before a page was loaded anew.
  addEventListener('pageshow', open);
  open();
}

/** What was wrong with the link that led here. */
function problemsBox(problems: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'link-problems';
  box.setAttribute('role', 'alert');
  const list = document.createElement('ul');
  list.append(...problems.map((problem) => withText('li', problem)));
  const title = withText('p', 'In de link klopte iets niet');
  title.className = 'link-problems-title';
  box.append(title, list, withText('p', 'De rest van de link is gebruikt.'));
  return box;
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
