import type { EngineWord, Found, Held, Hit } from '../../domain/search/answerer.ts';
import { engineTerm, STANDINGS, type EngineFields, type Standing } from '../../domain/search/engineTerms.ts';
import { rarityOf } from '../../domain/search/rank.ts';

/** What the engine found: places, those with most of the question first, and in how many places each word stands. */
export interface EngineAnswer {
  hits: readonly Hit[];
  counts: ReadonlyMap<EngineWord, number>;
  /** What the engine knows of some of these places. */
  fetch: (hits: readonly Hit[]) => Promise<Found[]>;
}

/** The part of Pagefind's interface that is used here. */
interface Instance {
  init(): Promise<void>;
  search(terms: string): Promise<{ results: EngineHit[] }>;
}
interface EngineHit {
  id: string;
  data(): Promise<{ raw_url: string; filters: { toon?: string[] } }>;
}
interface Pagefind {
  createInstance(options: object): Instance;
}

/** How much of a word's rarity counts, by where it stands, when places are chosen to be looked at. */
const SHARE: Readonly<Record<Standing, number>> = { words: 1, answer: 0.75, text: 0.5 };
/** A network that does not answer in this time has failed. */
const PATIENCE_MS = 20_000;
/** So many places are looked at. */
const LOOKED_AT = 60;

/** The search engine in the browser, started once. */
export interface Engine {
  /**
   * The places that hold most of these words, rare ones before common ones. The site has every one of them.
   * Throws when a part of the index cannot be fetched; the next call begins anew.
   */
  search(words: readonly EngineWord[]): Promise<EngineAnswer>;
  /** Fetches what every search needs. */
  start(): void;
  /** Fetches the parts of the index that a search for these words will need, once the engine is there. */
  prepare(words: readonly EngineWord[]): void;
}

/**
 * @param base of the site
 * @param tag what changes with the index, so that an old part of it is not taken for a new one
 */
export function createEngine(base: string, tag: () => string): Engine {
  let instance: Promise<Instance> | undefined;
  let running: Instance | undefined;
  let attempts = 0;

  function start(): Promise<Instance> {
    instance ??= begin();
    return instance;
  }

  async function begin(): Promise<Instance> {
    // A module that once failed may stay failed under its own address.
    const again = attempts++ === 0 ? '' : `?poging=${attempts}`;
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
    const made = pagefind.createInstance({
      basePath: `${base}pagefind/`,
      baseUrl: base,
      noWorker: true,
      metaCacheTag: tag(),
    });
    await made.init();
    running = made;
    return made;
  }

  async function search(words: readonly EngineWord[]): Promise<EngineAnswer> {
    const used = start();
    const answer = await anewAfterFailure(used, async () => searchWith(await used, words));
    return { ...answer, fetch: (hits) => anewAfterFailure(used, () => answer.fetch(hits)) };
  }

  /** What failed once fails for as long as an instance stands: Pagefind does not ask again. */
  async function anewAfterFailure<T>(used: Promise<Instance>, work: () => Promise<T>): Promise<T> {
    try {
      return await inTime(work());
    } catch (error) {
      // Another question may have made a new one since.
      if (instance === used) [instance, running] = [undefined, undefined];
      throw error;
    }
  }

  function prepare(words: readonly EngineWord[]): void {
    for (const { terms } of running ? words : [])
      for (const term of terms) void running?.search(engineTerm(term, 'words')).catch(() => undefined);
  }

  return { search, prepare, start: () => void start().catch(() => (instance = undefined)) };
}

async function searchWith(engine: Instance, words: readonly EngineWord[]): Promise<EngineAnswer> {
  const places = new Map<string, { hit: EngineHit; weight: number; held: Held[] }>();
  const counts = new Map<EngineWord, number>();
  for (const word of words) {
    const hits = await hitsOf(engine, word);
    counts.set(word, hits.size);
    for (const [id, { hit, standing }] of hits) {
      const known = places.get(id) ?? { hit, weight: 0, held: [] };
      known.weight += rarityOf(hits.size) * SHARE[standing];
      known.held.push({ word, in: standing });
      places.set(id, known);
    }
  }
  const best = [...places].sort(([, a], [, b]) => b.weight - a.weight).slice(0, LOOKED_AT);
  return {
    hits: best.map(([id, { held }]) => ({ id: numberIn(id), held })),
    counts,
    fetch: (hits) => Promise.all(hits.map(({ id, held }) => fieldsOf(places.get(LANGUAGE + id)?.hit, held))),
  };
}

/** Pagefind's own names begin with the language. */
const LANGUAGE = 'und_';

function numberIn(id: string): string {
  return id.slice(LANGUAGE.length);
}

async function fieldsOf(hit: EngineHit | undefined, held: readonly Held[]): Promise<Found> {
  if (!hit) throw new Error('the engine has no such place');
  const { raw_url: url, filters } = await hit.data();
  return { ...(JSON.parse(filters.toon?.[0] ?? '{}') as EngineFields), url, held };
}

/** The places that hold any of the terms of a word, each once, with where it stands best. */
async function hitsOf(engine: Instance, { terms }: EngineWord): Promise<Map<string, { hit: EngineHit; standing: Standing }>> {
  const hits = new Map<string, { hit: EngineHit; standing: Standing }>();
  for (const term of terms) {
    let found = 0;
    for (const standing of STANDINGS) {
      const { results } = await engine.search(engineTerm(term, standing));
      found += results.length;
      for (const hit of results) {
        const known = hits.get(hit.id);
        if (!known || STANDINGS.indexOf(standing) < STANDINGS.indexOf(known.standing)) hits.set(hit.id, { hit, standing });
      }
    }
    // Pagefind answers "nothing" when it could not fetch a part of its index; a term of the site is always somewhere.
    if (found === 0) throw new Error('a part of the index is missing');
  }
  return hits;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the network does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
