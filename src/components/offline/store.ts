import { readFileList, type FileList, type ListedFile } from '../../domain/offline/fileList.ts';
import { tabsGone, type Unseen } from '../../domain/offline/unseenTabs.ts';

/**
 * What a browser keeps of the site, for the worker and for the page that shows it. Files of builds stand by path and hash, once for all builds that
 * have them; a list says which of them are one build. Visited pages stand apart. Other sites of the same host have stores of their own.
 */
export interface Store {
  /** The build that is kept whole, and answers; undefined as long as there is none. */
  current: () => Promise<string | undefined>;
  setCurrent: (version: string) => Promise<void>;
  /** The build that is being kept. */
  target: () => Promise<string | undefined>;
  setTarget: (version: string | undefined) => Promise<void>;
  list: (version: string) => Promise<FileList | undefined>;
  putList: (list: FileList) => Promise<void>;
  /** Which of these files are there, as a test of one of them. */
  present: () => Promise<(file: ListedFile) => boolean>;
  file: (file: ListedFile) => Promise<Response | undefined>;
  putFile: (file: ListedFile, answer: Response) => Promise<void>;
  /** A file by its path, of whatever build is kept. */
  ofAnyBuild: (path: string) => Promise<Response | undefined>;
  /** Pages that a reader visited and their files, from the one that came first. */
  visitedPaths: () => Promise<string[]>;
  visited: (path: string) => Promise<Response | undefined>;
  putVisited: (path: string, answer: Response) => Promise<void>;
  dropVisited: (path: string) => Promise<void>;
  /** Keeps which build the page in a tab is of, as long as the tab has it. */
  pin: (client: string, version: string) => Promise<void>;
  pinOf: (client: string) => Promise<string | undefined>;
  /** Takes away what belongs to no build that is current, under way, open in one of these tabs or in one that may come back. */
  tidy: (openClients: readonly string[]) => Promise<void>;
  /** Whether anything of the site is there, also what belongs to nothing any more. */
  isThere: () => Promise<boolean>;
  /** Takes everything away. */
  clear: () => Promise<void>;
}

/** @param base the path that the site stands under, with a slash on both sides */
export function openStore(base: string): Store {
  const name = (part: string): string => `onderweg ${base} ${part}`;
  const all = [name('lijsten'), name('bestanden'), name('bezocht')] as const;
  const [notes, files, visited] = all;
  const noteAt = (note: string): string => `${base}onderweg/${note}`;
  const keyOf = ([path, hash]: ListedFile): string => `${base}${path}?${hash}`;
  const lists = new Map<string, FileList>();

  const readNote = async (note: string): Promise<string | undefined> => (await caches.match(noteAt(note), { cacheName: notes }))?.text();
  const writeNote = async (note: string, text: string | undefined): Promise<void> => {
    const cache = await caches.open(notes);
    await (text === undefined ? cache.delete(noteAt(note)) : cache.put(noteAt(note), new Response(text)));
  };
  const notesBelow = async (folder: string): Promise<string[]> =>
    (await keysOf(notes)).filter((path) => path.startsWith(noteAt(folder))).map((path) => path.slice(noteAt(folder).length));

  async function list(version: string): Promise<FileList | undefined> {
    const known = lists.get(version);
    if (known) return known;
    const text = await readNote(`lijst/${version}`);
    const read = text === undefined ? undefined : readFileList(JSON.parse(text));
    if (read) lists.set(version, read);
    return read;
  }

  async function tidy(openClients: readonly string[]): Promise<void> {
    const needed = new Set([await readNote('huidig'), await readNote('doel')]);
    const before = (await readNote('ongezien')) ?? '{}';
    const { unseen, gone } = tabsGone(await notesBelow('klant/'), openClients, JSON.parse(before) as Unseen, Date.now());
    for (const client of gone) await writeNote(`klant/${client}`, undefined);
    for (const client of await notesBelow('klant/')) needed.add(await readNote(`klant/${client}`));
    const after = JSON.stringify(unseen);
    // On a full disk the hour begins the next time, when what is over is away.
    if (after !== before) await writeNote('ongezien', after).catch(() => undefined);
    const listed = await notesBelow('lijst/');
    const over = listed.filter((version) => !needed.has(version));
    if (over.length === 0 && listed.length > 0) return;
    for (const version of over) {
      lists.delete(version);
      await writeNote(`lijst/${version}`, undefined);
    }
    const left = await Promise.all(listed.filter((version) => needed.has(version)).map(list));
    const keys = new Set(left.flatMap((one) => one?.files.map(keyOf) ?? []));
    for (const key of await keysOf(files)) if (!keys.has(key)) await (await caches.open(files)).delete(key);
  }

  return {
    current: () => readNote('huidig'),
    setCurrent: (version) => writeNote('huidig', version),
    target: () => readNote('doel'),
    setTarget: (version) => writeNote('doel', version),
    list,
    putList: (made) => writeNote(`lijst/${made.version}`, JSON.stringify(made)),
    present: async () => {
      const keys = new Set(await keysOf(files));
      return (file) => keys.has(keyOf(file));
    },
    file: (file) => caches.match(keyOf(file), { cacheName: files }),
    putFile: async (file, answer) => (await caches.open(files)).put(keyOf(file), answer),
    ofAnyBuild: (path) => caches.match(base + path, { cacheName: files, ignoreSearch: true }),
    visitedPaths: async () => (await keysOf(visited)).map((key) => key.slice(base.length)),
    visited: (path) => caches.match(base + path, { cacheName: visited }),
    putVisited: async (path, answer) => (await caches.open(visited)).put(base + path, answer),
    dropVisited: async (path) => {
      await (await caches.open(visited)).delete(base + path);
    },
    pin: (client, version) => writeNote(`klant/${client}`, version),
    pinOf: (client) => readNote(`klant/${client}`),
    tidy,
    isThere: async () => (await Promise.all(all.map((cache) => caches.has(cache)))).includes(true),
    clear: async () => {
      lists.clear();
      await Promise.all(all.map((cache) => caches.delete(cache)));
    },
  };
}

/** What a cache holds, as paths with their queries, in the order in which it came. A cache that is not there is not made for it. */
async function keysOf(cacheName: string): Promise<string[]> {
  if (!(await caches.has(cacheName))) return [];
  return (await (await caches.open(cacheName)).keys()).map(({ url }) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
  });
}
