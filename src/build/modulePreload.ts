import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';

/** Modules that a page asks for by itself, a moment after the first: it names them like those that it loads at once. */
const SOON = /\/(?:parts|readChart)\.[\w-]+\.js$/;

/** For each module of the site, the modules that it loads by itself, by their paths from the folder of the site. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** What Vite wraps around each import(), to fetch what that module imports at the same time: a module of a kilobyte more for every page. */
const VITE_HELPER = '\0vite/preload-helper.js';
const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

/**
 * A page that names every module that its scripts load by themselves, its own scripts first. Whoever keeps a copy of the page then has all
 * that it needs, and a browser need not read one module to learn of the next. What is loaded only when a reader turns to it is not named.
 * @param base the path that the site stands under, with a slash on both sides
 */
export function nameModules(html: string, imports: Imports, base: string): string {
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source.slice(base.length));
  const named = new Set<string>();
  const add = (module: string): void => {
    if (named.has(module)) return;
    named.add(module);
    (imports.get(module) ?? []).forEach(add);
  };
  scripts.forEach(add);
  const links = [...named]
    .filter((module) => !scripts.includes(module))
    .map((module) => `<link rel="modulepreload" href="${base}${module}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** Names in each built page the modules that it loads. */
export function modulePreload(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'module-preload',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                load: (id) => (id === VITE_HELPER ? PLAIN_IMPORT : undefined),
              },
              {
                name: 'imports-of-modules',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => {
                  for (const file of Object.values(bundle)) {
                    if (file.type !== 'chunk') continue;
                    imports.set(file.fileName, [...file.imports, ...file.dynamicImports.filter((module) => SOON.test(module))]);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of filesBelow(folder, '.', '.html')) {
          const file = join(folder, page);
          writeFileSync(file, nameModules(readFileSync(file, 'utf8'), imports, base));
        }
      },
    },
  };
}
