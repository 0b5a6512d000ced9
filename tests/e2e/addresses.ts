import { readSite } from '../site/builtSite.ts';

/** Ways to refer to one figure or term: a list of one, drawn alike, of which one in ten stands for all. Lists of a page are all looked at. */
const LIST_OF_ONE = /^\/verwijzen\/(cijfers|begrippen)\/[^/]+\/$/;
const ONE_IN = 10;

/** The addresses of the built site that a test over every page looks at. */
export const addresses: readonly string[] = readSite('dist')
  .pages.map(({ address }) => address)
  .filter((address) => address !== '/404.html')
  .filter((address, index) => !LIST_OF_ONE.test(address) || index % ONE_IN === 0);
