import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { bareAttributes } from './src/build/bareAttributes.ts';
import { content } from './src/build/content.ts';
import { inlineStyles } from './src/build/inlineStyles.ts';
import { modulePreload } from './src/build/modulePreload.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { securityHeaders } from './src/build/securityHeaders.ts';
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
    inlineStyles(),
    securityHeaders(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        // Every page names some scripts: by the component that they are of, without what Astro adds to it.
        build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `delen/${name.replace(/\.astro_.*/, '')}.[hash].js` } } },
      },
    },
  },
});
