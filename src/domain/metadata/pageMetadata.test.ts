import { describe, expect, it } from 'vitest';
import type { Source } from '../../schema/source.ts';
import { asScript, linkedData, metaTags, type DescribedPage } from './pageMetadata.ts';
import { DECIMAL, LICENSE, mediaTypeOf } from './vocabulary.ts';

const SITE = { name: 'Wegwijzer', home: 'https://x.nl/weg/', version: '1.2.3', edition: '2026-11-28' };
const LETTER = {
  id: 'brief',
  title: 'Brief over werk',
  author: 'Geen schrijver genoemd',
  date: '2023-07',
  reference: '2023-0001',
} as Source;
const PAGE: DescribedPage = {
  kind: 'article',
  title: 'Beschut werk',
  description: 'Er zijn meer mensen aan het werk.',
  address: 'https://x.nl/weg/rijk/',
  asOf: '2025-02',
  place: 'Nederland',
  documents: [LETTER],
  listsDocuments: false,
  files: [],
  parts: [],
  figure: undefined,
  picture: { address: 'https://x.nl/weg/deelbeeld/rijk.png', alt: 'Beschut werk. Er zijn meer mensen aan het werk.' },
};
const dataOf = (page: Partial<DescribedPage>): Record<string, unknown> =>
  JSON.parse(asScript(linkedData({ ...PAGE, ...page }, SITE))) as Record<string, unknown>;

describe('what a page says of itself to programs', () => {
  it('has its title and answer once each, for cards and catalogues together', () => {
    const tags = metaTags(PAGE, SITE);
    const keys = tags.flatMap(({ name, property }) => [name, property]).filter(Boolean);
    expect(new Set(keys).size).toBe(keys.length);
    expect(tags).toContainEqual({ name: 'DCTERMS.title', property: 'og:title', content: 'Beschut werk' });
    expect(tags).toContainEqual({ name: 'description', property: 'og:description', content: 'Er zijn meer mensen aan het werk.' });
    expect(tags).toContainEqual({ name: 'DCTERMS.temporal', content: '2025-02' });
    expect(metaTags({ ...PAGE, asOf: undefined }, SITE).some(({ name }) => name === 'DCTERMS.temporal')).toBe(false);
  });

  it('has the whole core of OWMS, and says nothing twice that its JSON-LD says', () => {
    const names = metaTags(PAGE, SITE).flatMap(({ name }) => (name?.startsWith('DCTERMS.') ? [name.slice('DCTERMS.'.length)] : []));
    expect(names.sort()).toEqual(['creator', 'identifier', 'language', 'modified', 'spatial', 'temporal', 'title', 'type']);
    expect(dataOf({})).toMatchObject({ license: LICENSE, publisher: { name: 'Wegwijzer' }, isBasedOn: [{ name: 'Brief over werk' }] });
  });

  it('names the documents that it leans on, and who wrote them only where the page is about them', () => {
    const document = {
      '@type': 'CreativeWork',
      '@id': 'https://x.nl/weg/bronnen/#brief',
      name: 'Brief over werk',
      datePublished: '2023-07',
    };
    expect(dataOf({})).toMatchObject({
      '@type': 'Article',
      headline: 'Beschut werk',
      temporalCoverage: '2025-02',
      isBasedOn: [{ ...document, identifier: '2023-0001' }],
      isPartOf: { '@id': 'https://x.nl/weg/' },
    });
    expect(JSON.stringify(dataOf({}))).not.toContain('creditText');
    expect(dataOf({ listsDocuments: true })['isBasedOn']).toMatchObject([{ creditText: 'Geen schrijver genoemd' }]);
    expect(dataOf({ documents: [] })).not.toHaveProperty('isBasedOn');
  });

  it('claims no day on which a text was last changed', () => {
    expect(dataOf({})).not.toHaveProperty('dateModified');
    expect(dataOf({})).not.toHaveProperty('datePublished');
  });

  it('is the site itself on its first page', () => {
    expect(dataOf({ kind: 'site' })).toMatchObject({ '@type': 'WebSite', name: 'Wegwijzer', headline: 'Beschut werk' });
    expect(dataOf({ kind: 'site' })).not.toHaveProperty('isPartOf');
  });

  it('gives tables as downloads and pictures as pictures, those of its parts as theirs', () => {
    const data = dataOf({
      kind: 'dataset',
      files: ['https://x.nl/a.csv', 'https://x.nl/a.png'],
      parts: [{ title: 'Reeks', asOf: '2024', files: ['https://x.nl/r.ods'] }],
    });
    expect(data['distribution']).toEqual([{ '@type': 'DataDownload', contentUrl: 'https://x.nl/a.csv', encodingFormat: 'text/csv' }]);
    expect(data['associatedMedia']).toMatchObject([{ '@type': 'ImageObject', encodingFormat: 'image/png' }]);
    expect(data['hasPart']).toMatchObject([{ '@type': 'Dataset', name: 'Reeks', distribution: [{ contentUrl: 'https://x.nl/r.ods' }] }]);
  });

  it('gives a figure as a number with its unit and its words, with no more digits than are shown, as a part of the register', () => {
    const figure = { name: 'Aandeel, 2024', value: 72.22222222222223, unit: 'procent', inFull: 'ongeveer 72%' };
    const data = dataOf({ kind: 'dataset', figure });
    expect(data['variableMeasured']).toMatchObject({
      value: { '@type': DECIMAL, '@value': '72.22' },
      unitText: 'procent',
      description: 'ongeveer 72%',
    });
    expect(data['isPartOf']).toEqual({ '@type': 'Dataset', '@id': 'https://x.nl/weg/cijfers/' });
    expect(dataOf({ figure: { ...figure, value: [3, 5] } })['variableMeasured']).toMatchObject({ minValue: 3, maxValue: 5 });
    expect(dataOf({ figure: { ...figure, value: [0.5, 5] } })['variableMeasured']).toMatchObject({
      minValue: { '@type': DECIMAL, '@value': '0.5' },
    });
  });

  it('cannot end the script that it stands in', () => {
    expect(asScript(linkedData({ ...PAGE, title: '</script><b>' }, SITE))).not.toContain('<');
    expect(dataOf({ title: '</script><b>' })['name']).toBe('</script><b>');
  });

  it('knows what each file is, and stops at one that it does not know', () => {
    expect(mediaTypeOf('/data/feiten.xlsx')).toContain('spreadsheetml');
    expect(() => mediaTypeOf('/data/feiten.doc')).toThrow('"/data/feiten.doc" has no known media type');
  });
});
