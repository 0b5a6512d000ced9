/**
 * The third build that the tests look at: the site below a path, with 2,000 invented figures besides its own.
 * One build for both: a path leaves no page as it was, and many figures change few.
 */
import { buildSiteWithManyFacts } from './siteWithManyFacts.ts';

buildSiteWithManyFacts(2000, 'https://example.nl/gemeente/wegwijzer/');
