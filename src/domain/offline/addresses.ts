/** Files here have a hash of their contents in their name: one name never has other contents. */
const HASHED = 'delen/';

/** The path of an address from the base of the site, without query and fragment; undefined outside the site. */
export function pathIn(address: string, origin: string, base: string): string | undefined {
  const url = new URL(address);
  return url.origin === origin && url.pathname.startsWith(base) ? url.pathname.slice(base.length) : undefined;
}

/** Whether a file may come from any build: its name says what is in it. */
export function isHashed(path: string): boolean {
  return path.startsWith(HASHED);
}

/** The files with a hash in their name that a page names: its scripts and their modules, its typefaces, its sheets; each once. */
export function hashedFilesNamedIn(html: string, base: string): string[] {
  const named = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  return [...new Set(named.flatMap((address) => (address.startsWith(base) ? [address.slice(base.length)] : [])).filter(isHashed))];
}

/**
 * Whether a page is one of this site: each of those names files with a hash in their name. Below the address of the site its host may have pages of
 * their own.
 */
export function isOfSite(html: string, base: string): boolean {
  return html.includes(`="${base}${HASHED}`);
}

/** The stylesheets that a script asks for when it begins, as files with a hash in their name; each once. */
export function sheetsNamedIn(script: string, base: string): string[] {
  const named = [...script.matchAll(/["'`]([^"'`\s]+\.css)["'`]/g)].map(([, address = '']) => address);
  return [...new Set(named.flatMap((address) => (address.startsWith(base) ? [address.slice(base.length)] : [])).filter(isHashed))];
}

/** All that a script may ask for: those stylesheets, and the modules beside it, at once or when a reader acts; each once. */
export function filesNamedIn(script: string, base: string): string[] {
  const modules = [...script.matchAll(/["'`]\.\/([^"'`\s]+\.js)["'`]/g)].map(([, name = '']) => HASHED + name);
  return [...new Set([...sheetsNamedIn(script, base), ...modules])];
}

/** Where a page may stand that somebody asked for in another way: without its last slash, or by the name of its file. None for a page as it is. */
export function otherFormOf(path: string): string | undefined {
  if (/(^|\/)index\.html$/.test(path)) return path.replace(/index\.html$/, '');
  return path === '' || path.endsWith('/') ? undefined : `${path}/`;
}
