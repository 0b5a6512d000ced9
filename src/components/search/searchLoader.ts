import { beginFetching } from './beginFetching.ts';

/** Waits until a reader turns to the search box, and only then loads the search itself; after a failure once more at the next turn. */
const box = document.querySelector<HTMLElement>('[data-search-box]');
const panel = box?.querySelector('[data-search-panel]');
const PATIENCE_MS = 15_000;
let loading = false;
let begun = false;
let mounted = false;

function load(): void {
  if (loading || !box || !panel) return;
  loading = true;
  if (!begun) beginFetching(box.dataset['base'] ?? '/');
  begun = true;
  const late = setTimeout(fail, PATIENCE_MS);
  import('./mountSearch.ts')
    .then((search) => {
      if (!mounted) search.mountSearch(box);
      mounted = true;
    }, fail)
    .finally(() => clearTimeout(late));
}

function fail(): void {
  loading = false;
  panel?.setAttribute('role', 'status');
  if (panel) panel.textContent = 'Zoeken kon niet geladen worden. Probeer het nog eens, of druk op Zoek.';
}

// This script is the one that every page has. Few links name an edition, so what tells of it comes only for those.
if (location.search.includes('editie')) void import('../edition/arrive.ts');

box?.addEventListener('focusin', load);
box?.addEventListener('input', load);
// Whoever opens it on a narrow screen wants to type.
box?.querySelector('[popover]')?.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open') box.querySelector('input')?.focus();
});

// Every page has this script, and nothing else for what all of them do once they are there. Without a network it does not come, and need not.
// Where a reader acts, it comes when they do, by pointer or by key: what they act with comes first.
for (const moment of /(scenario|uitleg)\/$/.test(location.pathname) ? ['pointerdown', 'keydown'] : ['load'])
  addEventListener(moment, () => void import('../site/later.ts').catch(() => 0));
