/** Has the browser fetch at once what every search needs: the small index, beside the script that asks for it, and then the engine. */
export function beginFetching(base: string): void {
  const ahead = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
  add({ ...ahead, href: `${base}zoekindex/antwoorden.json`, fetchPriority: 'high' });
  add({ rel: 'modulepreload', href: `${base}pagefind/pagefind.js`, fetchPriority: 'low' });
  add({ ...ahead, href: `${base}pagefind/wasm.unknown.pagefind`, fetchPriority: 'low' });
}

function add(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
}
