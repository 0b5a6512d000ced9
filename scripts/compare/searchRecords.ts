import { gunzipSync } from 'node:zlib';
import { lineChanges } from './lineChanges.ts';
import type { Difference } from './siteDifferences.ts';

/** Pagefind begins every decompressed file with this word. */
const MARK = 'pagefind_dcd';

interface SearchRecord {
  url: string;
  content: string;
  [field: string]: unknown;
}

/**
 * What differs between the search indexes of two sites, given their `.pf_*` files by name: the records by the address that
 * they lead to and, where all records are equal, the index of words in which they are found.
 */
export function searchDifferences(beforeFiles: ReadonlyMap<string, Buffer>, afterFiles: ReadonlyMap<string, Buffer>): Difference[] {
  const old = recordLines(beforeFiles);
  const now = recordLines(afterFiles);
  const records = [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((url) => {
    const [before, after] = [old.get(url), now.get(url)];
    const changes = before && after ? lineChanges(before, after) : [{ before: before?.[0], after: after?.[0] }];
    return changes.map((change) => ({ file: url, what: 'search record', ...change }));
  });
  if (records.length > 0) return records;
  return lineChanges(indexLines(beforeFiles), indexLines(afterFiles)).map((change) => ({
    file: 'pagefind/',
    what: 'index of words',
    ...change,
  }));
}

/** Fields of the records as lines, by address. */
function recordLines(files: ReadonlyMap<string, Buffer>): Map<string, string[]> {
  const records = new Map<string, string[]>();
  for (const [name, bytes] of files) {
    if (!name.endsWith('.pf_fragment')) continue;
    const { url, ...fields } = JSON.parse(decoded(bytes).toString('utf8')) as SearchRecord;
    records.set(url, [...(records.get(url) ?? []), ...Object.entries(fields).flatMap(([field, value]) => linesOf(field, value))]);
  }
  return records;
}

function linesOf(field: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${field}: ${String(value)}`];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${field} ${key}: ${typeof part === 'string' ? part : JSON.stringify(part)}`);
}

/** The other files of the index; their names are hashes of what they hold. */
function indexLines(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].filter(([name]) => !name.endsWith('.pf_fragment')).map(([name, bytes]) => `${name}, ${decoded(bytes).length} bytes`);
}

function decoded(bytes: Buffer): Buffer {
  const plain = gunzipSync(bytes);
  if (plain.toString('latin1', 0, MARK.length) !== MARK) throw new Error(`A file of the search index does not begin with ${MARK}.`);
  return plain.subarray(MARK.length);
}
