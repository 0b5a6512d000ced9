import { vitePreprocess } from '@astrojs/svelte';

export default {
  preprocess: vitePreprocess(),
  // Nothing reads which version of Svelte drew a page.
  compilerOptions: { discloseVersion: false },
};
