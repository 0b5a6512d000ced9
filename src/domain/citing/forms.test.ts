import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../tests/charts/examples.ts';
import { formsWith, siteFormatter } from '../../../tests/citing/examples.ts';
import type { Source } from '../../schema/source.ts';
import { citableChart, citableFact, citablePage, citableSection, citableTerm } from './citable.ts';

const register = registerOf({
  kosten: { waarde: -5, eenheid: 'euro', betreft: '2016', bron: { document: 'brief', plek: 'Kosten, tabel', gedrukt: '-5' } },
  budget: { waarde: 7, eenheid: 'euro', betreft: '2016', bron: { document: 'verslag', plek: '§ 2', gedrukt: '7' } },
  samen: { formule: '{kosten} + {budget}', eenheid: 'euro', betreft: '2016', soort: 'afgeleid', bron: undefined },
});
const sources = [
  {
    id: 'brief',
    title: 'Brief over beschut & ander werk',
    date: '2023-07-06',
    reference: '2023-0000406854',
    citing: {
      authors: [{ initials: 'C.J.', particle: undefined, family: 'Schouten' }],
      publisher: 'Ministerie van SZW',
      genre: undefined,
      dateInferred: false,
    },
  },
  {
    id: 'verslag',
    title: 'Verslag',
    date: '2025-02',
    reference: undefined,
    citing: { authors: [], publisher: undefined, genre: 'bijlage bij de brief', dateInferred: true },
  },
  {
    id: 'dia’s',
    title: 'Dia’s',
    date: '2025-02-13',
    reference: undefined,
    citing: {
      authors: [{ initials: 'P.', particle: 'van', family: 'Nes' }, { body: 'Bureau Nes en Zoon' }],
      publisher: undefined,
      genre: undefined,
      dateInferred: false,
    },
  },
] as unknown as Source[];
const formsOf = formsWith(siteFormatter(), sources);
const at = (key: string) => ({ key, address: `https://site.nl/${key}/` });
const factForms = (id: string) => formsOf(citableFact(register.get(id), register, at(id)));
const SITE = 'versie 1.2.0 (27 november 2026)';

describe('a figure that a source prints', () => {
  const forms = factForms('kosten');

  it('is a footnote that begins with the document, with the number as it is printed', () => {
    expect(forms.voetnoot).toBe(
      `C.J. Schouten, Brief over beschut & ander werk, Ministerie van SZW, 6 juli 2023, nr. 2023-0000406854, Kosten, tabel; aangehaald in: Wegwijzer, “Een cijfer, 2016: € −5”, ${SITE}, https://site.nl/kosten/`,
    );
  });

  it('is a reference in the form of APA, in Dutch: the day before the month, and the number as it is printed', () => {
    expect(forms.apa.split('\n')).toEqual([
      'Schouten, C. J. (2023, 6 juli). Brief over beschut & ander werk (Nr. 2023-0000406854). Ministerie van SZW.',
      'Wegwijzer. (2026, 27 november). Een cijfer, 2016: € −5 [Versie 1.2.0]. https://site.nl/kosten/',
      '',
      'In de tekst: (Schouten, 2023, Kosten, tabel; Wegwijzer, 2026)',
    ]);
  });

  it('is a footnote of Markdown and a paragraph of HTML, with the address as a link', () => {
    expect(forms.markdown).toMatch(/^\[\^kosten\]: C\.J\. Schouten, .+, <https:\/\/site\.nl\/kosten\/>$/);
    expect(forms.html).toMatch(
      /^<p>C\.J\. Schouten, Brief over beschut &amp; ander werk, .+<a href="(https:\/\/site\.nl\/kosten\/)">\1<\/a><\/p>$/,
    );
  });

  it('is BibTeX in plain UTF-8, in which only what BibTeX reads otherwise has a backslash', () => {
    expect(forms.bibtex).toBe(`@misc{brief,
  author = {Schouten, C.J.},
  title = {{Brief over beschut \\& ander werk}},
  howpublished = {{Ministerie van SZW}},
  number = {2023-0000406854},
  year = {2023},
  month = jul,
  day = {6},
  note = {Kosten, tabel},
  language = {dutch},
}

@misc{kosten,
  author = {{Wegwijzer}},
  title = {{Een cijfer, 2016: € −5}},
  version = {1.2.0},
  year = {2026},
  month = nov,
  day = {27},
  url = {https://site.nl/kosten/},
  language = {dutch},
}`);
  });

  it('is RIS, a record for the document and one for the site', () => {
    expect(forms.ris.split('\n\n').map((record) => record.split('\n'))).toEqual([
      [
        'TY  - RPRT',
        'AU  - Schouten, C.J.',
        'TI  - Brief over beschut & ander werk',
        'PB  - Ministerie van SZW',
        'IS  - 2023-0000406854',
        'PY  - 2023',
        'DA  - 2023/07/06/',
        'N1  - Kosten, tabel',
        'LA  - nl',
        'ER  - ',
      ],
      [
        'TY  - ELEC',
        'AU  - Wegwijzer',
        'TI  - Een cijfer, 2016: € −5',
        'ET  - Versie 1.2.0',
        'PY  - 2026',
        'DA  - 2026/11/27/',
        'UR  - https://site.nl/kosten/',
        'LA  - nl',
        'ER  - ',
      ],
    ]);
  });

  it('is CSL-JSON, with the number as it is printed', () => {
    expect(JSON.parse(forms['csl-json'])).toEqual([
      {
        id: 'brief',
        type: 'document',
        language: 'nl-NL',
        author: [{ family: 'Schouten', given: 'C.J.' }],
        title: 'Brief over beschut & ander werk',
        number: '2023-0000406854',
        publisher: 'Ministerie van SZW',
        issued: { 'date-parts': [[2023, 7, 6]] },
        note: 'Kosten, tabel',
      },
      {
        id: 'kosten',
        type: 'webpage',
        language: 'nl-NL',
        author: [{ literal: 'Wegwijzer' }],
        title: 'Een cijfer, 2016: € −5',
        version: '1.2.0',
        URL: 'https://site.nl/kosten/',
        issued: { 'date-parts': [[2026, 11, 27]] },
      },
    ]);
  });
});

