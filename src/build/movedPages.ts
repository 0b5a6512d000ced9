import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { moveFile, type Move } from '../schema/move.ts';

const FILE = 'content/verhuisd.yaml';

/** The pages that moved, as the file says. */
export function readMoves(root = '.'): Move[] {
  const file = join(root, FILE);
  return existsSync(file) ? moveFile.parse(parse(readFileSync(file, 'utf8'))) : [];
}

/** The page at an old address: it leads to the new one by itself, without script, and by a link. */
function movedPage(to: string): string {
  return [
    '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Deze bladzijde is verhuisd</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0;url=${to}"><link rel="canonical" href="${to}"></head>`,
    `<body><main><h1>Deze bladzijde is verhuisd</h1><p><a href="${to}">Naar het nieuwe adres</a></p></main></body></html>\n`,
  ].join('\n');
}

/** Puts at each old address a page that leads to the new one, which works on every host. */
export function movedPages(moves: readonly Move[]): AstroIntegration {
  let base = '/';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        for (const { from, to } of moves) {
          const folder = join(fileURLToPath(dir), from);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), movedPage(base + to.slice(1)));
        }
      },
    },
  };
}
