import type { APIRoute } from 'astro';
import { ledger } from '../../components/files/downloads.ts';

/** Every address that the site ever published: `/data/adressen.txt`. */
export const GET: APIRoute = () => new Response(ledger());
