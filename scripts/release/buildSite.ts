import { build } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module of a package: everything up to the package's own folder. */
const OF_PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Builds the site into dist, as `npm run build` does, and gives the packages that its scripts have modules of: names with versions,
 * `svelte@5.57.3`.
 */
export async function buildSite(): Promise<ReadonlySet<string>> {
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
  return new Set([...folders].map(packageIn));
}

function packageIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return `${name}@${version}`;
}
