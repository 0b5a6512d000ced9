import { wordsOf, type Memo, type MemoItem, type Taken } from './item.ts';

/** What a reader sets with one item. */
export type OwnOfItem = Pick<MemoItem, 'heading' | 'note' | 'withTable'>;

/** The item that holds the same words of the same place; undefined when the memo has none. */
export function findSame({ items }: Memo, taken: Taken): MemoItem | undefined {
  return items.find((item) => keyOf(item) === keyOf(taken));
}

/** The memo with an item behind all others; one that it has already stays where it is. */
export function withItem(memo: Memo, item: MemoItem): Memo {
  return findSame(memo, item) ? memo : { ...memo, items: [...memo.items, item] };
}

/** The memo with an item at a place, from 0: one that was taken away, say. */
export function putBack(memo: Memo, item: MemoItem, at: number): Memo {
  const others = memo.items.filter(({ id }) => id !== item.id);
  return { ...memo, items: [...others.slice(0, at), item, ...others.slice(at)] };
}

/** The memo without an item. */
export function withoutItem(memo: Memo, id: string): Memo {
  return { ...memo, items: memo.items.filter((item) => item.id !== id) };
}

/** The memo with an item moved by so many places, no further than its ends. */
export function moved(memo: Memo, id: string, by: number): Memo {
  const item = memo.items.find((one) => one.id === id);
  if (!item) return memo;
  const others = memo.items.filter((one) => one !== item);
  const to = Math.max(0, memo.items.indexOf(item) + by);
  return { ...memo, items: [...others.slice(0, to), item, ...others.slice(to)] };
}

/** The memo with an item changed. One that went meanwhile, in another tab say, comes back at the end: what a reader writes is not lost. */
export function withChanged(memo: Memo, item: MemoItem, change: Partial<OwnOfItem>): Memo {
  const known = memo.items.some(({ id }) => id === item.id);
  const items = known ? memo.items : [...memo.items, item];
  return { ...memo, items: items.map((one) => (one.id === item.id ? { ...one, ...change } : one)) };
}

/** The memo with an item as it was taken now; the reader's own words to it stay. */
export function renewed(memo: Memo, { id }: MemoItem, taken: Taken): Memo {
  return {
    ...memo,
    items: memo.items.map((one) =>
      one.id === id ? { ...taken, id, on: one.on, heading: one.heading, note: one.note, withTable: one.withTable } : one,
    ),
  };
}

/** Several memos as one: all items of each, in their order, and the first words of the reader's own, with other words behind them. */
export function merged(memos: readonly Memo[]): Memo {
  const joined = (texts: readonly string[], between: string): string => [...new Set(texts.filter(Boolean))].join(between);
  const items = memos.flatMap((memo) => memo.items);
  return {
    heading: joined(
      memos.map(({ heading }) => heading),
      '; ',
    ),
    note: joined(
      memos.map(({ note }) => note),
      '\n',
    ),
    items: items.filter((item, at) => items.findIndex(({ id }) => id === item.id) === at),
  };
}

/** Copies of one memo as one, the newest first: all items, each as the first has it, and the reader's own words of the first that has them. */
export function newestOf(copies: readonly Memo[]): Memo {
  const first = (name: 'heading' | 'note'): string => copies.find((memo) => memo[name] !== '')?.[name] ?? '';
  return { ...merged(copies), heading: first('heading'), note: first('note') };
}

/** The memo without what came with a file: what was in none of it before, and own words that are still as they became then. */
export function withoutFile(memo: Memo, before: Memo, after: Memo): Memo {
  const came = new Set(after.items.map(({ id }) => id).filter((id) => before.items.every((item) => item.id !== id)));
  const own = (name: 'heading' | 'note'): string => (memo[name] === after[name] ? before[name] : memo[name]);
  return { heading: own('heading'), note: own('note'), items: memo.items.filter(({ id }) => !came.has(id)) };
}

function keyOf({ kind, address, text, value }: Taken): string {
  return JSON.stringify([kind, address, value, wordsOf(text)]);
}
