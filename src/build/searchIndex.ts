import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { extraSearchWords } from '../domain/searchWords.ts';
import { filesBelow } from '../corpus/files.ts';
import { sharedCorpus } from '../corpus/shared.ts';
import { searchRecords } from './searchRecords.ts';

/** Pagefind brings interfaces of its own; the site has another. */
const READY_MADE_INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Makes the search index over the built pages: in Dutch, with synonyms, and with terms, differences and questions as results of their own. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const corpus = sharedCorpus();
        const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error('Pagefind did not start; run npm ci and try again');

        for (const file of filesBelow(folder, '.', '.html')) {
          const html = readFileSync(join(folder, file), 'utf8');
          const extra = extraSearchWords(subjectOf(html), corpus.searchWords).join(' ');
          const { errors } = await index.addHTMLFile({
            sourcePath: file,
            content: html.replace('</h1>', `</h1><span data-pagefind-meta="zoekwoorden[data-woorden]" data-woorden="${extra}"></span>`),
          });
          if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
        }

        for (const { url, title, kind, content, words: zoekwoorden } of searchRecords(corpus)) {
          const { errors } = await index.addCustomRecord({ url, content, language: 'nl', meta: { title, soort: kind, zoekwoorden } });
          if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
        }

        // Written here and not by Pagefind: closing it can cut short what it is still writing.
        const { files, errors } = await index.getFiles();
        if (errors.length > 0) throw new Error(errors.join('; '));
        for (const { path, content } of files.filter((file) => !READY_MADE_INTERFACE.test(file.path))) {
          const target = join(folder, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await pagefind.close();
        logger.info('search index written');
      },
    },
  };
}

/** What a page is about: its heading and its answer. Synonyms of every word in its text would make all pages answer to all words. */
function subjectOf(html: string): string {
  return [...html.matchAll(/<h1[^>]*>[\s\S]*?<\/h1>|<p class="answer">[\s\S]*?<\/p>/g)].join(' ').replace(/<[^>]+>/g, ' ');
}
