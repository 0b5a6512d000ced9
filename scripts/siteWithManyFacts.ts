import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manyFacts } from './manyFacts.ts';

/** Below the project, so that packages are found; git, the linter and the tests leave it alone. */
const COPY = '.cache/many-facts';
const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'svelte.config.js', 'tsconfig.json'];

/** The invented address to which that site has mistakes reported. */
export const REPORT_TO = 'fouten@example.nl';

/** Where the copy with many facts is built. */
const BUILT = join(COPY, 'dist');

/**
 * Builds a copy of the site with invented facts besides its own. With 2,000 of them it takes about as long again as the build of the site itself.
 * Throws what the build printed when it fails.
 * @param address the address that it is built for, instead of that of the project
 * @returns the folder with the built pages
 */
export function buildSiteWithManyFacts(count: number, address?: string): string {
  rmSync(COPY, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(COPY, part), { recursive: true });
  for (const [path, text] of manyFacts(count)) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true });
    writeFileSync(join(COPY, path), text);
  }
  // With an address for mistakes, which the site itself may not have yet.
  appendFileSync(join(COPY, 'content/landelijk/beheer.yaml'), `meldadres: ${REPORT_TO}\n`);
  execFileSync('node_modules/.bin/astro', ['build', '--root', COPY, '--silent'], {
    env: { ...process.env, ...(address === undefined ? {} : { SITE_ADDRESS: address }), COMPRESSED: 'no', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return BUILT;
}
