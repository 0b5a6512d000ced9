import {
  bytesOf,
  readFileList,
  readSummary,
  SUMMARY,
  type FileList,
  type ListedFile,
  type ListSummary,
} from '../../domain/offline/fileList.ts';
import type { Ending } from '../../domain/offline/words.ts';
import { hashOf } from './hash.ts';
import type { Store } from './store.ts';

/** So many files are asked for at a time: more than a connection of the first kind takes, few enough for a full disk to show soon. */
const AT_A_TIME = 8;

/** How far it is. */
export interface Progress {
  files: number;
  bytes: number;
}

/** What the site says of its newest list; undefined without a network, or when something else answers. */
export async function newestSummary(base: string): Promise<ListSummary | undefined> {
  return fromServer(base + SUMMARY)
    .then((answer) => answer.json())
    .then(readSummary)
    .catch(() => undefined);
}

/** The list that a summary names. Rejects when the server has it no more. */
async function listOf(base: string, { list, version }: ListSummary): Promise<FileList> {
  const read = readFileList(await (await fromServer(base + list)).json());
  if (read?.version !== version) throw new Ended('changed');
  return read;
}

/**
 * Keeps every file of the newest build, beside the build that is kept already, and then has that answer. What is there already is not fetched again:
 * who goes on after a stop goes on where it stopped. As long as it is not whole, what was kept before stays as it is.
 * @param tell is told how far it is
 */
export async function keepAll(
  store: Store,
  base: string,
  summary: ListSummary,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Ending> {
  try {
    const list = await listOf(base, summary);
    await kept(store.setTarget(list.version), 'refused');
    await kept(store.putList(list), 'full');
    await keepMissing(store, base, list, signal, tell);
    await kept(store.setCurrent(list.version), 'full');
    await store.setTarget(undefined);
    return 'whole';
  } catch (error) {
    if (signal.aborted) return 'stopped';
    return error instanceof Ended ? error.ending : 'away';
  }
}

async function keepMissing(
  store: Store,
  base: string,
  { files }: FileList,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  const isPresent = await store.present();
  const missing = files.filter((file) => !isPresent(file));
  const done = { files: files.length - missing.length, bytes: bytesOf(files.filter(isPresent)) };
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  tell({ ...done });
  const keepNext = async (): Promise<void> => {
    for (let file = missing.shift(); file && !ending.signal.aborted; file = missing.shift()) {
      await keepOne(store, base, file, ending.signal);
      done.files++;
      done.bytes += file[2];
      tell({ ...done });
    }
    signal.throwIfAborted();
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, keepNext));
  } finally {
    ending.abort();
  }
}

async function keepOne(store: Store, base: string, file: ListedFile, signal: AbortSignal): Promise<void> {
  const [path, hash] = file;
  const answer = await fromServer(base + path, signal);
  const contents = await answer.arrayBuffer();
  if ((await hashOf(contents)) !== hash) throw new Ended('changed');
  const headers = new Headers(answer.headers);
  // They speak of how it travelled.
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  await kept(store.putFile(file, new Response(contents, { headers })), 'full');
}

/** What the server has, whatever any cache has. Rejects without a network. */
async function fromServer(address: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-store', ...(signal && { signal }) });
  if (!answer.ok) throw new Ended(answer.status === 404 ? 'changed' : 'away');
  return answer;
}

/** What browsers call a full disk; Firefox has a name of its own for it, which is no DOMException. */
const FULL = /^(QuotaExceededError|NS_ERROR_FILE_NO_DEVICE_SPACE|NS_ERROR_DOM_QUOTA_REACHED)$/;

/** A write, whose failure says why. @param otherwise what it comes to where the browser gives no name that is known */
async function kept(write: Promise<void>, otherwise: Ending): Promise<void> {
  try {
    await write;
  } catch (error) {
    const { name } = error as { name: string };
    throw new Ended(FULL.test(name) ? 'full' : otherwise);
  }
}

/** It ended before it was whole. */
class Ended extends Error {
  readonly ending: Ending;

  constructor(ending: Ending) {
    super(ending);
    this.ending = ending;
  }
}
