import { createHash } from 'node:crypto';
import { packPlaces, packSentences, type PackedIndex } from '../../domain/search/answerIndex.ts';
import { termList, type Lexicon, type TermList, type WordList } from '../../domain/search/lexicon.ts';
import type { EngineIndex } from './engineIndex.ts';
import type { SearchRecord } from './record.ts';

/** A file of the small index, by its path below the folder of the index. */
export interface SmallFile {
  path: string;
  content: string;
}

/** Single details: of these there may be thousands, and nobody looks for one before what explains it. */
const LEFT_TO_ENGINE = /^(Cijfer|Tabel|Bron)/;

/** Places that readers' own words lead to at once; those of the others the engine knows. */
const WITH_WORDS = 'Vraag van inwoners';

/**
 * The small index: what can answer by its title, in one file; the sentences that answer, a few to a file; and the other words of the site.
 * Single details are left to the engine, so that a register of thousands makes it no larger.
 */
export function smallIndex(records: readonly SearchRecord[], list: WordList, lexicon: Lexicon, engine: EngineIndex): SmallFile[] {
  const places = inPageOrder(records.filter(({ kind }) => !LEFT_TO_ENGINE.test(kind))).map((record) => ({
    ...record,
    id: engine.ids.get(record.url) ?? '',
    words: record.kind.startsWith(WITH_WORDS) ? record.words : '',
  }));
  const sentences = packSentences(places.map(({ answer, source }) => ({ answer, source }))).map((rows) => JSON.stringify(rows));
  const words = otherWords(records, places, lexicon).join('\n');
  const folder = createHash('sha256').update(sentences.join('')).update(words).digest('hex').slice(0, 8);
  const meta = engine.files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
  const packed: PackedIndex = { folder, meta, ...packPlaces(places), list: listFor(list, places, lexicon) };
  return [
    { path: 'antwoorden.json', content: JSON.stringify(packed) },
    { path: `${folder}/woorden.txt`, content: words },
    ...sentences.map((content, file) => ({ path: `${folder}/${file}.json`, content })),
  ];
}

/** Records of one page after each other, as packing expects. */
function inPageOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return [...Map.groupBy(records, ({ url }) => url.split('#')[0]).values()].flat();
}

/** The words of the site that the small index does not have: each once, as written in small letters, and the parts of its compounds. */
function otherWords(records: readonly SearchRecord[], places: readonly SearchRecord[], lexicon: Lexicon): string[] {
  const known = new Set(places.flatMap(({ title, words, page }) => lexicon.termsOf(`${title} ${words} ${page}`).map(({ term }) => term)));
  const found = new Map<string, string>();
  for (const { title, words, answer, text } of records) {
    for (const { term, written } of lexicon.termsOf(`${title} ${words} ${answer} ${text}`)) {
      if (!known.has(term) && !found.has(term)) found.set(term, written.toLowerCase());
      for (const part of lexicon.partsOf(term)) if (!known.has(part) && !found.has(part)) found.set(part, part);
    }
  }
  return [...found.values()].sort();
}

/** The word list as terms, with those compounds only that titles have: of the others the engine knows the parts. */
function listFor(list: WordList, places: readonly SearchRecord[], lexicon: Lexicon): TermList {
  const inTitles = new Set(places.flatMap(({ title, words }) => lexicon.termsOf(`${title} ${words}`).map(({ term }) => term)));
  const terms = termList(list);
  return { ...terms, compounds: Object.fromEntries(Object.entries(terms.compounds).filter(([term]) => inTitles.has(term))) };
}
