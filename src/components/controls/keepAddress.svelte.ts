import { stateInHash } from './stateInHash.ts';

/** What a reader works on, as far as addresses hold it. */
export interface Addressed {
  /** The part of the address after the hash. */
  readonly link: string;
  /** How many steps can be taken back. */
  readonly depth: number;
  readonly canRedo: boolean;
  undo: () => void;
  redo: () => void;
  /** Reads what the link hangs on, so that a change of it is noticed before the link itself is written. */
  watch: () => unknown;
  /** Opens what an address holds; false where it is not of this version. */
  openLink: (state: string) => boolean;
  /** Says that what an address held that was not of this version is gone from it. */
  back: () => void;
  /** Opens what the page begins with. */
  openBegin: () => void;
}

/** How long a reader must rest before the address follows, in milliseconds: browsers refuse more than a few changes a second. */
const REST = 150;

/** What the browser remembers with an address: which row of addresses it belongs to, its place in it, and how many steps led to it. */
interface Remembered {
  row: string;
  place: number;
  depth: number;
}

/** An address of the row that this page made. */
interface Entry {
  depth: number;
  link: string;
}

/** Opens what the address holds, and lets address, Back and Forward follow the reader, and the reader's steps them. */
export function keepAddress(work: Addressed): void {
  let given = '';
  /** Whether the address holds what is not of this version: it stays. */
  let foreign = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let row = '';
  let entries: readonly Entry[] = [];
  let place = 0;

  function remember(how: 'pushState' | 'replaceState', link?: string): void {
    entries = [
      ...entries.slice(0, place),
      { depth: work.depth, link: work.link },
      ...(how === 'pushState' ? [] : entries.slice(place + 1)),
    ];
    const remembered: Remembered = { row, place, depth: work.depth };
    try {
      history[how](remembered, '', link === undefined ? undefined : `#${link}`);
    } catch {
      // A browser that finds the changes too many refuses one; the next carries everything too.
    }
  }

  /** Begins a row of addresses with the one that is shown. */
  function begin(): void {
    row = `${performance.timeOrigin + performance.now()}`;
    entries = [];
    place = 0;
    remember('replaceState');
  }

  function open(): void {
    const state = stateInHash();
    // Without one it is a link to a part of the page: what is shown stays, and comes back into the address with the next change.
    if (state === '' || state === given || state === work.link) return;
    given = state;
    foreign = !work.openLink(state);
    if (foreign) return;
    begin();
    work.back();
  }

  /** Lets the address follow. Steps that were taken back, or forward again, go over the addresses that are there, unless the page is left. */
  function write(leaving = false): void {
    const { link, depth } = work;
    const shown = entries[place];
    const state = stateInHash();
    if (foreign || !shown || (link === shown.link && depth === shown.depth && (state === '' || state === link))) return;
    const to = entries.findLastIndex((entry, at) => at !== place && entry.depth === depth && entry.link === link);
    if (!leaving && to >= 0) {
      history.go(to - place);
      return;
    }
    given = link;
    if (depth > shown.depth) place++;
    remember(depth > shown.depth ? 'pushState' : 'replaceState', link);
  }

  function travel({ state }: PopStateEvent): void {
    clearTimeout(timer);
    const remembered = state as Remembered | null;
    const text = stateInHash();
    if (!remembered) {
      // Another link in the address is opened when the browser tells of it; one to a part of the page is an address of this row.
      if (text !== '') return;
      entries = entries.slice(0, ++place);
      remember('replaceState');
      return;
    }
    given = text;
    foreign = false;
    work.back();
    place = remembered.place;
    if (remembered.row === row) {
      while (work.depth > remembered.depth) work.undo();
      while (work.depth < remembered.depth && work.canRedo) work.redo();
      if (text === '' || text === work.link) return;
    }
    // The browser remembers more than this page does, after it was loaded anew.
    if (text === '') work.openBegin();
    given = '';
    open();
    begin();
  }

  begin();
  open();
  addEventListener('popstate', travel);
  addEventListener('hashchange', open);
  addEventListener('pagehide', () => write(true));
  $effect.root(() => {
    $effect(() => {
      // The link itself is written when the reader rests: a phone draws first.
      work.watch();
      clearTimeout(timer);
      timer = setTimeout(() => work.link !== given && write(), REST);
    });
  });
}
