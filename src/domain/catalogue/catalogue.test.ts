import { describe, expect, it } from 'vitest';
import { catalogue, type CatalogueDataset, type CatalogueSite } from './catalogue.ts';
import { asJsonLd, asTurtle } from './write.ts';

const SITE: CatalogueSite = {
  name: 'Wegwijzer',
  description: 'De cijfers van een uitleg.',
  home: 'https://x.nl/',
  version: '1.2.3',
  edition: '2026-05-01',
  municipality: undefined,
  contact: { email: undefined, page: 'https://x.nl/over/#fouten' },
};
const FACTS: CatalogueDataset = {
  name: 'feiten',
  title: 'Het "register"',
  description: 'Elk cijfer van deze site.',
  page: 'https://x.nl/cijfers/',
  sources: ['https://x.nl/bronnen/#brief'],
  keywords: ['cijfers'],
  files: [
    { address: 'https://x.nl/data/feiten.csv', title: 'CSV', content: { bytes: 12, sha256: 'ab' } },
    { address: 'https://x.nl/llms.txt', title: 'Tekst', content: undefined },
  ],
};

describe('the catalogue of files', () => {
  const nodes = catalogue([FACTS], SITE);
  const node = (id: string) => nodes.find((one) => one['@id'] === id);

  it('gives numbers and dates as text with their type, so that no program makes a fraction of them', () => {
    expect(node('https://x.nl/data/feiten.csv')).toMatchObject({
      'dcat:byteSize': { '@value': '12', '@type': 'xsd:nonNegativeInteger' },
      'dct:modified': { '@value': '2026-05-01', '@type': 'xsd:date' },
      'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/text/csv' },
    });
    expect(JSON.stringify(nodes)).not.toMatch(/:\d/);
  });

  it('says no size of a file that is not made yet', () => {
    expect(node('https://x.nl/llms.txt')).not.toHaveProperty('dcat:byteSize');
    expect(node('https://x.nl/llms.txt')).toHaveProperty('dcat:accessURL');
  });

  it('names no municipality and no mail address that there is not', () => {
    expect(asJsonLd(nodes)).not.toMatch(/tooi|mailto/);
    const known = catalogue([FACTS], { ...SITE, municipality: 'https://g.nl/gm1', contact: { ...SITE.contact, email: 'fout@x.nl' } });
    expect(asJsonLd(known)).toMatch(/https:\/\/g\.nl\/gm1[^]*mailto:fout@x\.nl/);
  });

  it('stops at a kind of file that it does not know', () => {
    expect(() => catalogue([{ ...FACTS, files: [{ address: 'https://x.nl/a.doc', title: 'a', content: undefined }] }], SITE)).toThrow(
      '"https://x.nl/a.doc" has no file type',
    );
  });

  it('says everything in Turtle too, what stands inside another node included', () => {
    const turtle = asTurtle(nodes);
    expect(turtle).toContain('dct:title "Het \\"register\\""@nl');
    expect(turtle).toContain('dcat:byteSize "12"^^xsd:nonNegativeInteger');
    expect(turtle).toContain('<https://x.nl/data/feiten.csv#sha256> a spdx:Checksum ;');
  });
});
