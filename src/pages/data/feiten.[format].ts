import type { APIRoute } from 'astro';
import { register, sources } from '../../components/collections.ts';
import { toCsv } from '../../domain/csv.ts';
import { describeFacts } from '../../domain/export.ts';

/** The register as a download: `/data/feiten.csv` and `/data/feiten.json`. */
export function getStaticPaths() {
  return [{ params: { format: 'csv' } }, { params: { format: 'json' } }];
}

export const GET: APIRoute = ({ params }) => {
  const facts = describeFacts(register, sources);
  if (params['format'] === 'json') return new Response(`${JSON.stringify(facts, null, 2)}\n`);
  const columns = Object.keys(facts[0] ?? {});
  return new Response(toCsv([columns, ...facts.map((fact) => Object.values(fact).map((value) => String(value ?? '')))]));
};
