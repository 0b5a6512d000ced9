import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';

/** Modules that a page asks for when a reader turns to more of it: named so that a copy is whole, and not fetched before. */
const ON_ACT = /\/(parts|openLink|weighingWords)\.[\w-]+\.js$/;

/** What a module loads, by paths from the folder of the site: by itself, and when a reader turns to more of the page. */
interface Loads {
  atOnce: readonly string[];
  onAct: readonly string[];
}
type Imports = ReadonlyMap<string, Loads>;

/** What Vite wraps around each import(), to fetch what that module imports at the same time: a module of a kilobyte more for every page. */
const VITE_HELPER = '\0vite/preload-helper.js';
const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

/**
 * A page that names every module that its scripts load by themselves, its own scripts first. Whoever keeps a copy of the page then has all
 * that it needs, and a browser need not read one module to learn of the next. What is loaded when a reader turns to more of the page is named
 * for no medium, so that no browser fetches it yet; what is loaded for one act alone is not named.
 * @param base the path that the site stands under, with a slash on both sides
 */
export function nameModules(html: string, imports: Imports, base: string): string {
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source.slice(base.length));
  const atOnce = reachedFrom(scripts, imports);
  const onAct = reachedFrom(
    [...atOnce].flatMap((module) => imports.get(module)?.onAct ?? []),
    imports,
  );
  const link = (module: string, media = ''): string => `<link rel="modulepreload" href="${base}${module}"${media}>`;
  const links = [
    ...[...atOnce].filter((module) => !scripts.includes(module)).map((module) => link(module)),
    ...[...onAct].filter((module) => !atOnce.has(module)).map((module) => link(module, ' media="not all"')),
  ];
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** Modules and all that they load by themselves. */
function reachedFrom(modules: readonly string[], imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const add = (module: string): void => {
    if (reached.has(module)) return;
    reached.add(module);
    imports.get(module)?.atOnce.forEach(add);
  };
  modules.forEach(add);
  return reached;
}

/** Names in each built page the modules that it loads. */
export function modulePreload(): AstroIntegration {
  const imports = new Map<string, Loads>();
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
                    imports.set(file.fileName, {
                      atOnce: file.imports,
                      onAct: file.dynamicImports.filter((module) => ON_ACT.test(module)),
                    });
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
