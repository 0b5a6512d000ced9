import { wordsOf, type MemoItem } from '../../domain/memo/item.ts';
import { compareTaken, type NowOnSite } from '../../domain/memo/nowOnSite.ts';
import { citationsOf, pageAt, placeOf } from './place.ts';
import { paragraphsOf, partAt } from './pageText.ts';
import { takenPlace, takenWhole } from './taking.ts';

/** Looks how an item that was taken from another edition stands on the site now. Never rejects: what cannot be fetched is unknown. */
export async function lookUp(item: MemoItem): Promise<NowOnSite> {
  if (item.kind === 'scenario' || item.kind === 'afweging') return { kind: 'own' };
  try {
    return await compare(item);
  } catch {
    return { kind: 'unknown' };
  }
}

async function compare(item: MemoItem): Promise<NowOnSite> {
  const list = (await pageAt(citationsOf(item.address)))?.querySelector('[data-verwijzing]');
  if (!list) return { kind: 'gone' };
  if (['cijfer', 'grafiek', 'begrip', 'pagina'].includes(item.kind)) {
    const now = await takenWhole(list);
    return now ? compareTaken(item, now) : { kind: 'gone' };
  }
  const [address = '', id = ''] = item.address.split('#');
  const page = await pageAt(placeOf(address));
  if (!page) return { kind: 'gone' };
  if (item.kind === 'tekst' && holds(id === '' ? page.querySelector('main') : partAt(page, id), item)) return { kind: 'same' };
  const now = id === '' ? undefined : takenPlace(list, page, id);
  return now ? compareTaken(item, now) : { kind: 'gone' };
}

/** Whether a part of a page still has all the words that a reader took of it, which may be a few of it only. */
function holds(part: Element | null | undefined, { text }: MemoItem): boolean {
  if (!part) return false;
  const tidy = (words: string): string => words.replaceAll(/\s+/g, '');
  const all = tidy(wordsOf(paragraphsOf(part)).join(''));
  return wordsOf(text).every((words) => all.includes(tidy(words)));
}
