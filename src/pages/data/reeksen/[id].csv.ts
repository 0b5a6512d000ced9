import type { APIRoute } from 'astro';
import { seriesById } from '../../../components/collections.ts';
import { toCsv } from '../../../domain/csv.ts';
import type { Series } from '../../../domain/series.ts';

/** Each series as it is kept, for a spreadsheet: `/data/reeksen/<id>.csv`. */
export function getStaticPaths() {
  return [...seriesById.values()].map((series) => ({ params: { id: series.id }, props: { series } }));
}

export const GET: APIRoute<{ series: Series }> = ({ props: { series } }) =>
  new Response(toCsv([series.columns.map((column) => column.name), ...series.rows.map((row) => row.map((cell) => String(cell ?? '')))]));
