import type { Selected } from '../citing/takenText.ts';
import { pageAt, placeOf } from './place.ts';
import { takeAlong } from './takeAlong.ts';
import { takeableIn, takenPlace, takenSelection, takenWhole } from './taking.ts';

/** Gives each part of a list of citations a button that takes it along, and the text that a reader selected one before them. */
export function offerTaking(list: HTMLElement, selected: Selected | undefined, said: HTMLElement): void {
  for (const part of list.querySelectorAll('details')) {
    const id = part.dataset['deel'];
    const name = part.querySelector('summary')?.textContent.trim() ?? '';
    const button = takeButton(`Neem mee: ${name}`, () => takeAlong(said, () => (id === undefined ? takenWhole(list) : placeOn(list, id))));
    part.querySelector('summary')?.after(inParagraph(button));
  }
  if (!selected) return;
  const copy = selected.copy.cloneNode(true) as Element;
  const button = takeButton('Neem uw tekst mee', () => takeAlong(said, () => takenSelection(list, copy, selected.id)));
  button.textContent = 'Neem uw tekst mee';
  list.prepend(inParagraph(button));
}

/** A button that takes something along. */
export function takeButton(name: string, take: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Neem mee';
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => void take());
  return button;
}

async function placeOn(list: Element, id: string): Promise<ReturnType<typeof takenPlace>> {
  const page = await pageAt(placeOf(takeableIn(list).address));
  return page && takenPlace(list, page, id);
}

function inParagraph(button: HTMLButtonElement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'memo-take';
  paragraph.append(button);
  return paragraph;
}
