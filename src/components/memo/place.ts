import { withoutSoftHyphens } from '../../domain/softHyphens.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Any site: what leads from it to another leads from this one to another too. */
const ANY = 'https://any.invalid';

/** Where an address of the site stands here: `/rijk/#bedrag` below the base path. One that leads to another site, as a file of somebody else may hold, gives the first page. */
export function placeOf(address: string): string {
  const place = BASE + address.slice(1);
  return new URL(place, ANY).origin === ANY ? place : BASE;
}

/** The page of citations for what stands at an address: of a term its own, of a place on a page that of the page. */
export function citationsOf(address: string): string {
  const term = /^\/begrippen\/#(.+)$/.exec(address)?.[1];
  return placeOf(`/verwijzen${term === undefined ? address.replace(/#.*$/, '') : `/begrippen/${term}/`}`);
}

/** A page of this site, its words whole. Undefined when it is not there any more; rejects when it cannot be fetched. */
export async function pageAt(place: string): Promise<Document | undefined> {
  const answer = await fetch(place);
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${place}: ${answer.status}`);
  return new DOMParser().parseFromString(withoutSoftHyphens(await answer.text()), 'text/html');
}

/** The day of today where the reader is, as `2026-11-28`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** `2026-11-28` as “28 november 2026”. */
export function inWords(date: string): string {
  const moment = new Date(`${date}T12:00:00`);
  return Number.isNaN(moment.getTime()) ? date : moment.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
}