describe('a figure of ours, worked out from two documents', () => {
  const forms = factForms('samen');

  it('names both, with their places, and says that it was worked out', () => {
    expect(forms.voetnoot).toMatch(
      /^C\.J\. Schouten, .+, Kosten, tabel; Verslag, bijlage bij de brief, \[februari 2025\], § 2; daaruit uitgerekend in: Wegwijzer, “.+\(door ons uitgerekend\)”/,
    );
  });

  it('marks a date that the document does not give itself, in every form', () => {
    expect(forms.apa).toContain('Verslag. (ca. 2025, februari). [Bijlage bij de brief].');
    expect(forms.apa).toContain('In de tekst: (Schouten, 2023, Kosten, tabel; Verslag, ca. 2025, § 2; Wegwijzer, 2026)');
    expect(forms.bibtex).toContain('note = {§ 2. Datum bij benadering}');
    expect(forms.ris).toContain('N1  - Datum bij benadering');
    expect(forms['csl-json']).toContain('"circa": true');
  });

  it('has a record for each document and one for the site', () => {
    expect(forms.bibtex.match(/^@misc/gm)).toHaveLength(3);
    expect(forms.ris.match(/^ER/gm)).toHaveLength(3);
  });
});

describe('what else stands on the site', () => {
  const places = [
    { document: 'brief', place: 'Kosten, tabel' },
    { document: 'dia’s', place: 'dia 2' },
    { document: 'brief', place: 'Aanleiding' },
  ];
  const BRIEF = 'C.J. Schouten, Brief over beschut & ander werk, Ministerie van SZW, 6 juli 2023, nr. 2023-0000406854';
  const SLIDES = 'P. van Nes en Bureau Nes en Zoon, Dia’s, 13 februari 2025';

  it('a page is referred to with its documents', () => {
    expect(formsOf(citablePage('Een pagina', places, at('pagina'))).voetnoot).toBe(
      `${BRIEF}; ${SLIDES}; uitgelegd in: Wegwijzer, “Een pagina”, ${SITE}, https://site.nl/pagina/`,
    );
  });

  it('a section with each document once, and every place in it', () => {
    const section = citableSection('Een kop', 'Een pagina', places, { key: 'pagina-kop', address: 'https://site.nl/pagina/#kop' });
    const forms = formsOf(section);
    expect(forms.voetnoot).toBe(
      `${BRIEF}, Kosten, tabel / Aanleiding; ${SLIDES}, dia 2; uitgelegd in: Wegwijzer, “Een kop (in: Een pagina)”, ${SITE}, https://site.nl/pagina/#kop`,
    );
    expect(forms.bibtex).toContain('url = {https://site.nl/pagina/#kop}');
  });

  it('a chart as a chart', () => {
    expect(formsOf(citableChart('Er is te weinig', places.slice(1, 2), at('grafiek'))).voetnoot).toBe(
      `${SLIDES}, dia 2; getekend in: Wegwijzer, “Er is te weinig (grafiek)”, ${SITE}, https://site.nl/grafiek/`,
    );
  });

  it('a term with its source, and one that no source explains as ours alone', () => {
    expect(formsOf(citableTerm('Wsw', places[1], at('wsw'))).voetnoot).toContain(
      `${SLIDES}, dia 2; uitgelegd in: Wegwijzer, “Wsw (begrip)”`,
    );
    expect(formsOf(citableTerm('Wsw', undefined, at('wsw'))).voetnoot).toBe(`Wegwijzer, “Wsw (begrip)”, ${SITE}, https://site.nl/wsw/`);
  });

  it('writes a body that holds “en” as one name, and a person with the word before the name', () => {
    const { bibtex, ris, apa } = formsOf(citablePage('Een pagina', places, at('pagina')));
    expect(bibtex).toContain('author = {van Nes, P. and {Bureau Nes en Zoon}}');
    expect(ris).toContain('AU  - van Nes, P.\nAU  - Bureau Nes en Zoon');
    expect(apa).toContain('van Nes, P. & Bureau Nes en Zoon. (2025, 13 februari). Dia’s.');
  });
});

describe('two documents by one author in one year', () => {
  it('are told apart in the list and in the text', () => {
    const twice = sources.concat({ ...sources[0], id: 'tweede', title: 'Tweede brief', reference: undefined } as Source);
    const both = [
      { document: 'brief', place: 'a' },
      { document: 'tweede', place: 'b' },
    ];
    const { apa } = formsWith(siteFormatter(), twice)(citableSection('Kop', 'Pagina', both, at('kop')));
    expect(apa).toContain('(2023a, 6 juli)');
    expect(apa).toContain('(Schouten, 2023a, a; Schouten, 2023b, b; Wegwijzer, 2026)');
  });
});
