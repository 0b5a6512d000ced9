import type { Taken } from '../../domain/memo/item.ts';
import styles from '../../styles/memoTake.css?url';
import { takeButton } from './offerTaking.ts';
import { saidBehind, takeAlong } from './takeAlong.ts';
import { pageAt } from './place.ts';
import { listAt, takenOn, takenQuestion, takenWhole } from './taking.ts';

/** The offer behind a sign; there is one at a time. */
let behindSign: HTMLElement | undefined;

/** Takes along what a link stands beside, and says so behind it. */
export async function takeBeside(link: HTMLAnchorElement): Promise<void> {
  addStylesOnce();
  await takeAlong(saidBehind(link), async () => {
    const list = await listAt(link.href);
    return list && takenWhole(list);
  });
}

/** Puts behind the sign of a place on this page what takes that place along, where the page has citations. */
export function offerAt(sign: HTMLAnchorElement): void {
  behindSign?.remove();
  const link = citationsHere();
  if (!link) return;
  const id = decodeURIComponent(sign.hash.slice(1));
  behindSign = offerOf(() => takenHere(link, id));
  sign.after(behindSign);
}

/** Puts in a card that opens what takes it along, once: a difference, or an open question. A card of links alone holds neither. */
export function offerInCard(card: HTMLDetailsElement): void {
  if (card.querySelector(':scope > .memo-take')) return;
  const [link, at] = [citationsHere(), questionCards(document).indexOf(card)];
  if (at !== -1) card.append(offerOf(() => takenFromCard(at)));
  else if (link && card.id !== '') card.append(offerOf(() => takenHere(link, card.id)));
}

function citationsHere(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('.page-header [data-verwijs]');
}

function questionCards(page: Document): Element[] {
  return [...page.querySelectorAll('.card.open > details')];
}

/** What stands at a place of this page, as the site has it: on the screen a browser may have translated it. */
async function takenHere(link: HTMLAnchorElement, id: string): Promise<Taken | undefined> {
  const list = await listAt(link.href);
  return list && takenOn(list, id);
}

/** The question of a card, counted from 0 among those of this page, likewise. */
async function takenFromCard(at: number): Promise<Taken | undefined> {
  const page = await pageAt(location.pathname);
  const words = page && questionCards(page)[at]?.querySelector('summary')?.textContent;
  return words ? takenQuestion(words) : undefined;
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
