import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { fillFacts } from '../domain/notes.ts';
import { createRegister } from '../domain/register.ts';
import { extraSearchWords } from '../domain/searchWords.ts';
import { factFile } from '../schema/fact.ts';
import { searchWords } from '../schema/searchWords.ts';
import { termFile } from '../schema/term.ts';
import { filesBelow, readYaml } from './readYaml.ts';

/** Makes the search index over the built pages: in Dutch, with synonyms, and each term as a result of its own. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const words = readYaml(root, 'content/zoekwoorden.yaml', searchWords).data;
        const { index } = await pagefind.createIndex({ forceLanguage: 'nl' });
        if (!index) throw new Error('Pagefind did not start; run npm ci and try again');

        for (const file of filesBelow(folder, '.', '.html')) {
          const html = readFileSync(join(folder, file), 'utf8');
          const extra = extraSearchWords(textOf(html), words).join(' ');
          const { errors } = await index.addHTMLFile({
            sourcePath: file,
            content: html.replace('</h1>', `</h1><span data-pagefind-meta="zoekwoorden[data-woorden]" data-woorden="${extra}"></span>`),
          });
          if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
        }

        const register = createRegister(
          filesBelow(root, 'content/feiten', '.yaml').map((file) => {
            const { data } = readYaml(root, file, factFile);
            return { topic: data.onderwerp, facts: data.feiten };
          }),
        );
        for (const file of filesBelow(root, 'content/begrippen', '.yaml')) {
          for (const term of readYaml(root, file, termFile).data.begrippen) {
            const content = `${term.term}. ${term.aliases.join(', ')}. ${fillFacts(term.meaning, register)}`;
            const { errors } = await index.addCustomRecord({
              url: `/begrippen/#${term.id}`,
              content,
              language: 'nl',
              meta: { title: term.term, soort: 'Begrip', zoekwoorden: extraSearchWords(content, words).join(' ') },
            });
            if (errors.length > 0) throw new Error(`term "${term.id}": ${errors.join('; ')}`);
          }
        }

        const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        if (errors.length > 0) throw new Error(errors.join('; '));
        await pagefind.close();
        logger.info('search index written');
      },
    },
  };
}

function textOf(html: string): string {
  return html
    .replace(/^[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<[^>]+>/g, ' ');
}
