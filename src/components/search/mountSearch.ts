import { mount } from 'svelte';
import resultStyles from '../../styles/searchResults.css?url';
import { addStyles } from '../site/addStyles.ts';
import SearchResults from './SearchResults.svelte';
import { createSearch } from './search.svelte.ts';

/** Ties the search box to its results; the box itself stays the plain form that it was. */
export function mountSearch(box: HTMLElement): void {
  const input = box.querySelector<HTMLInputElement>('input[type="search"]');
  const panel = box.querySelector<HTMLElement>('[data-search-panel]');
  if (!input || !panel) throw new Error('a search box needs an input and a panel');
  const asPage = box.dataset['searchBox'] === 'page';
  // The search page has them from the start.
  if (!asPage) addStyles(resultStyles);
  const search = createSearch(box.dataset['base'] ?? '/');
  mount(SearchResults, { target: panel, props: { search, input, box, asPage } });
}
