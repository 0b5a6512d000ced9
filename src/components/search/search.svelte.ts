/** One result, as the list shows it. */
export interface SearchResult {
  title: string;
  /** Address, base path included. */
  url: string;
  /** Text around the words that were found; the only markup in it is `<mark>`. */
  excerpt: string;
  kind: string | undefined;
}

interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; ranking?: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string, options?: object, wait?: number): Promise<{ results: { data(): Promise<PagefindFragment> }[] } | null>;
}

/** Favours short pages less than Pagefind does: the pages that explain are long. */
const RANKING = { pageLength: 0, termFrequency: 0.3, metaWeights: { title: 5, zoekwoorden: 2 } };
/** How many of the best results are looked at; explanations among them go before single details. */
const LOOKED_AT = 20;
/** Results that are one detail: they come after the pages and terms that explain. */
const DETAILS = ['Cijfer', 'Verschil', 'Open vraag', 'Tabel', 'Bron'];
const LONGEST_LIST = 12;
const PAUSE_MS = 150;

/** The state of one search box: what was asked, what was found, and what to tell a screen reader. */
export function createSearch(base: string) {
  let query = $state('');
  let results = $state.raw<SearchResult[]>([]);
  let total = $state(0);
  let status = $state('');
  let pagefind: Promise<Pagefind> | undefined;

  function load(): Promise<Pagefind> {
    pagefind ??= (async () => {
      const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
      await engine.options({ baseUrl: base, excerptLength: 22, ranking: RANKING });
      await engine.init();
      return engine;
    })();
    return pagefind;
  }

  async function ask(text: string): Promise<void> {
    query = text.trim();
    if (query === '') {
      results = [];
      total = 0;
      status = '';
      return;
    }
    try {
      const found = await (await load()).debouncedSearch(query, {}, PAUSE_MS);
      if (found === null) return;
      const fragments = await Promise.all(found.results.slice(0, LOOKED_AT).map((result) => result.data()));
      results = explanationsFirst(fragments).map((fragment) => ({
        title: fragment.meta['title'] ?? fragment.url,
        url: fragment.url,
        excerpt: fragment.excerpt,
        kind: fragment.meta['soort'],
      }));
      total = found.results.length;
      status = describe(total, query);
    } catch {
      pagefind = undefined;
      results = [];
      total = 0;
      status = 'Zoeken lukt nu niet: de zoekindex kon niet geladen worden. Op de pagina Zoeken staat alles van A tot Z.';
    }
  }

  return {
    ask,
    get query() {
      return query;
    },
    /** Whether something is asked and nothing is answered yet. */
    get waiting() {
      return query !== '' && status === '';
    },
    get results() {
      return results;
    },
    get total() {
      return total;
    },
    get status() {
      return status;
    },
  };
}

function explanationsFirst(fragments: readonly PagefindFragment[]): PagefindFragment[] {
  const isDetail = (fragment: PagefindFragment): boolean => DETAILS.some((kind) => fragment.meta['soort']?.startsWith(kind));
  return [...fragments.filter((fragment) => !isDetail(fragment)), ...fragments.filter(isDetail)].slice(0, LONGEST_LIST);
}

function describe(total: number, query: string): string {
  if (total === 0) return `Niets gevonden voor “${query}”.`;
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'} voor “${query}”.`;
}

/** What `createSearch` returns. */
export type Search = ReturnType<typeof createSearch>;
