import { copyButton, type Said } from './copyButtons.ts';
import { withFootnotes, type Selected, type TakenText } from './takenText.ts';

/** How wide a chart stands in a document, in CSS pixels: a page of A4 between common margins. */
const WIDTH_IN_DOCUMENT = 600;

/** Puts before a list of citations what copies the text that a reader took of this page, with its notes as footnotes. */
export function offerText(list: HTMLElement, taken: Selected | undefined, said: Said): void {
  const notes = [...list.querySelectorAll<HTMLElement>('[data-noten] li')];
  if (notes.length === 0) return;
  const name = document.createElement('p');
  if (!taken) {
    name.textContent = 'Selecteer eerst tekst op de pagina. Dan kopieert u haar hier met voetnoten erbij.';
    list.prepend(name);
    return;
  }
  const place = taken.id && `#${taken.id}`;
  const text = withFootnotes(
    taken.copy,
    notes.map((note) => ({ whole: note.textContent.trim() + place, inShort: note.dataset['kort'] ?? '' })),
  );
  const [row, shown] = [document.createElement('div'), document.createElement('pre')];
  row.className = 'form';
  name.textContent = 'Uw tekst met voetnoten, voor een tekstverwerker';
  shown.textContent = text.plain;
  row.append(
    name,
    copyButton('Tekst met voetnoten', said, () => copyAsIs(text)),
    shown,
  );
  list.prepend(row);
}

/** Lets who sees the caption of a chart copy picture and caption together. */
export function offerPicture(list: HTMLElement, said: Said): void {
  const row = list.querySelector<HTMLElement>('[data-beeld]');
  const [name, caption] = [row?.querySelector('p'), row?.querySelector('pre')];
  if (!row || !name || !caption) return;
  const { beeld = '', beschrijving = '' } = row.dataset;
  const words = caption.textContent;
  name.textContent = 'Grafiek met dit bijschrift, voor een tekstverwerker';
  caption.before(copyButton('Beeld met bijschrift', said, () => copyPicture(beeld, beschrijving, words)));
}

async function pictureHtml(address: string, description: string, caption: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = await answer.blob();
  const { width, height } = await createImageBitmap(bytes);
  // A document that is not shown loads no picture, which the policy of the site would refuse at this address.
  const apart = document.implementation.createHTMLDocument();
  const image = apart.createElement('img');
  image.alt = description;
  image.width = WIDTH_IN_DOCUMENT;
  image.height = Math.round((height / width) * WIDTH_IN_DOCUMENT);
  image.setAttribute('src', await dataAddress(bytes));
  const words = apart.createElement('p');
  words.textContent = caption;
  return `<p>${image.outerHTML}</p>${words.outerHTML}`;
}

function dataAddress(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.readAsDataURL(bytes);
  });
}

/** Puts picture and caption on the clipboard. The picture is still on its way and is promised: a browser allows a copy only at once. */
async function copyPicture(address: string, description: string, caption: string): Promise<void> {
  const html = pictureHtml(address, description, caption).then((text) => new Blob([text], { type: 'text/html' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': new Blob([caption], { type: 'text/plain' }) })]);
}

/** Puts a text on the clipboard by the older way: the newer one makes addresses whole, and then a footnote no longer finds its mark. */
function copyAsIs({ html, plain }: TakenText): Promise<void> {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', give, { once: true });
  // Called old-fashioned by the types of browsers; all browsers have it, and nothing newer leaves addresses as they are.
  const older = document as unknown as { execCommand: (command: 'copy') => boolean };
  const done = older.execCommand('copy');
  document.removeEventListener('copy', give);
  return done ? Promise.resolve() : Promise.reject(new Error('not allowed'));
}
