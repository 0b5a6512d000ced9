import { readSite } from '../site/builtSite.ts';

/** Ways to refer to one figure or term: a list of one, drawn alike, of which one in ten stands for all. Lists of a page are all looked at. */
const LIST_OF_ONE = /^\/verwijzen\/(cijfers|begrippen)\/[^/]+\/$/;
const ONE_IN = 10;
/** Pages of one figure: drawn alike too, but with more that can differ, so one in three is looked at. Tests over the built pages look at all. */
const ONE_FIGURE = /^\/cijfers\/[^/]+\/$/;
const ONE_FIGURE_IN = 3;

/** The addresses of the built site that a test over every page looks at. */
export const addresses: readonly string[] = readSite('dist')
  .pages.map(({ address }) => address)
  .filter((address) => address !== '/404.html')
  .filter((address, index) => !LIST_OF_ONE.test(address) || index % ONE_IN === 0)
  .filter((address, index) => !ONE_FIGURE.test(address) || index % ONE_FIGURE_IN === 0);
