import { pathIn } from '../../domain/offline/addresses.ts';
import { readSummary, SUMMARY } from '../../domain/offline/fileList.ts';
import { createAnswers } from './answer.ts';
import { OWN_PAGE } from './names.ts';
import { openStore } from './store.ts';
import { dropOthers, keepPage, mayBeKept } from './visited.ts';
import type { WorkerScope } from './workerScope.ts';

/**
 * The service worker of the site, `onderweg.js`. Its text says nothing of a build: which builds are kept stands in the caches, so a new worker may
 * take the place of an old one at any moment.
 */
const worker = self as unknown as WorkerScope;
const { origin, pathname: base } = new URL(worker.registration.scope);
const store = openStore(base);
const answers = createAnswers(store, base);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFromNetwork(OWN_PAGE).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathIn(request.url, origin, base);
  const isPage = request.mode === 'navigate';
  // Who asks for what no cache may answer asks the server: the page that keeps a build does.
  const forServer = !isPage && request.cache === 'no-store';
  if (path === undefined || request.method !== 'GET' || forServer || request.headers.has('Range')) return;
  event.respondWith(isPage ? answers.page(event, path) : answers.part(event, path));
});

/** A page asks whether the site has a newer build than the one that is kept. It hears nothing when not, or when nobody knows. */
worker.addEventListener('message', (event) => {
  event.waitUntil(
    tidy()
      .then(hasNewer)
      .then((newer) => newer && event.source?.postMessage('nieuw'))
      .catch(() => undefined),
  );
});

/** Takes over the open pages, and keeps them: they came before there was a worker to see them. */
async function begin(): Promise<void> {
  await worker.clients.claim();
  await dropOthers(store, base);
  if ((await store.current()) !== undefined) return;
  const open = await worker.clients.matchAll({ type: 'window' });
  const paths = open.map(({ url }) => pathIn(url, origin, base)).filter((path) => path !== undefined);
  await Promise.allSettled(paths.map(keepFromNetwork));
}

async function keepFromNetwork(path: string): Promise<void> {
  const answer = await fetch(base + path);
  if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`);
  if (mayBeKept(answer)) await keepPage(store, base, path, answer);
}

async function hasNewer(): Promise<boolean> {
  const current = await store.current();
  if (current === undefined) return false;
  const summary = readSummary(await (await fetch(base + SUMMARY, { cache: 'no-store' })).json());
  return summary !== undefined && summary.version !== current;
}

async function tidy(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await store.tidy(open.map(({ id }) => id));
}
