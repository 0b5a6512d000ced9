import { describe, expect, it } from 'vitest';
import { LIST } from '../../../tests/search/examples.ts';
import { createLexicon, termList } from '../../domain/search/lexicon.ts';
import { engineIndex } from './engineIndex.ts';
import type { SearchRecord } from './record.ts';

const RECORD: SearchRecord = {
  url: '/begrippen/#werkgever',
  title: 'Werkgever',
  page: 'Begrippen',
  kind: 'Begrip',
  answer: 'Wie werk geeft.',
  overtaken: false,
  source: undefined,
  text: '',
  words: '',
};
const LIST_ALONE = { ...LIST, groups: [['werkgever', 'baas']] };
const index = (groups: string[][], record = RECORD) => engineIndex([record], createLexicon(termList({ ...LIST, groups })), groups);

describe('the index of the engine', () => {
  it('is not made while a group of the word list leads nowhere, with what to write', async () => {
    await expect(
      index([
        ['werkgever', 'baas'],
        ['loket', 'balie'],
        ['boos zijn', 'kwaad'],
      ]),
    ).rejects.toThrow(
      'zoekwoorden.yaml: no word of these groups stands on the site; give each one that does: loket, balie | boos zijn, kwaad',
    );
  });

  it('takes a group of which a word stands anywhere in a record: in title, answer, text or the words beside it', async () => {
    for (const field of ['title', 'answer', 'text', 'words'] as const)
      expect((await index([['loket', 'balie']], { ...RECORD, [field]: 'Het loket.' })).files.length).toBeGreaterThan(0);
  });

  it('is the same at every build', async () => {
    const records = Array.from({ length: 40 }, (_, at) => ({ ...RECORD, url: `/begrippen/#w-${at}`, answer: `Wie werk geeft ${at}.` }));
    const make = async () =>
      (await engineIndex(records, createLexicon(termList(LIST_ALONE)), LIST_ALONE.groups)).files.map(
        ({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`,
      );
    const first = await make();
    const second = await make();
    expect(second.toSorted()).toEqual(first.toSorted());
  });

  it('knows the number of each place in the engine: the name of its file', async () => {
    const { files, ids } = await index([['werkgever', 'baas']]);
    expect([...ids.keys()]).toEqual([RECORD.url]);
    expect(files.map(({ path }) => path)).toContain(`fragment/und_${ids.get(RECORD.url) ?? ''}.pf_fragment`);
  });

  it('is the engine, its words and its records, without interfaces, worker and filters', async () => {
    const paths = (await index([['werkgever', 'baas']])).files.map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths.map((path) => path.split('/')[0])).toEqual(expect.arrayContaining(['index', 'fragment']));
    expect(paths.filter((path) => /worker|ui|highlight|^filter/.test(path))).toEqual([]);
  });
});
