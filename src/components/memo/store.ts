import { merged } from '../../domain/memo/changes.ts';
import { EMPTY_MEMO, isEmpty, type Memo } from '../../domain/memo/item.ts';
import { readMemo, writeMemo } from '../../domain/memo/storage.ts';

const KEY = 'wegwijzer-memo';
/** What cannot be read stays where it is; a memo is then kept in the next place. */
const PLACES = [KEY, `${KEY}-2`, `${KEY}-3`, `${KEY}-4`];

/** What stands in a browser and cannot be read: of a newer edition of the site, or damaged. */
export interface Unreadable {
  key: string;
  why: 'newer' | 'damaged';
  raw: string;
}

/** What a browser keeps for a reader. */
export interface Stored {
  memo: Memo;
  /** True where the browser keeps nothing after this visit. */
  onlyNow: boolean;
  unreadable: readonly Unreadable[];
}

/** Something that keeps texts by their keys. Each of its acts may throw. */
interface Keeper {
  get: (key: string) => string | null;
  set: (key: string, text: string) => void;
  remove: (key: string) => void;
}

const lasting: Keeper = keeperIn(() => localStorage);
const ofTab: Keeper = keeperIn(() => sessionStorage);
/** The name of a tab goes along from page to page, and ends with the tab: the last resort where a browser keeps nothing for sites. */
const nameOfTab: Keeper = {
  get: (key) => (window.name.startsWith(`${key}=`) ? window.name.slice(key.length + 1) : null),
  set: (key, text) => {
    window.name = `${key}=${text}`;
  },
  remove: (key) => {
    if (window.name.startsWith(`${key}=`)) window.name = '';
  },
};
const FOR_NOW = [ofTab, nameOfTab];

/** What is kept. Storage that is refused gives nothing, and no error. */
export function readStored(): Stored {
  const memos: Memo[] = [];
  const unreadable: Unreadable[] = [];
  for (const keeper of [lasting, ...FOR_NOW])
    for (const key of PLACES) {
      const raw = tried(() => keeper.get(key)) ?? null;
      if (raw === null) continue;
      const kept = readMemo(raw);
      if ('memo' in kept) memos.push(kept.memo);
      else unreadable.push({ key, why: kept.unreadable, raw });
    }
  return { memo: memos.length > 0 ? merged(memos) : EMPTY_MEMO, onlyNow: !isAllowed(), unreadable };
}

/** Changes what is kept, as it stands at that moment: another tab may have changed it. */
export function changeStored(change: (memo: Memo) => Memo): Stored {
  const { memo, unreadable } = readStored();
  const changed = change(memo);
  const place = PLACES.find((key) => !unreadable.some((one) => one.key === key));
  if (place === undefined) return { memo: changed, onlyNow: true, unreadable };
  const isKept = keep(lasting, place, changed);
  const elsewhere = PLACES.filter((key) => key !== place && !unreadable.some((one) => one.key === key));
  if (isKept) for (const key of elsewhere) tried(() => lasting.remove(key));
  const isKeptNow = isKept ? undefined : FOR_NOW.find((keeper) => keep(keeper, place, changed));
  for (const keeper of FOR_NOW) if (keeper !== isKeptNow) for (const key of [place, ...elsewhere]) tried(() => keeper.remove(key));
  return { memo: changed, onlyNow: !isKept, unreadable };
}

/** Takes away what cannot be read. */
export function forget({ key }: Unreadable): void {
  for (const keeper of [lasting, ...FOR_NOW]) tried(() => keeper.remove(key));
}

/** Calls back when another tab changes what is kept. */
export function whenChangedElsewhere(then: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || PLACES.includes(key)) then();
  });
}

function keep(keeper: Keeper, key: string, memo: Memo): boolean {
  return tried(() => (isEmpty(memo) ? keeper.remove(key) : keeper.set(key, writeMemo(memo)), true)) ?? false;
}

function isAllowed(): boolean {
  const key = `${KEY}-test`;
  return tried(() => (lasting.set(key, ''), lasting.remove(key), true)) ?? false;
}

function keeperIn(storage: () => Storage): Keeper {
  return {
    get: (key) => storage().getItem(key),
    set: (key, text) => storage().setItem(key, text),
    remove: (key) => storage().removeItem(key),
  };
}

/** What an act gives; undefined when the browser refuses it. */
function tried<Given>(act: () => Given): Given | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
