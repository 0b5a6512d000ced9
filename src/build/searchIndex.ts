import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { sharedCorpus } from '../corpus/shared.ts';
import { searchRecords } from './searchRecords.ts';

/** Pagefind brings interfaces of its own; the site has another. */
const READY_MADE_INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Makes the search index over the built pages: in Dutch, with terms, differences and questions as results of their own. Pages carry their synonyms themselves. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error('Pagefind did not start; run npm ci and try again');

        for (const sourcePath of htmlIn(folder)) {
          const content = withoutMarks(readFileSync(join(folder, sourcePath), 'utf8'));
          const { errors } = await index.addHTMLFile({ sourcePath, content });
          if (errors.length > 0) throw new Error(`${sourcePath}: ${errors.join('; ')}`);
        }
        for (const { url, title, kind, content, words: zoekwoorden } of searchRecords(sharedCorpus())) {
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

/** The pages below a folder, as paths from it, in one order. */
function htmlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** A page without the signs that the style sheet fills, and with terms as plain words: where one stands Pagefind would put a space, also before a full stop, and it reads no labels. */
function withoutMarks(html: string): string {
  return html
    .replace(/<(a|small) class="(?:ref[^"]*|margin-note|permalink[^"]*)"[^>]*><\/\1>/g, '')
    .replace(/<label class="begrip"[^>]*><span[^>]*>(.*?)<\/span><button[^>]*><\/button><\/label>/g, '$1');
}
