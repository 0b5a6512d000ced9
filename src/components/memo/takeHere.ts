import type { Taken } from '../../domain/memo/item.ts';
import styles from '../../styles/memoTake.css?url';
import { takeButton } from './offerTaking.ts';
import { saidBehind, takeAlong } from './takeAlong.ts';
import { listAt, takenPlace, takenQuestion, takenWhole } from './taking.ts';

/** Takes along what a link stands beside, and says so behind it. */
export async function takeBeside(link: HTMLAnchorElement): Promise<void> {
  addStylesOnce();
  await takeAlong(saidBehind(link), async () => {
    const list = await listAt(link.href);
    return list && takenWhole(list);
  });
}

/** Puts behind the sign of a place on this page what takes that place along. */
export function offerAt(sign: HTMLAnchorElement): void {
  for (const other of document.querySelectorAll('.memo-take')) other.remove();
  const id = decodeURIComponent(sign.hash.slice(1));
  const offer = offerOf(() => takenHere(id));
  sign.after(offer);
}

/** Puts in a card that opens what takes it along, once. */
export function offerInCard(card: HTMLDetailsElement): void {
  if (card.querySelector(':scope > .memo-take')) return;
  const words = card.querySelector('summary')?.textContent ?? '';
  card.append(offerOf(() => (card.id === '' ? takenQuestion(words) : takenHere(card.id))));
}

/** What stands at a place of this page. */
async function takenHere(id: string): Promise<Taken | undefined> {
  const link = document.querySelector<HTMLAnchorElement>('.page-header [data-verwijs]');
  const list = link && (await listAt(link.href));
  return list ? takenPlace(list, document, id) : undefined;
}

function offerOf(make: () => Promise<Taken | undefined>): HTMLElement {
  addStylesOnce();
  const offer = document.createElement('span');
  offer.className = 'memo-take';
  const said = document.createElement('output');
  offer.append(
    takeButton('Neem mee', () => takeAlong(said, make)),
    ' ',
    said,
  );
  return offer;
}

function addStylesOnce(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
}
