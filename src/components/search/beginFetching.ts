/** Has the browser fetch the small index at once, beside the script that asks for it. */
export function beginFetching(base: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${base}zoekindex/antwoorden.json`;
  document.head.append(link);
}
