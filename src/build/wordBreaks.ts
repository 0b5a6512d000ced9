import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';
import { sharedCorpus } from '../corpus/shared.ts';
import { compoundsOf } from '../domain/search/compounds.ts';
import { SOFT_HYPHEN } from '../domain/softHyphens.ts';
import { withBreaks } from '../domain/wordBreaks.ts';

/** What is no text of the page, is drawn, is copied as it stands, or says the same on every page and fits there. */
const LEFT_OUT = new Set(['head', 'footer', 'script', 'style', 'svg', 'template', 'noscript', 'pre', 'code', 'textarea', 'select']);
/** What is set in large letters, or in columns that are narrower than the page. */
const TIGHT = new Set(['h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'button', 'summary', 'label', 'figcaption', 'caption', 'nav']);
/** From how many letters on a word may be parted there. Below, letters twice as large leave it room on a phone. */
const LONG_IN_TIGHT = 13;
/** The same in a line as wide as the page. */
const LONG = 20;
const PIECE = /<!--.*?-->|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gis;
const WORD = /\p{L}+/gu;

/** A page with the places marked where its long words may be parted. */
export function withWordBreaks(html: string, part: (word: string) => string): string {
  let leftOut = 0;
  let tight = 0;
  return html.replace(PIECE, (piece, closes: string | undefined, name: string | undefined) => {
    if (name !== undefined) {
      const step = closes === '/' ? -1 : 1;
      if (LEFT_OUT.has(name)) leftOut += step;
      if (TIGHT.has(name)) tight += step;
      return piece;
    }
    // What Svelte drew stands between marks: a browser that takes it over expects it as it was.
    if (piece.startsWith('<!--[')) leftOut += 1;
    if (piece === '<!--]-->') leftOut -= 1;
    if (leftOut > 0 || piece.startsWith('<')) return piece;
    const long = tight > 0 ? LONG_IN_TIGHT : LONG;
    return piece.replace(WORD, (word) => (word.length < long ? word : part(word)));
  });
}

/** Marks in every built page where long words may be parted; the search index is made before, from words that are whole. */
export function wordBreaks(): AstroIntegration {
  return {
    name: 'word-breaks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const compounds = compoundsOf(sharedCorpus().searchWords);
        const known = new Map<string, string>();
        const part = (word: string): string => {
          const again = known.get(word) ?? withBreaks(word, compounds, SOFT_HYPHEN);
          known.set(word, again);
          return again;
        };
        for (const page of filesBelow(folder, '.', '.html')) {
          const file = join(folder, page);
          const html = readFileSync(file, 'utf8');
          const broken = withWordBreaks(html, part);
          if (broken !== html) writeFileSync(file, broken);
        }
      },
    },
  };
}
