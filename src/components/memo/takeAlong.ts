import { findSame, withItem } from '../../domain/memo/changes.ts';
import type { Taken } from '../../domain/memo/item.ts';
import { placeOf, today } from './place.ts';
import { changeStored, readStored } from './store.ts';

const NOT_FETCHED = 'Meenemen lukt nu niet: een deel van de site is niet op te halen. Kijk of u verbinding hebt en probeer het nog eens.';
const NOT_FOUND = 'Meenemen lukt nu niet: dit staat niet meer zo op de site. Laad de pagina opnieuw en probeer het nog eens.';
const NOT_KEPT = 'Meenemen lukt niet: uw browser wil niets bewaren, ook niet zolang dit tabblad open is.';

/** Takes something along, and says in a line of the page what came of it, with the way to the memo. */
export async function takeAlong(said: HTMLElement, make: () => Taken | undefined | Promise<Taken | undefined>): Promise<void> {
  // A browser says a change of what stands there.
  said.textContent = '';
  let taken: Taken | undefined;
  try {
    taken = await make();
  } catch {
    said.textContent = NOT_FETCHED;
    return;
  }
  if (!taken) {
    said.textContent = NOT_FOUND;
    return;
  }
  const before = readStored().memo;
  const { memo, until } = changeStored((now) =>
    withItem(now, { ...taken, id: newId(), on: today(), heading: '', note: '', withTable: false }),
  );
  if (until === 'page') {
    said.textContent = NOT_KEPT;
    return;
  }
  const link = document.createElement('a');
  link.href = placeOf('/meenemen/');
  link.textContent = 'Naar uw memo';
  said.append(
    findSame(before, taken) ? `Dit staat al in uw memo (${memo.items.length}). ` : `Meegenomen (${memo.items.length}). `,
    ...(until === 'tab' ? ['Uw browser bewaart niets meer. De memo blijft zolang dit tabblad open is. '] : []),
    link,
  );
}

/** The line behind a control that says what came of it. */
export function saidBehind(control: HTMLElement): HTMLElement {
  if (control.nextElementSibling instanceof HTMLOutputElement) return control.nextElementSibling;
  const said = document.createElement('output');
  said.className = 'memo-take';
  control.after(said);
  return said;
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
