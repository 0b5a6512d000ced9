import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { bareAttributes } from './src/build/bareAttributes.ts';
import { compileHint } from './src/build/compileHint.ts';
import { compressed } from './src/build/compressed.ts';
import { content } from './src/build/content.ts';
import { hosting } from './src/build/hosting.ts';
import { inlineStyles } from './src/build/inlineStyles.ts';
import { modulePreload } from './src/build/modulePreload.ts';
import { movedPages, readMoves } from './src/build/movedPages.ts';
import { offlineFiles } from './src/build/offlineFiles.ts';
import { plainTexts } from './src/build/plainTexts.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { wordBreaks } from './src/build/wordBreaks.ts';
import { BASE_PATH, MUNICIPALITY, SITE_ORIGIN } from './src/site.ts';

export default defineConfig({
  site: SITE_ORIGIN,
  base: BASE_PATH,
  trailingSlash: 'always',
  cacheDir: './.astro',
  build: { inlineStylesheets: 'never', assets: 'delen' },
  devToolbar: { enabled: false },
  integrations: [
    content(MUNICIPALITY),
    svelte(),
    // The whole in one document says what other pages say (docs/decisions/reading-edition.md).
    sitemap({ filter: (page) => !page.endsWith('/leesversie/') }),
    modulePreload(),
    bareAttributes(),
    searchIndex(),
    plainTexts(),
    wordBreaks(),
    inlineStyles(),
    movedPages(readMoves()),
    hosting(),
    // After all that writes a file, and before what compresses them.
    offlineFiles(),
    // Last: whatever is written after it has no compressed variants.
    compressed(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names some scripts: by the component that they are of, without what Astro adds to it.
              entryFileNames: ({ name }) => `delen/${name.replace(/\.astro_.*/, '')}.[hash].js`,
              postBanner: compileHint,
            },
          },
        },
      },
    },
  },
});
