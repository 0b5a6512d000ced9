import type { APIRoute } from 'astro';
import { toldChanges } from '../../components/edition/editions.ts';

/** The editions, and each figure that says something else than in one of them: `/data/wijzigingen.json`. */
export const GET: APIRoute = () => new Response(JSON.stringify(toldChanges()));
