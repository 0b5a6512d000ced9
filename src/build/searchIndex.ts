import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedCorpus } from '../corpus/shared.ts';
import { createLexicon, termList } from '../domain/search/lexicon.ts';
import { engineIndex } from './search/engineIndex.ts';
import { searchRecords } from './search/records.ts';
import { smallIndex } from './search/smallIndex.ts';

/** The folder of the small index, beside that of the engine. */
const SMALL = 'zoekindex';
const ENGINE = 'pagefind';

/** Makes what search needs, from the built pages: every place that can answer, in an index of our own and in Pagefind's. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const corpus = sharedCorpus();
        const lexicon = createLexicon(termList(corpus.searchWords));
        const records = searchRecords(folder, corpus);
        const engine = await engineIndex(records, lexicon, corpus.searchWords.groups);
        const small = smallIndex(records, corpus.searchWords, lexicon, engine);
        for (const { path, content } of engine.files) write(join(folder, ENGINE, path), content);
        for (const { path, content } of small) write(join(folder, SMALL, path), content);
        logger.info(`search index written: ${records.length} places`);
      },
    },
  };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
