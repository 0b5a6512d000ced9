import { newestOf } from '../../domain/memo/changes.ts';
import { EMPTY_MEMO, isEmpty, type Memo } from '../../domain/memo/item.ts';
import { readMemo, writeMemo } from '../../domain/memo/storage.ts';

const KEY = 'wegwijzer-memo';
/** What cannot be read stays where it is; a memo is then kept in the next place. */
const PLACES = [KEY, `${KEY}-2`, `${KEY}-3`, `${KEY}-4`];
/** What stood in the browser when it refused a change: as long as that is the same, the copy of the tab is newer. */
const OUTDATED = `${KEY}-oud`;

/** What stands in a browser and cannot be read: of a newer edition of the site, or damaged. */
export interface Unreadable {
  key: string;
  why: 'newer' | 'damaged';
  raw: string;
}

/** What a browser keeps for a reader. */
export interface Stored {
  memo: Memo;
  /** How long it is kept: also for a later visit, as long as the tab is open, or as long as the page is. */
  until: 'later' | 'tab' | 'page';
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
const inMemory = new Map<string, string>();
/** The page itself: the last resort where a browser keeps nothing for sites. */
const ofPage: Keeper = {
  get: (key) => inMemory.get(key) ?? null,
  set: (key, text) => inMemory.set(key, text),
  remove: (key) => inMemory.delete(key),
};
const FOR_NOW = [ofTab, ofPage];

/** What is kept. Storage that is refused gives nothing, and no error. */
export function readStored(): Stored {
  const { memo, unreadable } = readAll();
  const holds = (keeper: Keeper): boolean => PLACES.some((key) => textAt(keeper, key) !== null);
  if (holds(ofPage)) return { memo, until: 'page', unreadable };
  if (holds(ofTab)) return { memo, until: 'tab', unreadable };
  const until = isAllowed(lasting) ? 'later' : isAllowed(ofTab) ? 'tab' : 'page';
  return { memo, until, unreadable };
}

/** Changes what is kept, as it stands at that moment: another tab may have changed it. */
export function changeStored(change: (memo: Memo) => Memo): Stored {
  const { memo, unreadable } = readAll();
  const changed = change(memo);
  const readable = PLACES.filter((key) => !unreadable.some((one) => one.key === key));
  const [place] = readable;
  if (place === undefined) return { memo: changed, until: 'page', unreadable };
  const keeper = [lasting, ...FOR_NOW].find((one) => keep(one, place, changed));
  for (const other of [lasting, ...FOR_NOW]) {
    // What the browser has and refuses to change stays there: it is better than nothing on a next visit.
    if (other === lasting && keeper !== lasting) continue;
    for (const key of readable) if (other !== keeper || key !== place) tried(() => other.remove(key));
  }
  const isOutdated = keeper === ofTab;
  tried(() => (isOutdated ? ofTab.set(OUTDATED, lastingText()) : ofTab.remove(OUTDATED)));
  return { memo: changed, until: keeper === lasting ? 'later' : isOutdated ? 'tab' : 'page', unreadable };
}

/** The memo in all places, the newest copy first, and what cannot be read. */
function readAll(): Pick<Stored, 'memo' | 'unreadable'> {
  const memos: Memo[] = [];
  const unreadable: Unreadable[] = [];
  const isOutdated = textAt(ofTab, OUTDATED) === lastingText();
  for (const keeper of [...FOR_NOW, lasting])
    for (const key of PLACES) {
      const raw = textAt(keeper, key);
      if (raw === null) continue;
      const kept = readMemo(raw);
      if (!('memo' in kept)) unreadable.push({ key, why: kept.unreadable, raw });
      else if (keeper !== lasting || !isOutdated) memos.push(kept.memo);
    }
  return { memo: memos.length > 0 ? newestOf(memos) : EMPTY_MEMO, unreadable };
}

function textAt(keeper: Keeper, key: string): string | null {
  return tried(() => keeper.get(key)) ?? null;
}

/** All that the browser keeps of memos, to see whether another tab changed it. */
function lastingText(): string {
  return JSON.stringify(PLACES.map((key) => textAt(lasting, key)));
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

function isAllowed(keeper: Keeper): boolean {
  const key = `${KEY}-test`;
  return (
    tried(() => {
      keeper.set(key, '');
      keeper.remove(key);
      return true;
    }) ?? false
  );
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
