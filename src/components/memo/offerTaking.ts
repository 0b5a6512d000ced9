import type { Selected } from '../citing/takenText.ts';
import type { Taken } from '../../domain/memo/item.ts';
import { takeAlong } from './takeAlong.ts';

/** Gives each part of a list of citations a button that takes it along, and the text that a reader selected one before them. */
export function offerTaking(list: HTMLElement, selected: Selected | undefined, said: HTMLElement): void {
  for (const part of list.querySelectorAll('details')) {
    const id = part.dataset['deel'];
    const name = part.querySelector('summary')?.textContent.trim() ?? '';
    const button = takeButton(`Neem mee: ${name}`, () => takeAlong(said, () => takenFrom(list, id)));
    part.querySelector('summary')?.after(inParagraph(button));
  }
  if (!selected) return;
  const copy = selected.copy.cloneNode(true) as Element;
  const button = takeButton('Neem uw tekst mee', () =>
    takeAlong(said, async () => (await import('./taking.ts')).takenSelection(list, copy, selected.id)),
  );
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

/** The thing of a list, or one place of it. What reads pages comes when a reader asks: lists are many and light. */
async function takenFrom(list: Element, id: string | undefined): Promise<Taken | undefined> {
  const { takenOn, takenWhole } = await import('./taking.ts');
  return id === undefined ? takenWhole(list) : takenOn(list, id);
}

function inParagraph(button: HTMLButtonElement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'memo-take';
  paragraph.append(button);
  return paragraph;
}
