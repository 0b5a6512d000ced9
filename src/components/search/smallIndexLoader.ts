import type { PackedIndex } from '../../domain/search/answerIndex.ts';
import { createAnswerer, type Answerer, type Result } from '../../domain/search/answerer.ts';

/** The small index in the browser: fetched once, and again after a failure. */
export interface SmallIndex {
  ready: () => boolean;
  load: () => Promise<Answerer>;
  /** Takes in the other words of the site. */
  loadWords: () => Promise<void>;
  /** A result with its sentence; without it when that could not be fetched. */
  withSentence: (result: Result) => Promise<Result>;
  /** What changes with the index; empty before it is there. */
  tag: () => string;
  /** The list of what the engine has; empty before the index is there. */
  meta: () => string;
}

/** A network that does not answer in this time has failed. */
const PATIENCE_MS = 20_000;

type Rows = [answer: string, source?: string][];

/** @param base of the site */
export function createSmallIndex(base: string): SmallIndex {
  const folder = `${base}zoekindex/`;
  let packed: PackedIndex | undefined;
  let answerer: Promise<Answerer> | undefined;
  let made = false;
  let again = false;
  let words: Promise<void> | undefined;
  const files = new Map<number, Promise<Rows>>();

  function load(): Promise<Answerer> {
    answerer ??= fetched(`${folder}antwoorden.json`, again ? 'reload' : 'default')
      .then((response) => response.json() as Promise<PackedIndex>)
      .then((index) => {
        packed = index;
        made = true;
        return createAnswerer(index);
      })
      .catch((error: unknown) => {
        answerer = undefined;
        throw error;
      });
    return answerer;
  }

  function loadWords(): Promise<void> {
    words ??= load()
      .then(async (taught) => taught.learn(await (await inFolder('woorden.txt')).text()))
      .catch((error: unknown) => {
        words = undefined;
        throw error;
      });
    return words;
  }

  function rowsOf(file: number): Promise<Rows> {
    const known = files.get(file);
    if (known) return known;
    const rows = inFolder(`${file}.json`).then((response) => response.json() as Promise<Rows>);
    files.set(file, rows);
    rows.catch(() => files.delete(file));
    return rows;
  }

  /** A file of the index. Where it is gone the site has a newer index: that is fetched at the next question. */
  async function inFolder(file: string): Promise<Response> {
    try {
      return await fetched(`${folder}${packed?.folder}/${file}`);
    } catch (error) {
      if (error instanceof Gone) {
        [answerer, words, made, again] = [undefined, undefined, false, true];
        files.clear();
      }
      throw error;
    }
  }

  async function withSentence(result: Result): Promise<Result> {
    if (result.answer !== undefined || !result.place) return result;
    try {
      const [answer, source] = (await rowsOf(result.place.shard))[result.place.row] ?? [''];
      return { ...result, answer, source };
    } catch {
      return result;
    }
  }

  return { ready: () => made, load, loadWords, withSentence, tag: () => packed?.folder ?? '', meta: () => packed?.meta ?? '' };
}

/** What was asked for is not there any more. */
class Gone extends Error {}

async function fetched(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), cache });
  if (response.status === 404) throw new Gone(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
