import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesBelow } from '../corpus/files.ts';
import { bytesOf, HASH_LENGTH, pagesIn, SUMMARY, type FileList, type ListedFile, type ListSummary } from '../domain/offline/fileList.ts';
import { askedAs, wholeSite } from '../domain/offline/wholeSite.ts';
import { EDITION_DATE } from '../site.ts';

/** The worker, from the folder of the site: where it stands, it may answer everything below. */
const WORKER = 'onderweg.js';
const WORKER_SOURCE = '../components/offline/worker.ts';

/**
 * The list of all files of a built site that belong together, with what it says of itself in short.
 * @param read gives the contents of a built file
 */
export function offlineList(
  built: readonly string[],
  read: (file: string) => Buffer,
  edition: string,
): { list: FileList; summary: ListSummary } {
  const files = wholeSite(built).map((file): ListedFile => {
    const contents = read(file);
    return [askedAs(file), hash(contents), contents.length];
  });
  const version = hash(JSON.stringify(files));
  return {
    list: { version, edition, files },
    summary: {
      version,
      edition,
      pages: pagesIn(files),
      files: files.length,
      bytes: bytesOf(files),
      list: `onderweg/lijst.${version}.json`,
    },
  };
}

function hash(contents: string | Buffer): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, HASH_LENGTH);
}

/** Writes the service worker and the list of the files that it may keep. Comes after everything that changes a page or makes one. */
export function offlineFiles(): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { list, summary } = offlineList(filesBelow(folder, '.', ''), (file) => readFileSync(join(folder, file)), EDITION_DATE);
        mkdirSync(join(folder, 'onderweg'), { recursive: true });
        writeFileSync(join(folder, summary.list), JSON.stringify(list));
        writeFileSync(join(folder, SUMMARY), JSON.stringify(summary));
        await bundleWorker(folder);
        logger.info(`offline: ${summary.files} files, ${summary.bytes} bytes`);
      },
    },
  };
}

/** The worker is one plain script, for browsers whose workers know no modules; what the site's own pages load is not in it. */
async function bundleWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: fileURLToPath(new URL(WORKER_SOURCE, import.meta.url)), formats: ['iife'], name: 'worker', fileName: () => WORKER },
    },
  });
}
