import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { filesBelow, readYaml } from './readYaml.ts';

/**
 * A content loader for a folder of YAML files, one entry a file, whose id is the file's name.
 * Unlike Astro's own it stops with file, line and what to write instead.
 */
export function yamlLoader(folder: string, schema: z.ZodType): Loader {
  return {
    name: `yaml:${folder}`,
    load: async (context) => {
      const { store, watcher } = context;
      const root = fileURLToPath(context.config.root);

      async function loadAll(): Promise<void> {
        store.clear();
        for (const file of filesBelow(root, folder, '.yaml')) {
          const id = basename(file, '.yaml');
          const { raw } = readYaml(root, file, schema);
          store.set({ id, data: await context.parseData({ id, data: raw as Record<string, unknown>, filePath: file }) });
        }
      }

      await loadAll();
      watcher?.add(join(root, folder));
      watcher?.on('change', (path) => {
        if (path.startsWith(join(root, folder))) void loadAll();
      });
    },
  };
}
