import { findSame, withItem } from '../../domain/memo/changes.ts';
import type { Taken } from '../../domain/memo/item.ts';
import { placeOf, today } from './place.ts';
import { changeStored, readStored } from './store.ts';

const FAILED = 'Meenemen lukt nu niet: een deel van de site is niet op te halen. Kijk of u verbinding hebt en probeer het nog eens.';

/** Takes something along, and says in a line of the page what came of it, with the way to the memo. */
export async function takeAlong(said: HTMLElement, make: () => Taken | undefined | Promise<Taken | undefined>): Promise<void> {
  // A browser says a change of what stands there.
  said.textContent = '';
  let taken: Taken | undefined;
  try {
    taken = await make();
  } catch {
    taken = undefined;
  }
  if (!taken) {
    said.textContent = FAILED;
    return;
  }
  const before = readStored().memo;
  const { memo, onlyNow } = changeStored((now) =>
    withItem(now, { ...taken, id: newId(), on: today(), heading: '', note: '', withTable: false }),
  );
  const link = document.createElement('a');
  link.href = placeOf('/meenemen/');
  link.textContent = 'Naar uw memo';
  said.append(
    findSame(before, taken) ? `Dit staat al in uw memo (${memo.items.length}). ` : `Meegenomen (${memo.items.length}). `,
    ...(onlyNow ? ['Uw browser bewaart niets. De memo blijft zolang dit tabblad open is. '] : []),
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
