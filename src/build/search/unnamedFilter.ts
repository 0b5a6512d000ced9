// cspell:ignore toonk
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the engine, by its path below its folder. */
export interface EngineFile {
  path: string;
  content: Uint8Array;
}

const META = /^pagefind\.(\w+)\.pf_meta$/;
/** Where the list of what the engine has names the file of a filter. */
const FILTER = /(toonk\w+?_)[0-9a-f]{7}/;

/**
 * The files of the engine without the name of the filter's file, which is left out: Pagefind writes that in another order, so under another name,
 * at every build, and the same site must give the same files.
 */
export function unnamedFilter(files: readonly EngineFile[]): EngineFile[] {
  const meta = files.find(({ path }) => META.test(path));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const name = META.exec(meta?.path ?? '')?.[1];
  if (!meta || !entry || name === undefined) throw new Error('Pagefind gave no list of what it has');
  const bytes = gunzipSync(meta.content).toString('latin1').replace(FILTER, '$10000000');
  const content = gzipSync(Buffer.from(bytes, 'latin1'));
  const renamed = name.replace(/_.*$/, `_${createHash('sha256').update(bytes).digest('hex').slice(0, 11)}`);
  const named = Buffer.from(Buffer.from(entry.content).toString('utf8').replace(name, renamed));
  return files.map((file) => {
    if (file === meta) return { path: `pagefind.${renamed}.pf_meta`, content };
    return file === entry ? { path: entry.path, content: named } : file;
  });
}
