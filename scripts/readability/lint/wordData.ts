// cspell:ignore subtlex wordfreq skiplist
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NounKind, WordData } from '../../../src/domain/readability/lint/features.ts';

/** DuckDB reads the data, which are Parquet; it stands outside the packages of the project: it is large. */
const DUCKDB = resolve('.cache/programs/node_modules/@duckdb/node-api/lib/index.js');
/** Where `scripts/ensure-installed.cjs --lint` puts the word data of LiNT-II, and where somebody else may have put them. */
const FOLDER = process.env['LINT_II'] ?? '.cache/programs/lint_ii/lint_ii/linguistic_data/data';

interface DuckDb {
  DuckDBInstance: { create(): Promise<{ connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRowObjectsJson(): Row[] }> }> }> };
}
type Row = Record<string, string | number | null>;

/** Reads the word data of LiNT-II. */
export async function readWordData(): Promise<WordData> {
  const loaded = (await import(pathToFileURL(DUCKDB).href)) as DuckDb & { default?: DuckDb };
  const connection = await (await (loaded.default ?? loaded).DuckDBInstance.create()).connect();
  const rows = async (name: string, columns: string): Promise<Row[]> =>
    (await connection.runAndReadAll(`select ${columns} from '${newest(name).replaceAll("'", "''")}'`)).getRowObjectsJson();
  const column = async (name: string, key: string): Promise<string[]> => (await rows(name, key)).map((row) => String(row[key]));
  return {
    frequencies: new Map(
      (await rows('subtlex_wordfreq', 'word, word_count')).map((row) => [String(row['word']), Number(row['word_count'])]),
    ),
    skipped: new Set(await column('subtlex_wordfreq_skiplist', 'word')),
    nouns: new Map(
      (await rows('nouns_sem_types', 'word, super_sem_type, head')).map((row) => [
        String(row['word']),
        { kind: String(row['super_sem_type']) as NounKind, head: row['head'] === null ? undefined : String(row['head']) },
      ]),
    ),
    mannerAdverbs: new Set(await column('manner_adverbs', 'adverb')),
    units: new Set(await column('measurement_units', 'symbol')),
  };
}

/** The file of that name, the newest where its name has a date. */
function newest(name: string): string {
  const file = readdirSync(FOLDER)
    .filter((each) => new RegExp(`^${name}(_\\d+)?\\.parquet$`).test(each))
    .sort()
    .at(-1);
  if (file === undefined) throw new Error(`there is no ${name}.parquet in ${FOLDER}`);
  return join(FOLDER, file);
}
