/**
 * Has the browser fetch all together what the engine asks for one after the other: its script, its program and its lists.
 * @param meta the list of what the engine has
 * @param tag what the engine puts behind the name of its first list
 */
export function fetchEngineAhead(base: string, meta: string, tag: string): void {
  add({ rel: 'modulepreload', href: `${base}pagefind/pagefind.js` });
  for (const file of ['wasm.unknown.pagefind', `pagefind-entry.json?ts=${tag}`, meta]) {
    add({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${base}pagefind/${file}` });
  }
}

function add(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
}
