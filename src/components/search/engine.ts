import { engineBeginning, engineTerm, type EngineFields } from '../../domain/search/engineTerms.ts';

/** A result of the engine, as its record has it. */
export interface EngineResult extends EngineFields {
  /** Its address, without the base of the site. */
  url: string;
}

/** What the engine found: the best results, and how many there are. */
export interface EngineAnswer {
  results: EngineResult[];
  total: number;
}

/** The part of Pagefind's interface that is used here. */
interface Instance {
  init(): Promise<void>;
  search(terms: string): Promise<{ results: Hit[] }>;
}
interface Hit {
  id: string;
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
const FETCHED = 10;
/** With fewer than this, words are left out to find more. */
const ENOUGH = 6;

/** The search engine in the browser, started once. */
export interface Engine {
  /**
   * The results for terms that the site has, those that matter most first: places with all of them, then with fewer.
   * Throws when a part of the index cannot be fetched; the next call begins anew.
   */
  search(terms: readonly string[], unfinished: string | undefined): Promise<EngineAnswer>;
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
    const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
    const made = createInstance({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true, metaCacheTag: tag(), ranking: RANKING });
    await made.init();
    return made;
  }

  async function search(terms: readonly string[], unfinished: string | undefined): Promise<EngineAnswer> {
    try {
      return await inTime(searchWith(await start(), terms, unfinished));
    } catch (error) {
      instance = undefined;
      throw error;
    }
  }

  return { search, start: () => void start().catch(() => (instance = undefined)) };
}

async function searchWith(engine: Instance, terms: readonly string[], unfinished: string | undefined): Promise<EngineAnswer> {
  const found = new Map<string, Hit>();
  let total = 0;
  const tokens = terms.map((term) => (term === unfinished ? engineBeginning(term) : engineTerm(term)));
  for (let count = tokens.length; count > 0 && found.size < ENOUGH; count--) {
    const { results } = await engine.search(tokens.slice(0, count).join(' '));
    total = Math.max(total, results.length);
    for (const hit of results) if (found.size < FETCHED) found.set(hit.id, hit);
    // Pagefind answers "nothing" when it could not fetch a part of its index: a word that the site has is always somewhere.
    if (results.length === 0 && count === 1 && unfinished === undefined) throw new Error('a part of the index is missing');
  }
  const fragments = await Promise.all([...found.values()].map((hit) => hit.data()));
  const results = fragments.map(({ raw_url, filters }) => ({ ...(JSON.parse(filters.toon?.[0] ?? '{}') as EngineFields), url: raw_url }));
  return { results, total };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the network does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
