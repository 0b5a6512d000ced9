/** Waits until a reader turns to the search box, and only then loads the search itself. */
const box = document.querySelector<HTMLElement>('[data-search-box]');

box?.addEventListener(
  'focusin',
  () => {
    void import('./mountSearch.ts').then(({ mountSearch }) => mountSearch(box));
  },
  { once: true },
);
