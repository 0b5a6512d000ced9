import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { bareAttributes } from './src/build/bareAttributes.ts';
import { content } from './src/build/content.ts';
import { inlineStyles } from './src/build/inlineStyles.ts';
import { modulePreload } from './src/build/modulePreload.ts';
import { offlineFiles } from './src/build/offlineFiles.ts';
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
    sitemap(),
    modulePreload(),
    bareAttributes(),
    searchIndex(),
    inlineStyles(),
    securityHeaders(),
    // After all that writes a file, and before what compresses them.
    offlineFiles(),
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
