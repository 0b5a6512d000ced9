import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';

const TAG = /<[a-z][^>]*>/g;
const EMPTY = /\s(checked|disabled|hidden|inert|multiple|open|selected)=""/g;

/** A page in which what is true or not stands as a word alone, as HTML has it; Svelte writes it with an empty value. */
export function withBareAttributes(html: string): string {
  return html.replace(TAG, (tag) => tag.replace(EMPTY, ' $1'));
}

/** Writes every built page so. */
export function bareAttributes(): AstroIntegration {
  return {
    name: 'bare-attributes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of filesBelow(folder, '.', '.html')) {
          const file = join(folder, page);
          const html = readFileSync(file, 'utf8');
          const bare = withBareAttributes(html);
          if (bare !== html) writeFileSync(file, bare);
        }
      },
    },
  };
}
