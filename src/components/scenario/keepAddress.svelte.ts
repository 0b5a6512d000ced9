import { writeLink } from '../../domain/scenario/v2/address.ts';
import type { Opened } from '../../domain/scenario/v2/openLink.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import { stateInHash } from '../controls/stateInHash.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

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

/**
 * Opens what the address holds, and lets address, Back and Forward follow the reader, and the reader's steps them.
 * What reads links is fetched for a first one.
 * @param elsewhere told of a link that is not of this version, and with undefined when the address is of this version again
 * @param failed told when what reads links cannot be fetched
 * @returns when what the address holds is open; rejected when that cannot be read
 */
export async function keepAddress(
  scenario: ScenarioState,
  elsewhere: (opened: Exclude<Opened, { kind: 'scenarios' }> | undefined) => void,
  failed: () => void,
): Promise<void> {
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
      { depth: scenario.depth, link: scenario.link },
      ...(how === 'pushState' ? [] : entries.slice(place + 1)),
    ];
    const remembered: Remembered = { row, place, depth: scenario.depth };
    try {
      history[how](remembered, '', link === undefined ? undefined : `#${link}`);
    } catch {
      // A browser that finds the changes too many refuses one; the next carries the whole scenario too.
    }
  }

  /** Begins a row of addresses with the one that is shown. */
  function begin(): void {
    row = `${performance.timeOrigin + performance.now()}`;
    entries = [];
    place = 0;
    remember('replaceState');
  }

  async function open(): Promise<void> {
    const state = stateInHash();
    // Without one it is a link to a part of the page: the scenario stays, and comes back into the address with the next change.
    if (state === '' || state === given || state === scenario.link) return;
    given = state;
    const { openLink } = await import('../../domain/scenario/v2/openLink.ts').catch((error: unknown) => {
      // The same link can be opened again, once there is a network.
      given = '';
      throw error;
    });
    // The reader may have gone on meanwhile.
    if (given !== state) return;
    const opened = openLink(state);
    foreign = opened.kind !== 'scenarios';
    if (opened.kind !== 'scenarios') {
      elsewhere(opened);
      return;
    }
    scenario.open(opened.now, opened.kept, opened.problems);
    begin();
    elsewhere(undefined);
  }

  /** Lets the address follow. Steps that were taken back, or forward again, go over the addresses that are there, unless the page is left. */
  function write(leaving = false): void {
    const { link, depth } = scenario;
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
    elsewhere(undefined);
    place = remembered.place;
    if (remembered.row === row) {
      while (scenario.depth > remembered.depth) scenario.undo();
      while (scenario.depth < remembered.depth && scenario.canRedo) scenario.redo();
      if (text === '' || text === scenario.link) return;
    }
    // The browser remembers more than this page does, after it was loaded anew.
    if (text === '') scenario.open(presetOf('voorbeeld').scenario, undefined, []);
    given = '';
    open().then(begin, failed);
  }

  begin();
  await open();
  addEventListener('popstate', travel);
  addEventListener('hashchange', () => {
    open().catch(failed);
  });
  addEventListener('pagehide', () => write(true));
  $effect.root(() => {
    $effect(() => {
      // The link itself is written when the reader rests: a phone draws first.
      const { now, kept } = scenario;
      clearTimeout(timer);
      timer = setTimeout(() => writeLink(now, kept) !== given && write(), REST);
    });
  });
}
