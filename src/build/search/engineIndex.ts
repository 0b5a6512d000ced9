import * as pagefind from 'pagefind';
import { engineTerm, groupTerm, type EngineFields } from '../../domain/search/engineTerms.ts';
import type { Lexicon } from '../../domain/search/lexicon.ts';
import type { SearchRecord } from './record.ts';

/** A file of the engine, by its path below its folder. */
export interface EngineFile {
  path: string;
  content: Uint8Array;
}

/** "Undetermined": Pagefind has no stemmer of its own for it, and takes terms as they are. */
const LANGUAGE = 'und';
/** Pagefind brings interfaces and a worker; the site has an interface of its own and searches where the page is. */
const NOT_USED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)/;

/**
 * Pagefind's index over the records. It gets terms instead of text, each once, so that what is found is decided by our own reading of Dutch.
 * What a result shows travels as a filter: every other field Pagefind would search in.
 */
export async function engineIndex(records: readonly SearchRecord[], lexicon: Lexicon): Promise<EngineFile[]> {
  const { index } = await pagefind.createIndex({});
  if (!index) throw new Error('Pagefind did not start; run npm ci and try again');
  for (const record of records) {
    const { errors } = await index.addCustomRecord({
      url: record.url,
      content: termsFor(`${record.title} ${record.page} ${record.words} ${record.answer} ${record.text}`, lexicon),
      language: LANGUAGE,
      meta: { title: termsFor(record.title, lexicon), woorden: termsFor(record.words, lexicon) },
      filters: { toon: [JSON.stringify(shownOf(record))] },
    });
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join('; ')}`);
  }
  // Written by the caller and not by Pagefind: closing it can cut short what it is still writing.
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  await pagefind.close();
  return files.filter(({ path }) => !NOT_USED.test(path) && !path.startsWith('filter/'));
}

/** The terms of a text as the engine knows them, each once, in one order. */
function termsFor(text: string, lexicon: Lexicon): string {
  const words = lexicon.termsOf(text);
  const terms = words
    .filter(({ term }) => !lexicon.isEmpty(term))
    .flatMap(({ term, alike }) => [term, ...alike, ...lexicon.partsOf(term)]);
  const groups = [...lexicon.groupsIn(words)].map(groupTerm);
  return [...new Set([...terms.map(engineTerm), ...groups])].sort().join(' ');
}

function shownOf({ title, page, kind, answer, source }: SearchRecord): EngineFields {
  return { title, page, kind, answer, source };
}
