import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPlaces, packSentences, unpackPlaces } from './answerIndex.ts';

const pages = fc.uniqueArray(
  fc.record({
    address: fc.stringMatching(/^\/([a-z]{1,3}\/)?$/),
    page: fc.string(),
    places: fc.array(
      fc.record({
        part: fc.stringMatching(/^[a-z]{0,3}$/),
        id: fc.stringMatching(/^[0-9a-f]{7}$/),
        kind: fc.constantFrom('Begrip', 'Vraag', 'Bron'),
        title: fc.string(),
        words: fc.string(),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  }),
  { selector: ({ address }) => address },
);
/** Places of pages, page by page. */
const places = pages.map((all) =>
  all.flatMap(({ address, page, places }) =>
    places.map(({ part, ...rest }) => ({ ...rest, page, url: part === '' ? address : `${address}#${part}` })),
  ),
);

describe('packed places', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(places, (all) => {
        const out = unpackPlaces(packPlaces(all));
        expect(out.map(({ id, url, kind, title, page, words }) => ({ id, url, kind, title, page, words }))).toEqual(
          all.map(({ id, url, kind, title, page, words }) => ({ id, url, kind, title, page, words })),
        );
      }),
    );
  });

  it('find their sentence in the file and the row that they name', () => {
    fc.assert(
      fc.property(places, (all) => {
        const files = packSentences(all.map((_, at) => ({ answer: `Zin ${at}.`, source: at % 2 === 0 ? `bron ${at}` : undefined })));
        unpackPlaces(packPlaces(all)).forEach(({ shard, row }, at) => {
          expect(files[shard]?.[row]).toEqual(at % 2 === 0 ? [`Zin ${at}.`, `bron ${at}`] : [`Zin ${at}.`]);
        });
      }),
    );
  });

  it('tell the address and the name of a page once', () => {
    const section = { kind: 'Begrip', title: 'Titel', page: 'Begrippen', words: '' };
    const text = JSON.stringify(packPlaces(['een', 'twee', 'drie'].map((id) => ({ ...section, id, url: `/begrippen/#${id}` }))));
    expect([text.split('/begrippen/').length, text.split('Begrippen').length]).toEqual([2, 2]);
  });
});
