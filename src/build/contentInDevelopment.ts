import type { AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { openCorpus } from '../corpus/corpus.ts';
import { describeProblem, type Problem } from '../corpus/problem.ts';
import { foldersOf, type Roots } from '../corpus/roots.ts';
import { shareCorpus } from '../corpus/shared.ts';
import { problemPage } from './problemPage.ts';

/** Several files that are saved together are read once. */
const WAIT_MS = 50;
/** A page that was being drawn at a save may bring back what it had read before; so long after a save, nothing of before is used. */
const FRESH_MS = 3000;

/**
 * Reads the content anew at every save. While it has mistakes they stand in the terminal and on every page;
 * when they are mended the pages come back by themselves.
 */
export function contentInDevelopment(root: string, roots: Roots, logger: AstroIntegrationLogger): Plugin {
  let problems: readonly Problem[] = [];
  let freshUntil = 0;

  function read(): void {
    const opened = openCorpus(root, roots);
    problems = opened.problems ?? [];
    for (const problem of problems) logger.error(describeProblem(problem));
    if (opened.corpus) shareCorpus(opened.corpus);
  }

  /** Lets the next page be drawn from the corpus as it is now. */
  function forget(server: ViteDevServer): void {
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  }

  function readAgain(server: ViteDevServer): void {
    const before = problems.length;
    read();
    if (before > 0 && problems.length === 0) logger.info('all is well again');
    forget(server);
    freshUntil = Date.now() + FRESH_MS;
    server.ws.send({ type: 'full-reload' });
  }

  return {
    name: 'content-in-development',
    configureServer(server) {
      read();
      const watched = foldersOf(roots).map((folder) => join(root, folder));
      server.watcher.add(watched);
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        clearTimeout(timer);
        timer = setTimeout(readAgain, WAIT_MS, server);
      });
      server.middlewares.use((request, response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html') ?? false;
        if (problems.length === 0 || !wantsPage) {
          if (wantsPage && Date.now() < freshUntil) forget(server);
          next();
          return;
        }
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(problemPage(problems));
      });
    },
  };
}
