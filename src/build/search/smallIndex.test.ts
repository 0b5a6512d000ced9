// cspell:ignore Raadsbrief
import { describe, expect, it } from 'vitest';
import { LIST, lexicon, termOf } from '../../../tests/search/examples.ts';
import { termList } from '../../domain/search/lexicon.ts';
import { unpackPlaces, type PackedIndex } from '../../domain/search/answerIndex.ts';
import type { SearchRecord } from './record.ts';
import { smallIndex } from './smallIndex.ts';

const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: `/begrippen/#${title.toLowerCase()}`,
  title,
  page: 'Begrippen',
  kind: 'Begrip',
  answer: `Dit is ${title}.`,
  overtaken: false,
  source: undefined,
  text: '',
  words: '',
  ...more,
});
const RECORDS = [
  record('Wachtlijst', { text: 'Wie wacht op provinciegeld in 2034.', source: 'Kamerbrief' }),
  record('Pagina', { url: '/pagina/', kind: 'Pagina', page: 'Pagina' }),
  record('Werkgever'),
  record('Bedrag van de loonkostensubsidie', { url: '/cijfers/bedrag/', kind: 'Cijfer', page: 'Cijfers' }),
  record('Document', { url: '/bronnen/#een', kind: 'Bron', page: 'Bronnen' }),
];
const ENGINE = {
  files: [{ path: 'pagefind.und_1.pf_meta', content: new Uint8Array() }],
  ids: new Map(RECORDS.map(({ url }, at) => [url, `abc000${at}`])),
};
const filesOf = (records: readonly SearchRecord[]) =>
  new Map(smallIndex(records, LIST, lexicon, ENGINE).map(({ path, content }) => [path, content]));
const packedOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('antwoorden.json') ?? '') as PackedIndex;

const files = filesOf(RECORDS);
const packed = packedOf(files);

describe('the small index', () => {
  it('has what answers by its title, and leaves single details to the engine', () => {
    expect(unpackPlaces(packed).map(({ title }) => title)).toEqual(['Wachtlijst', 'Werkgever', 'Pagina']);
  });

  it('knows the number of every place in the engine, and the list of what the engine has', () => {
    expect(unpackPlaces(packed).map(({ id }) => id)).toEqual(['abc0000', 'abc0002', 'abc0001']);
    expect(packed.meta).toBe('pagefind.und_1.pf_meta');
  });

  it('has the sentence of every place in the file and the row that it names', () => {
    const sentences = unpackPlaces(packed).map(
      ({ shard, row }) => (JSON.parse(files.get(`${packed.folder}/${shard}.json`) ?? '') as unknown[])[row],
    );
    expect(sentences).toEqual([['Dit is Wachtlijst.', 'Kamerbrief'], ['Dit is Werkgever.'], ['Dit is Pagina.']]);
  });

  it('has the other words of the site in a file of their own: each once, none of a title', () => {
    const words = files.get(`${packed.folder}/woorden.txt`)?.split('\n') ?? [];
    expect(words).toEqual(expect.arrayContaining(['provinciegeld', 'bedrag', 'loonkostensubsidie']));
    expect(words.filter((word) => ['wachtlijst', 'werkgever', 'begrippen'].includes(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('has only the compounds that its titles have', () => {
    expect(Object.keys(packed.list.compounds)).toEqual([termOf('wachtlijst')]);
    expect(packed.list.groups).toEqual(termList(LIST).groups);
  });

  it('has another folder when a sentence or a word changes, and else the same', () => {
    const [first, ...rest] = RECORDS;
    if (!first) throw new Error('there are no records');
    const folder = (change: Partial<SearchRecord>) => packedOf(filesOf([{ ...first, ...change }, ...rest])).folder;
    expect(folder({})).toBe(packed.folder);
    expect(folder({ source: 'Raadsbrief' })).not.toBe(packed.folder);
    expect(folder({ text: 'Een nieuw woord.' })).not.toBe(packed.folder);
  });

  it('grows by no byte of its first file for thousands of details more', () => {
    const many = Array.from({ length: 3000 }, (_, at) => record('Bedrag', { url: `/cijfers/${at}/`, kind: 'Cijfer', page: 'Cijfers' }));
    expect(filesOf([...RECORDS, ...many]).get('antwoorden.json')?.length).toBe(files.get('antwoorden.json')?.length);
  });
});
