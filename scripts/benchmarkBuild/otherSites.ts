import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePage } from './pages.ts';
import { writeInto, type Project } from './projects.ts';

const VERSIONS = { astro: '7.3.4', '@astrojs/mdx': '8.0.2' };

/** What a Starlight site is made with. */
export const STARLIGHT_VERSIONS = { ...VERSIONS, '@astrojs/starlight': '0.42.4' };

/** Plain counterparts of the components that the made pages use: the same links, and nothing looked up. */
const COMPONENTS = {
  'src/components/Sectie.astro': `---
const { id, titel } = Astro.props;
---
<section id={id} aria-labelledby={\`\${id}-kop\`}>
  <h2 id={\`\${id}-kop\`}>{titel} <a class="permalink" href={\`#\${id}\`} aria-label={\`Link naar \${titel}\`}>#</a></h2>
  <slot />
</section>
`,
  'src/components/Feit.astro': `---
const { id } = Astro.props;
---
<a class="feit" href={\`/cijfers/\${id}/\`}>{id}</a>
`,
  'src/components/Begrip.astro': `---
const { id } = Astro.props;
---
<a class="begrip" href={\`/begrippen/#\${id}\`}><slot /></a>
`,
};

/** Starlight as it comes, with a sidebar of one link. */
export function starlight(folder: string): Project {
  const imports = ['Sectie', 'Feit', 'Begrip'].map((name) => `import ${name} from '/src/components/${name}.astro';\n`).join('');
  install(folder, STARLIGHT_VERSIONS);
  writeInto(folder, {
    ...COMPONENTS,
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Proef', sidebar: [{ label: 'Begin', link: '/' }] })],
});
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.mdx': '---\ntitle: Begin\n---\n\nBegin.\n',
  });
  return { name: 'starlight', folder, pages: 'src/content/docs', text: (page) => plainText(page, imports) };
}

/** Astro and its MDX alone: the least that drawing these pages costs. */
export function floor(folder: string): Project {
  install(folder, VERSIONS);
  writeInto(folder, {
    ...COMPONENTS,
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { pages: defineCollection({ loader: glob({ base: 'src/content/pages', pattern: '**/*.mdx' }) }) };
`,
    'src/content/pages/index.mdx': '---\ntitle: Begin\n---\n\nBegin.\n',
    'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
import Begrip from '../components/Begrip.astro';
import Feit from '../components/Feit.astro';
import Sectie from '../components/Sectie.astro';

export async function getStaticPaths() {
  const entries = await getCollection('pages');
  return entries.map((entry) => ({ params: { path: entry.id === 'index' ? undefined : entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
  </head>
  <body>
    <main>
      <h1>{entry.data.title}</h1>
      <Content components={{ Begrip, Feit, Sectie }} />
    </main>
  </body>
</html>
`,
  });
  return { name: 'floor', folder, pages: 'src/content/pages', text: (page) => plainText(page) };
}

/** The file of a page; headings inside a section are plain Markdown, which gets its ids from Astro. */
function plainText({ title, answer, body }: MadePage, imports = ''): string {
  const markdown = body.replace(/<h3 id="[^"]*">(.*?)<\/h3>/g, '### $1');
  return `---\ntitle: ${title}\ndescription: ${answer}\n---\n\n${imports}\n${markdown}\n`;
}

/** Installs exact versions into a folder, unless they are there. */
export function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  const manifest = `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`;
  const file = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === manifest) return;
  writeInto(folder, { 'package.json': manifest });
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
