import { filterFromQuery } from '../../domain/questions/askingFilter.ts';
import type { AskingState } from './askingState.svelte.ts';

/** How long a reader must rest before the address follows, in milliseconds: browsers refuse more than a few changes a second. */
const REST = 200;

/**
 * Opens the filter that the address asks for, and lets the address follow it. It is no step: Back and Forward take the choice back, and
 * leave what is shown as it is.
 */
export function keepFilter(page: HTMLElement, asking: AskingState): void {
  const { filter, problems } = filterFromQuery(location.search, asking.askings);
  asking.filter = filter;
  asking.filterProblems = problems;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(query: string): void {
    if (query === location.search.slice(1)) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    } catch {
      // A browser that finds the changes too many refuses one; the next writes the whole filter.
    }
  }

  addEventListener('popstate', () => write(asking.query));
  // The list of what stands on the page leads to groups that the filter may hide.
  page.querySelector('.contents ol')?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
    if (link && document.getElementById(link.hash.slice(1))?.hidden) asking.showAll();
  });
  let begun = false;
  $effect.root(() => {
    $effect(() => {
      const { query } = asking;
      clearTimeout(timer);
      // What the address held that is not known stays there until the reader asks something.
      if (begun) timer = setTimeout(() => write(query), REST);
      begun = true;
    });
  });
}
