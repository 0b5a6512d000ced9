import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, STARLIGHT_VERSIONS } from '../benchmarkBuild/otherSites.ts';
import { writeInto } from '../benchmarkBuild/projects.ts';
import { mainTexts } from './mainTexts.ts';

/** Outside the project, and kept between runs. */
const FOLDER = join(tmpdir(), 'wegwijzer-benchmark-search', 'starlight');
/** Says from what the site there was built. */
const BUILT_FROM = 'built-from.txt';

/** Starlight as it comes, in Dutch, with its own search; pages come as HTML from a file. */
const FILES = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Proef', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
`,
  'src/content.config.ts': `import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';

const loader = {
  name: 'main-texts',
  async load({ store, parseData }) {
    store.clear();
    for (const { id, title, html } of JSON.parse(readFileSync('pages.json', 'utf8'))) {
      const filePath = \`src/content/docs/\${id}.md\`;
      const data = await parseData({ id, data: { title }, filePath });
      store.set({ id, data, filePath, body: '', rendered: { html, metadata: { headings: [] } } });
    }
  },
};

export const collections = { docs: defineCollection({ loader, schema: docsSchema() }) };
`,
};

/**
 * Builds a Starlight site that holds the main texts of a built site, unless it stands there from a run before.
 * @param dist folder of the built site
 * @returns folder of the built Starlight site
 */
export function buildStarlightSite(dist: string): string {
  const files = { ...FILES, 'pages.json': JSON.stringify(mainTexts(dist)) };
  const hash = createHash('sha256')
    .update(JSON.stringify([STARLIGHT_VERSIONS, files]))
    .digest('hex');
  const built = join(FOLDER, 'dist');
  const note = join(FOLDER, BUILT_FROM);
  if (existsSync(built) && existsSync(note) && readFileSync(note, 'utf8') === hash) return built;
  install(FOLDER, STARLIGHT_VERSIONS);
  writeInto(FOLDER, { ...files, [BUILT_FROM]: '' });
  execFileSync('node_modules/.bin/astro', ['build', '--silent'], {
    cwd: FOLDER,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  writeInto(FOLDER, { [BUILT_FROM]: hash });
  return built;
}

/** What that site was made with, in words: Starlight leaves open which Pagefind comes with it. */
export function madeWith(): string {
  const versions = ['@astrojs/starlight', 'astro', 'pagefind', '@pagefind/default-ui'].map((name) => {
    const { version } = JSON.parse(readFileSync(join(FOLDER, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
  return versions.join(', ');
}
