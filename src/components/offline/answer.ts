import { isHashed, otherFormOf } from '../../domain/offline/addresses.ts';
import type { FileList, ListedFile } from '../../domain/offline/fileList.ts';
import { hashOf } from './hash.ts';
import { OWN_PAGE } from './names.ts';
import type { Store } from './store.ts';
import { keepPage, mayBeKept } from './visited.ts';
import type { AskedEvent } from './workerScope.ts';

/** Who has a page already waits no longer than this for a newer one, in milliseconds: one bar of reception is no network. */
const PATIENCE_MS = 4000;
/** A tab whose page came from the network while another build is kept. */
const FROM_NETWORK = 'net';

/** What the worker answers a page with. Paths are from the base of the site. */
interface Answers {
  page: (event: AskedEvent, path: string) => Promise<Response>;
  part: (event: AskedEvent, path: string) => Promise<Response>;
}

/** @param base the path that the site stands under, with a slash on both sides */
export function createAnswers(store: Store, base: string): Answers {
  const pins = new Map<string, string | undefined>();

  /** Pages of the build that is kept whole; else from the network; without it what is kept at all. */
  async function page(event: AskedEvent, path: string): Promise<Response> {
    const current = await store.current();
    if (current !== undefined) {
      const kept = await pageOf(current, path, event);
      if (kept) return kept;
      await pin(event, FROM_NETWORK);
    }
    return fromNetwork(event, path);
  }

  async function fromNetwork(event: AskedEvent, path: string): Promise<Response> {
    const asked = fetch(event.request);
    const keeping = asked.then(async (answer) => {
      if (mayBeKept(answer)) await keepPage(store, base, path, answer.clone());
    });
    event.waitUntil(keeping.catch(() => undefined));
    const kept = await store.visited(path);
    try {
      const answer = await (kept ? Promise.race([asked, rest(PATIENCE_MS)]) : asked);
      if (answer && !(kept && answer.status >= 500)) return answer;
    } catch {
      // Away, or half of it: what is kept follows.
    }
    return kept ?? (await pageOf(await store.target(), path, event)) ?? (await inOtherForm(path)) ?? sayNotKept(event);
  }

  async function inOtherForm(path: string): Promise<Response | undefined> {
    const other = otherFormOf(path);
    return other === undefined ? undefined : store.visited(other);
  }

  /** A page of a build, whose tab then has all its parts of the same. */
  async function pageOf(version: string | undefined, path: string, event: AskedEvent): Promise<Response | undefined> {
    const list = version === undefined ? undefined : await store.list(version);
    if (!list) return undefined;
    const listed = find(list, path);
    if (!listed) {
      const other = otherFormOf(path);
      if (other === undefined || !find(list, other)) return undefined;
      return Response.redirect(base + other + new URL(event.request.url).search);
    }
    const kept = await store.file(listed);
    if (kept) await pin(event, list.version);
    return kept;
  }

  /** What a page needs: of the build that its tab has, where that is kept. What has a hash in its name may come from anywhere. */
  async function part(event: AskedEvent, path: string): Promise<Response> {
    const version = (await pinOf(event.clientId)) ?? (await store.current());
    const list = version === undefined ? undefined : await store.list(version);
    const listed = list && find(list, path);
    const kept = listed && (await store.file(listed));
    if (kept) return kept;
    if (isHashed(path)) return hashed(event, path);
    const answer = await fetch(event.request);
    // The browser lost it. That of another build would not fit the page.
    if (listed && answer.ok && (await hashOf(await answer.clone().arrayBuffer())) !== listed[1]) return Response.error();
    return answer;
  }

  async function hashed(event: AskedEvent, path: string): Promise<Response> {
    const kept = (await store.visited(path)) ?? (await store.ofAnyBuild(path));
    if (kept) return kept;
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(store.putVisited(path, answer.clone()).catch(() => undefined));
    return answer;
  }

  async function pin({ resultingClientId }: AskedEvent, version: string): Promise<void> {
    if (resultingClientId === undefined || resultingClientId === '') return;
    pins.set(resultingClientId, version);
    // A full disk keeps no note; as long as the worker runs it knows.
    await store.pin(resultingClientId, version).catch(() => undefined);
  }

  async function pinOf(client: string): Promise<string | undefined> {
    if (!pins.has(client)) pins.set(client, await store.pinOf(client));
    return pins.get(client);
  }

  async function sayNotKept(event: AskedEvent): Promise<Response> {
    const own = (await pageOf(await store.current(), OWN_PAGE, event)) ?? (await store.visited(OWN_PAGE));
    return own ?? new Response('Er is geen verbinding, en deze pagina staat niet op uw apparaat.', PLAIN);
  }

  return { page, part };
}

const PLAIN = { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };

function find({ files }: FileList, path: string): ListedFile | undefined {
  return files.find(([listed]) => listed === path);
}

function rest(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
