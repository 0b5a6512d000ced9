import type { APIRoute } from 'astro';
import { register, sources } from '../../components/collections.ts';
import { listFacts } from '../../domain/factList.ts';
import { packFacts } from '../../domain/packedFacts.ts';

/** The rows that the filter of `/cijfers/` looks through: `/data/cijferlijst.json`, fetched when a reader turns to it. */
export const GET: APIRoute = () => new Response(JSON.stringify(packFacts(listFacts(register, sources), sources)));
