import type { APIRoute } from 'astro';
import { termsFile } from '../../components/files/termsFile.ts';

/** Every term with its names and explanation, for programs: `/data/begrippen.jsonld`. */
export const GET: APIRoute = () => new Response(termsFile());
