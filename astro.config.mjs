import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/build/content/checkedContent.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { securityHeaders } from './src/build/securityHeaders.ts';
import { BASE_PATH, SITE_ORIGIN } from './src/site.ts';

export default defineConfig({
  site: SITE_ORIGIN,
  base: BASE_PATH,
  trailingSlash: 'always',
  cacheDir: './.astro',
  build: { inlineStylesheets: 'never', assets: 'delen' },
  devToolbar: { enabled: false },
  integrations: [checkedContent(), mdx(), svelte(), sitemap(), searchIndex(), securityHeaders()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A mark that the MDX integration leaves in its modules and reads back itself; the warning says nothing to an author.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
