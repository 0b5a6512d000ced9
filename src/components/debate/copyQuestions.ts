import { copiedQuestions, type CopiedQuestion } from '../../domain/arguments/copiedQuestions.ts';
import { copy } from '../controls/copy.ts';

/** Marks and signs that belong to the page and not to its words. */
const LEFT_OUT = '.ref, .margin-note, .permalink';

const list = document.querySelector<HTMLElement>('[data-vragen]');
if (list) offerCopies(list);

/** Gives each question a button that copies it, one for all of them together, and one line that says what became of a copy. */
function offerCopies(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  for (const [index, item] of items.entries())
    item.querySelector('.where')?.append(copyButton('Kopieer', `Kopieer vraag ${index + 1}`, [item], said, list));
  const all = document.createElement('div');
  all.className = 'copy-all';
  all.append(copyButton('Kopieer alle vragen', undefined, items, said, list), said);
  list.after(all);
}

function copyButton(
  words: string,
  name: string | undefined,
  items: readonly HTMLElement[],
  said: HTMLElement,
  list: HTMLElement,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  if (name) button.setAttribute('aria-label', name);
  button.addEventListener('blur', () => (button.textContent = words));
  button.addEventListener('click', () => {
    void copyThem(items, said, list).then((done) => {
      // At the button too, until the reader goes on: on a phone the line for all stands screens away.
      if (done) button.textContent = 'Gekopieerd';
    });
  });
  return button;
}

/** Copies questions, or selects them where the browser does not let a page copy; says which, and gives whether they were copied. */
async function copyThem(items: readonly HTMLElement[], said: HTMLElement, list: HTMLElement): Promise<boolean> {
  if (await copy(copiedQuestions(items.map(questionIn), origin(list, items)))) {
    const what = items.length === 1 ? 'De vraag is' : 'Alle vragen zijn';
    said.textContent = `${what} gekopieerd, met titel, adres en versie.`;
    return true;
  }
  getSelection()?.selectAllChildren(items.length === 1 ? (items[0] ?? list) : list);
  said.textContent = 'Kopiëren lukt hier niet. De tekst is geselecteerd; kopieer hem met de toetsen.';
  return false;
}

function questionIn(item: HTMLElement): CopiedQuestion {
  return {
    asked: wordsIn(item.querySelector('[data-vraag]')),
    why: [...item.querySelectorAll('[data-waarom] p')].map(wordsIn),
  };
}

/** Where the questions are from: the page, its edition, and its address, with that of the question where there is one. */
function origin(list: HTMLElement, items: readonly HTMLElement[]): { title: string; edition: string; address: string } {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return {
    title: wordsIn(document.querySelector('h1')),
    edition: list.dataset['vragen'] ?? '',
    address: `${address}#${(items.length === 1 ? items[0] : list.closest('section'))?.id ?? ''}`,
  };
}

function wordsIn(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(LEFT_OUT)) mark.remove();
  return copy.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
