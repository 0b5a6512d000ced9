import type { APIRoute } from 'astro';
import { register, seriesById, sources } from '../../components/collections.ts';
import { describeDataPackage } from '../../domain/export.ts';
import { SITE_NAME, SITE_VERSION } from '../../site.ts';

/** What the downloads are, for machines (Frictionless Data Package): `/data/datapackage.json`. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(describeDataPackage([...seriesById.values()], sources, register, { title: SITE_NAME, version: SITE_VERSION }), null, 2)}\n`,
  );
