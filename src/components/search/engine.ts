import type { EngineWord, Found } from '../../domain/search/answerer.ts';
import type { EngineFields } from '../../domain/search/engineTerms.ts';
import { rarityOf } from '../../domain/search/rank.ts';

/** What the engine found: the best results, and in how many places each word stands. */
export interface EngineAnswer {
  results: Found[];
  counts: ReadonlyMap<EngineWord, number>;
}

/** The part of Pagefind's interface that is used here. */
interface Instance {
  init(): Promise<void>;
  search(terms: string): Promise<{ results: Hit[] }>;
}
interface Hit {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; filters: { toon?: string[] } }>;
}
interface Pagefind {
  createInstance(options: object): Instance;
}

/** A long text is no worse an answer than a short one; a title and the words beside it weigh most. */
const RANKING = { pageLength: 0.1, termFrequency: 0, metaWeights: { title: 6, woorden: 3 } };
/** A network that does not answer in this time has failed. */
const PATIENCE_MS = 20_000;
/** So many results are fetched: more would not be read. */
const FETCHED = 14;
/** The search engine in the browser, started once. */
export interface Engine {
  /**
   * The places that hold most of these words, rare ones before common ones. The site has every one of them.
   * Throws when a part of the index cannot be fetched; the next call begins anew.
   */
  search(words: readonly EngineWord[]): Promise<EngineAnswer>;
  /** Fetches what every search needs. */
  start(): void;
}

/**
 * @param base of the site
 * @param tag what changes with the index, so that an old part of it is not taken for a new one
 */
export function createEngine(base: string, tag: () => string): Engine {
  let instance: Promise<Instance> | undefined;
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
      ranking: RANKING,
    });
    await made.init();
    return made;
  }

  async function search(words: readonly EngineWord[]): Promise<EngineAnswer> {
    try {
      return await inTime(searchWith(await start(), words));
    } catch (error) {
      instance = undefined;
      throw error;
    }
  }

  return { search, start: () => void start().catch(() => (instance = undefined)) };
}

async function searchWith(engine: Instance, words: readonly EngineWord[]): Promise<EngineAnswer> {
  const found = new Map<string, { hit: Hit; weight: number; held: EngineWord[] }>();
  const counts = new Map<EngineWord, number>();
  for (const word of words) {
    const hits = await hitsOf(engine, word);
    // Pagefind answers "nothing" when it could not fetch a part of its index; a word that the site has is always somewhere.
    if (hits.length === 0 && word.certain) throw new Error('a part of the index is missing');
    if (hits.length === 0) continue;
    counts.set(word, hits.length);
    const rarity = rarityOf(hits.length);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const known = found.get(hit.id) ?? { hit, weight: 0, held: [] };
      known.weight += rarity * (0.5 + (0.5 * hit.score) / best);
      known.held.push(word);
      found.set(hit.id, known);
    }
  }
  const best = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, FETCHED);
  const results = await Promise.all(
    best.map(async ({ hit, held }) => {
      const { raw_url: url, filters } = await hit.data();
      return { ...(JSON.parse(filters.toon?.[0] ?? '{}') as EngineFields), url, held };
    }),
  );
  return { results, counts };
}

/** The places that hold any of the terms of a word, each once. */
async function hitsOf(engine: Instance, { terms }: EngineWord): Promise<Hit[]> {
  const hits = new Map<string, Hit>();
  for (const term of terms) for (const hit of (await engine.search(term)).results) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  return [...hits.values()];
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the network does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
