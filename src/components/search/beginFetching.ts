/** Has the browser fetch at once what every search needs, beside the script that asks for it later: the small index first, then the engine. */
export function beginFetching(base: string): void {
  preload(`${base}zoekindex/antwoorden.json`, 'high');
  preload(`${base}pagefind/wasm.unknown.pagefind`, 'low');
  const engine = document.createElement('link');
  engine.rel = 'modulepreload';
  engine.href = `${base}pagefind/pagefind.js`;
  engine.fetchPriority = 'low';
  document.head.append(engine);
}

function preload(href: string, priority: 'high' | 'low'): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.fetchPriority = priority;
  link.href = href;
  document.head.append(link);
}
