import type { TermList } from './lexicon.ts';

/** A place that can answer, as the small index has it. */
export interface Place {
  /** Its number in the engine. */
  id: string;
  kind: string;
  title: string;
  /** The name of the page it stands on. */
  page: string;
  /** Its address, without the base of the site. */
  url: string;
  /** Other words that it should be found by. */
  words: string;
  /** Where its sentence stands: the file of the folder, and the row in it. */
  shard: number;
  row: number;
}

/** The sentence that answers, and where it comes from. */
export interface Sentence {
  answer: string;
  source: string | undefined;
}

/** A place on its page: its kind (by number), the part of its address after "#" ("" for the page itself), its title and, where it has them, more words. */
type PackedPlace = [kind: number, id: string, title: string, words?: string];

/** The small index as it travels: places by page, so that no address or name is told twice. */
export interface PackedIndex {
  /** The folder of the files with sentences; its name changes with what is in them. */
  folder: string;
  /** The list of what the engine has, below its folder. */
  meta: string;
  kinds: string[];
  pages: [address: string, label: string, places: PackedPlace[]][];
  /** The numbers of all places in the engine, one after the other, each of the same length. */
  ids: string;
  list: TermList;
}

/** Sentences of so many places stand in one file: few enough that one answer costs little. */
const ROWS_A_FILE = 6;

type Packed = Pick<PackedIndex, 'kinds' | 'pages' | 'ids'>;

/** What a place is packed from. */
export interface PlaceToPack {
  id: string;
  url: string;
  kind: string;
  title: string;
  page: string;
  words: string;
}

/** Packs places, in the order of their pages. */
export function packPlaces(places: readonly PlaceToPack[]): Packed {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const byPage = Map.groupBy(places, ({ url }) => url.split('#')[0] ?? url);
  const pages = [...byPage].map(([address, own]): PackedIndex['pages'][number] => [
    address,
    own[0]?.page ?? '',
    own.map(({ url, kind, title, words }): PackedPlace => {
      const id = url.split('#')[1] ?? '';
      return words === '' ? [kinds.indexOf(kind), id, title] : [kinds.indexOf(kind), id, title, words];
    }),
  ]);
  return {
    kinds,
    pages,
    ids: [...byPage.values()]
      .flat()
      .map(({ id }) => id)
      .join(''),
  };
}

/** The places of a packed index, in its order. */
export function unpackPlaces({ kinds, pages, ids }: Packed): Place[] {
  const length = ids.length / pages.reduce((sum, [, , places]) => sum + places.length, 0);
  let at = 0;
  return pages.flatMap(([address, page, places]) =>
    places.map(([kind, id, title, words = '']) => {
      const number = at++;
      const url = id === '' ? address : `${address}#${id}`;
      const engineId = ids.slice(number * length, (number + 1) * length);
      return {
        id: engineId,
        kind: kinds[kind] ?? '',
        title,
        page,
        url,
        words,
        shard: Math.floor(number / ROWS_A_FILE),
        row: number % ROWS_A_FILE,
      };
    }),
  );
}

/** The sentences of the places of a packed index, in its order, as files: each a row of rows. */
export function packSentences(sentences: readonly Sentence[]): [answer: string, source?: string][][] {
  const rows = sentences.map(({ answer, source }): [string, string?] => (source === undefined ? [answer] : [answer, source]));
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_FILE) }, (_, file) =>
    rows.slice(file * ROWS_A_FILE, (file + 1) * ROWS_A_FILE),
  );
}
