import type { APIRoute } from 'astro';
import { dataPackage } from '../components/files/dataPackage.ts';

/** What all CSV of the site is, for machines: `/datapackage.json`, beside which a copy of the site has every file. */
export const GET: APIRoute = async () => new Response(await dataPackage(''));
