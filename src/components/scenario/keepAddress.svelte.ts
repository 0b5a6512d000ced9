import { openLink, type Opened } from '../../domain/scenario/v2/openLink.ts';
import { presetOf } from '../../domain/scenario/v2/presets.ts';
import { stateInHash } from './stateInHash.ts';
import type { ScenarioState } from './scenarioState.svelte.ts';

/** How long a reader must rest before the address follows, in milliseconds: browsers refuse more than a few changes a second. */
const REST = 150;

/** What the browser remembers with an address: how many steps led to it. */
interface Remembered {
  depth?: number;
}

/** Opens what the address holds, tells of links that are not of this version, and lets address, Back and Forward follow the reader. */
export function keepAddress(scenario: ScenarioState, elsewhere: (opened: Exclude<Opened, { kind: 'scenarios' }>) => void): void {
  let given = '';
  let depth = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    const state = stateInHash();
    if (state === given || state === scenario.link) return;
    // A link to a part of the page: the scenario stays, and comes back into the address with the next change.
    if (state === '') return;
    given = state;
    const opened = openLink(state);
    if (opened.kind === 'scenarios') scenario.open(opened.now, opened.kept, opened.problems);
    else elsewhere(opened);
    depth = scenario.depth;
  }

  function write(): void {
    const { link } = scenario;
    const beforeAnything = scenario.depth === 0 && depth === 0 && given === '';
    if (beforeAnything || link === stateInHash()) return;
    const remembered: Remembered = { depth: scenario.depth };
    if (scenario.depth > depth) history.pushState(remembered, '', `#${link}`);
    else history.replaceState(remembered, '', `#${link}`);
    depth = scenario.depth;
    given = link;
  }

  function back({ state }: PopStateEvent): void {
    clearTimeout(timer);
    const to = (state as Remembered | null)?.depth ?? 0;
    const text = stateInHash();
    while (scenario.depth > to) scenario.undo();
    while (scenario.depth < to && scenario.canRedo) scenario.redo();
    depth = scenario.depth;
    given = text;
    // The browser remembers more than this page does, after it was loaded anew.
    if (text === '' && scenario.depth === 0) scenario.open(presetOf('voorbeeld').scenario, undefined, []);
    else if (text !== scenario.link) {
      given = '';
      open();
    }
  }

  open();
  addEventListener('popstate', back);
  addEventListener('hashchange', open);
  addEventListener('pagehide', write);
  $effect.root(() => {
    $effect(() => {
      const { link } = scenario;
      clearTimeout(timer);
      if (link !== given) timer = setTimeout(write, REST);
    });
  });
}
