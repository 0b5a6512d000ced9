import { beginFetching } from './beginFetching.ts';

/** Waits until a reader turns to the search box, and only then loads the search itself; after a failure once more at the next turn. */
const box = document.querySelector<HTMLElement>('[data-search-box]');
let loading = false;

function load(): void {
  if (loading || !box) return;
  loading = true;
  beginFetching(box.dataset['base'] ?? '/');
  import('./mountSearch.ts').then(
    ({ mountSearch }) => mountSearch(box),
    () => {
      loading = false;
      const panel = box.querySelector('[data-search-panel]');
      if (panel) panel.textContent = 'Zoeken kon niet geladen worden. Probeer het nog eens, of druk op Zoek.';
    },
  );
}

box?.addEventListener('focusin', load);
box?.addEventListener('input', load);
