/**
 * Has the browser fetch beside each other the lists that the engine asks for one after the other.
 * @param meta the list of what the engine has
 * @param tag what the engine puts behind the name of its first list
 */
export function fetchEngineAhead(base: string, meta: string, tag: string): void {
  for (const file of [`pagefind-entry.json?ts=${tag}`, meta]) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${base}pagefind/${file}` }));
  }
}
