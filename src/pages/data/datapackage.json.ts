import type { APIRoute } from 'astro';
import { dataPackage } from '../../components/files/dataPackage.ts';

/** What the downloads are, for machines: `/data/datapackage.json`. The charts lie outside its folder and have whole addresses. */
export const GET: APIRoute = async () => new Response(await dataPackage('data/'));
