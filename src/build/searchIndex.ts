import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { sharedCorpus } from '../corpus/shared.ts';
import { searchRecords } from './search/records.ts';

/** Pagefind brings interfaces of its own; the site has another. */
const READY_MADE_INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** Makes the search index, in Dutch: every place of the built site that can answer a question is a result of its own. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error('Pagefind did not start; run npm ci and try again');

        for (const { url, title, kind, answer, text, words } of searchRecords(folder, sharedCorpus())) {
          const content = `${title}. ${answer} ${text}`;
          const meta = { title, soort: kind, zoekwoorden: words.join(' ') };
          const { errors } = await index.addCustomRecord({ url, content, language: 'nl', meta });
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
