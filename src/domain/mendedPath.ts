import { withoutBehind } from './mendedLink.ts';

/**
 * What the address of a page was before programs passed it on: small letters, a hash and a question mark that are none of its name, nothing
 * behind it. The same text when nothing of this is wrong with it.
 * @param path an address inside the site, with what stands behind it
 */
export function mendedPath(path: string): string {
  const [name = '', ...state] = path.replace(/%(?:25)*(23|3F)/gi, (_, sign: string) => (sign === '23' ? '#' : '?')).split(/(?=[#?])/);
  const bare = withoutBehind(name.toLowerCase());
  return (/\/$|\.\w+$/.test(bare) ? bare : `${bare}/`) + state.join('');
}
