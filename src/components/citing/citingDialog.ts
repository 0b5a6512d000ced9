import styles from '../../styles/citing.css?url';
import { withoutSoftHyphens } from '../../domain/softHyphens.ts';
import { offerTaking } from '../memo/offerTaking.ts';
import { addCopyButtons } from './copyButtons.ts';
import { offerPicture, offerText } from './takeAlong.ts';
import { takenFrom } from './takenText.ts';

let dialog: HTMLDialogElement | undefined;
let opener: HTMLElement | undefined;

/**
 * Opens the ways to refer to something in place, as the page that the link leads to has them. A link inside takes their place.
 * Rejects when that page does not come.
 */
export async function openCiting(link: HTMLAnchorElement): Promise<void> {
  // Before the dialog takes the focus, and the selection with it.
  const taken = takenFrom(getSelection(), location.hash.slice(1));
  const list = await listAt(link.href);
  dialog ??= createDialog();
  if (!dialog.open) opener = link;
  openFor(sectionAt(taken?.id ?? ''), list);
  const said = addCopyButtons(list);
  // Before the copy, which takes the marks of the notes away.
  offerTaking(list, taken, said);
  offerText(list, taken, said);
  offerPicture(list, said);
  dialog.querySelector('[data-verwijzing]')?.remove();
  dialog.append(list);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  dialog.querySelector<HTMLElement>('h2')?.focus();
}

/**
 * Copies the footnote of what the link stands beside, and says so behind the link; where the browser does not allow that, opens all forms.
 * Rejects when the page of the forms does not come.
 */
export async function copyFootnote(link: HTMLAnchorElement): Promise<void> {
  // Before its words come: a browser says a change of what stands there.
  const said = link.nextElementSibling instanceof HTMLOutputElement ? link.nextElementSibling : document.createElement('output');
  said.textContent = '';
  link.after(said);
  // On its way and promised: a browser allows a copy only at once.
  const footnote = listAt(link.href).then((list) => list.querySelector('[data-vorm="Voetnoot"]')?.textContent ?? '');
  const blob = footnote.then((text) => new Blob([text], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    said.textContent = ' Gekopieerd.';
  } catch {
    await openCiting(link);
  }
}

/** The ways to refer to something, as the page at an address has them. */
async function listAt(address: string): Promise<HTMLElement> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(withoutSoftHyphens(await answer.text()), 'text/html');
  const list = page.querySelector<HTMLElement>('[data-verwijzing]');
  if (!list) throw new Error(`${address} lists nothing`);
  return list;
}

function createDialog(): HTMLDialogElement {
  // Not by way of `site/addStyles.ts`: shared, it becomes a file that the search box must name on every page.
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  const made = document.createElement('dialog');
  made.className = 'citing-dialog';
  made.setAttribute('aria-labelledby', 'verwijzen-kop');
  const heading = document.createElement('h2');
  heading.id = 'verwijzen-kop';
  heading.tabIndex = -1;
  heading.textContent = 'Verwijs hiernaar';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Sluit';
  close.addEventListener('click', () => made.close());
  made.append(heading, close);
  made.addEventListener('close', () => opener?.focus());
  document.body.append(made);
  return made;
}

/** The id of the section around a place of this page, or that place itself. */
function sectionAt(id: string): string {
  const place = id === '' ? null : document.getElementById(id);
  return place?.closest('section[id]')?.id ?? id;
}

/** Opens the part that the reader is at; the ids are those of the page itself, and go. */
function openFor(place: string, list: HTMLElement): void {
  const parts = [...list.querySelectorAll('details')];
  const here = parts.find(({ id }) => id === place) ?? parts[0];
  for (const part of parts) {
    part.open = part === here;
    part.removeAttribute('id');
  }
}
