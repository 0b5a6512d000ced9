/**
 * Builds the site into dist, as `npm run build` does, and writes the packages that its scripts have modules of into the file that is named:
 * names with versions, as JSON. A program of its own: a second build in one process takes modules of the first for its own.
 */
import { build } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module of a package: everything up to the package's own folder. */
const OF_PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const [list = ''] = process.argv.slice(2);
const folders = new Set<string>();
await build({
  logLevel: 'warn',
  vite: {
    plugins: [
      {
        name: 'shipped-packages',
        applyToEnvironment: ({ name }) => name === 'client',
        generateBundle: (_, bundle) => {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            for (const id of file.moduleIds) {
              const folder = OF_PACKAGE.exec(id)?.[1];
              if (folder !== undefined) folders.add(folder);
            }
          }
        },
      },
    ],
  },
});
writeFileSync(list, JSON.stringify([...new Set([...folders].map(packageIn))].sort()));

function packageIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return `${name}@${version}`;
}
