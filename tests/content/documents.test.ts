import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/corpus/files.ts';
import { documentAddress, documentNumber } from '../../src/domain/documents.ts';
import { corpus } from './corpus.ts';
import { outsideAddresses } from './outsideAddresses.ts';

/** The addresses of documents that the sources print. */
const PRINTED = [
  // The letter of the college, and the note of Iroko.
  'https://hilversum.bestuurlijkeinformatie.nl/Agenda/Document/fff7bd35-4749-4c93-9c2f-9237e8372255?documentId=c5aa9ab4-a54a-4722-83eb-5f509cc630f2',
  'https://www.eerstekamer.nl/behandeling/20131206/vierde_nota_van_wijziging/document3/f=/vjfek3m355zm.pdf',
  // The letter of the minister: its four footnotes, of which the third has a title and no address.
  'https://www.werk.nl/arbeidsmarktinformatie/dashboards/beschut-werk',
  'https://www.tweedekamer.nl/kamerstukken/detail?id=2019D47135&did=2019D47135',
  'https://www.rijksoverheid.nl/documenten/publicaties/2021/06/15/bijlage-v-significantaperapportverdeelmiddelbeschutwerk',
];

/** The numbers of papers that the letter of the minister prints. */
const NUMBERED = [
  'Kamerstuk 34 352, nr. 245',
  'Kamerstuk 36 200, nr. 60',
  'Kamerstuk 35 644, nr. 2',
  'Kamerstuk 34 352, nr. 265',
  '2023Z04683',
  '2023Z04162',
];

/** Addresses that the sources print and that lead to no document. */
const LEFT_OUT = [
  // In the head of the letter of the minister.
  'https://www.rijksoverheid.nl',
  // Pages to follow a company on a network that follows its visitors; nothing on this site leans on them.
  'https://www.linkedin.com/company/am-match/',
  'https://www.linkedin.com/company/cedris/',
];

/** Addresses in the code that lead no reader out of the site: names of standards, what a setting looks like, and where numbered papers are. */
const IN_CODE = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
  'http://www.w3.org/2000/svg',
  'https://creativecommons.org/licenses/by/4.0/',
  'https://datapackage.org/profiles/2.0',
  'https://example.nl',
  'https://example.nl/wegwijzer/',
  'https://schema.org',
  'https://zoek.officielebekendmakingen.nl/kst-',
  'https://www.tweedekamer.nl/kamerstukken/detail?id=',
  'https://wetten.overheid.nl/jci1.3:c:',
  // No site has it: an address of this site is read from there, to tell one that leads elsewhere.
  'https://any.invalid',
  // The languages of books, feeds and catalogues, and the lists that a catalogue takes its terms from.
  'http://www.w3.org/1999/xhtml',
  'http://www.idpf.org/2007/ops',
  'http://www.idpf.org/2007/opf',
  'http://purl.org/dc/elements/1.1/',
  'http://www.w3.org/2005/Atom',
  'http://www.w3.org/ns/dcat#',
  'http://purl.org/dc/terms/',
  'http://xmlns.com/foaf/0.1/',
  'http://www.w3.org/ns/prov#',
  'http://www.w3.org/2004/02/skos/core#',
  'http://spdx.org/rdf/terms#',
  'http://www.w3.org/2006/vcard/ns#',
  'http://www.w3.org/2001/XMLSchema#',
  'http://www.w3.org/2001/XMLSchema#decimal',
  'http://publications.europa.eu/resource/authority',
  'http://creativecommons.org/licenses/by/4.0/deed.nl',
  'https://www.rfc-editor.org/info/rfc4180',
  'http://www.iana.org/assignments/media-types/${mediaTypeOf(address',
  'https://identifier.overheid.nl/tooi/id/gemeente/${code}',
];

const documents = [...corpus.documents.values()];
const addresses = documents.flatMap((named) => documentAddress(named) ?? []);

/** Addresses on other sites in the files below a folder with one of these endings, with their place. */
function addressesBelow(folder: string, endings: readonly string[]): string[] {
  return endings
    .flatMap((ending) => filesBelow('.', folder, ending))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => outsideAddresses(file, readFileSync(file, 'utf8')));
}

describe('the documents that the sources name', () => {
  it.each(PRINTED)('has the address that a source prints: %s', (address) => {
    expect(addresses).toContain(address);
  });

  it.each(NUMBERED)('has the paper of which a source prints the number: %s', (number) => {
    expect(documents.map(documentNumber)).toContain(number);
  });

  it('has no address that no source prints, by itself or by a number', () => {
    const printed = documents.flatMap(({ printedAddress }) => printedAddress ?? []);
    expect(printed.filter((address) => !PRINTED.includes(address))).toEqual([]);
    for (const address of LEFT_OUT) expect(addresses).not.toContain(address);
  });

  it('gives each address once, well-formed and by a safe connection', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) {
      expect(new URL(address).href, address).toBe(address);
      expect(new URL(address).protocol, address).toBe('https:');
    }
  });
});

describe('an address on another site', () => {
  it('stands nowhere in the content but in the list of documents and in the later sources, each once', () => {
    const elsewhere = addressesBelow('content', ['']).filter((place) => !/\/bronnen\/(documenten|later)\//.test(place));
    expect(elsewhere).toEqual([]);
    const later = corpus.sources.flatMap((source) => source.later?.address ?? []);
    expect(addressesBelow('content', ['']).map((place) => place.replace(/^.*?: /, '')).sort()).toEqual([...PRINTED, ...later].sort());
    expect([...new Set([...addresses, ...later])].length).toBe(addresses.length + later.length);
    for (const address of later) expect(new URL(address).href, address).toBe(address);
  });

  it('stands nowhere in the code, standards and examples apart', () => {
    const found = addressesBelow('src', ['.ts', '.astro', '.svelte', '.css']);
    expect(found.filter((place) => !IN_CODE.some((known) => place.endsWith(` ${known}`)))).toEqual([]);
  });
});
