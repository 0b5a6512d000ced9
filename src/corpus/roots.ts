import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the content is kept, from the project's folder: what holds for the whole country, and what belongs to one municipality. */
export interface Roots {
  national: string;
  /** The municipality that the site is for, and its folder; undefined for a site of the country alone. */
  local: { municipality: string; folder: string } | undefined;
}

/**
 * The roots of the content for a municipality, or for the country alone.
 * Throws an Error with a sentence for whoever set the municipality, when it has no folder.
 */
export function contentRoots(root: string, municipality: string | undefined): Roots {
  const national = 'content/landelijk';
  if (municipality === undefined) return { national, local: undefined };
  const folder = `content/gemeente/${municipality}`;
  if (!existsSync(join(root, folder)))
    throw new Error(`there is no ${folder}; write one, or set "gemeente" in package.json (or MUNICIPALITY) to a municipality that has one`);
  return { national, local: { municipality, folder } };
}

/** The municipalities that have a folder of content, by their names. */
export function municipalitiesIn(root: string): string[] {
  const folder = join(root, 'content/gemeente');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The folders of the roots, national first. */
export function foldersOf({ national, local }: Roots): string[] {
  return local ? [national, local.folder] : [national];
}
