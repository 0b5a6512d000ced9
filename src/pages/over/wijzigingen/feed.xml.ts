import type { APIRoute } from 'astro';
import { fill, register } from '../../../components/collections.ts';
import { allEditions } from '../../../components/edition/editions.ts';
import { atomFeed } from '../../../domain/editions/feed.ts';
import { BASE_PATH, SITE_NAME, SITE_ORIGIN } from '../../../site.ts';

const site = { name: SITE_NAME, address: SITE_ORIGIN + BASE_PATH, page: 'over/wijzigingen/', feed: 'over/wijzigingen/feed.xml' };

/** What changed, edition by edition, for programs that follow news: `/over/wijzigingen/feed.xml`. */
export const GET: APIRoute = () => new Response(atomFeed(allEditions, site, { nameOf: (fact) => register.get(fact).name, fill }));
