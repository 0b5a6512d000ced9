import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { unnamedFilter, type EngineFile } from './unnamedFilter.ts';
import { engineTerm, groupTerm, STANDINGS, type EngineFields, type Standing } from '../../domain/search/engineTerms.ts';
import type { Lexicon, WordList } from '../../domain/search/lexicon.ts';
import type { SearchRecord } from './record.ts';

/** The engine's index. */
export interface EngineIndex {
  files: EngineFile[];
  /** The number of each place in the engine, by its address. */
  ids: ReadonlyMap<string, string>;
}

/** "Undetermined": Pagefind has no stemmer of its own for it, and takes terms as they are. */
const LANGUAGE = 'und';
/** Pagefind begins every decompressed file with this word. */
const MARK = 'pagefind_dcd';
/** Pagefind brings interfaces and a worker; the site has an interface of its own and searches where the page is. */
const NOT_USED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)/;

/**
 * Pagefind's index over the records. It gets terms instead of text, each once, so that what is found is decided by our own reading of Dutch.
 * What a result shows travels as a filter: every other field Pagefind would search in.
 */
export async function engineIndex(records: readonly SearchRecord[], lexicon: Lexicon, groups: WordList['groups']): Promise<EngineIndex> {
  const idle = idleGroups(records, lexicon, groups);
  if (idle.length > 0)
    throw new Error(`zoekwoorden.yaml: no word of these groups stands on the site; give each one that does: ${idle.join(' | ')}`);
  const { index } = await pagefind.createIndex({});
  if (!index) throw new Error('Pagefind did not start; run npm ci and try again');
  for (const record of records) {
    const { errors } = await index.addCustomRecord({
      url: record.url,
      content: termsIn(record, lexicon),
      language: LANGUAGE,
      filters: { toon: [JSON.stringify(shownOf(record))] },
    });
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join('; ')}`);
  }
  // Written by the caller and not by Pagefind: closing it can cut short what it is still writing.
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  await pagefind.close();
  return {
    files: unnamedFilter(files.filter(({ path }) => !NOT_USED.test(path) && !path.startsWith('filter/'))),
    ids: new Map(files.flatMap(({ path, content }) => idIn(path, content))),
  };
}

/** The address of a place and its number in the engine, from the file that holds it. */
function idIn(path: string, content: Uint8Array): [url: string, id: string][] {
  const id = /^fragment\/und_(\w+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(MARK.length)) as { url: string };
  return [[url, id]];
}

/** Groups of the word list that lead nowhere, because no place has a word of them. */
function idleGroups(records: readonly SearchRecord[], lexicon: Lexicon, groups: WordList['groups']): string[] {
  const used = new Set(records.flatMap((record) => [...lexicon.groupsIn(lexicon.termsOf(textOf(record)))]));
  return groups.filter((_, number) => !used.has(number)).map((group) => group.join(', '));
}

/** All that a record should be found by. */
function textOf({ title, page, words, answer, text }: SearchRecord): string {
  return `${title}; ${page}; ${words}; ${answer}; ${text}`;
}

/** The terms of a record as the engine knows them, each once, where it stands best; in one order. */
function termsIn({ title, page, words, answer, text }: SearchRecord, lexicon: Lexicon): string {
  const standing = new Map<string, Standing>();
  const texts: Record<Standing, string> = { words: `${title}; ${words}`, answer, text: `${page}; ${text}` };
  for (const place of STANDINGS) for (const term of termsOf(texts[place], lexicon)) if (!standing.has(term)) standing.set(term, place);
  return [...standing]
    .map(([term, place]) => engineTerm(term, place))
    .sort()
    .join(' ');
}

function termsOf(text: string, lexicon: Lexicon): string[] {
  const words = lexicon.termsOf(text);
  const terms = words.filter(({ term }) => !lexicon.isEmpty(term)).flatMap(({ term, alike }) => [term, ...alike, ...lexicon.partsOf(term)]);
  return [...terms, ...[...lexicon.groupsIn(words)].map(groupTerm)];
}

function shownOf({ title, page, kind, words, answer, source, overtaken }: SearchRecord): EngineFields {
  return { title, page, kind, words, answer, source, overtaken: overtaken || undefined };
}
