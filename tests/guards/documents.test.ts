// cspell:ignore motie-cedar cedar noreferrer officielebekendmakingen
import { describe, expect, it } from 'vitest';
import { outsideAddresses } from '../content/outsideAddresses.ts';
import { pageOf } from '../site/builtSite.ts';
import { outsideLinkProblems } from '../site/outsideLinkProblems.ts';
import { spoiledContent } from './spoiledContent.ts';

const { problems, spoil } = spoiledContent();
const KAMER = 'content/landelijk/bronnen/documenten/kamer.yaml';
const ONDERZOEK = 'content/landelijk/bronnen/documenten/onderzoek.yaml';
const PAGE = 'content/landelijk/paginas/modellen/klassiek.mdx';
const ADDRESS = 'https://www.werk.nl/arbeidsmarktinformatie/dashboards/beschut-werk';

describe('an author is told what to write instead of', () => {
  it('an address on another site in a page, as a link or as it is', () => {
    const line = spoil(PAGE, '</Sectie>', 'Lees [dit](https://voorbeeld.nl/stuk) en https://voorbeeld.nl/ander.\n\n</Sectie>');
    const found = problems();
    expect(found).toContain(
      `${PAGE}:${line}: "https://voorbeeld.nl/stuk" is outside this site; put its address in content/…/bronnen/documenten`,
    );
    expect(found).toContain(`${PAGE}:${line}: "https://voorbeeld.nl/ander" is outside this site`);
  });

  it('an address on another site in a text', () => {
    spoil('content/landelijk/begrippen/begrippen.yaml', 'Een onderzoeksbureau.', 'Een bureau, zie https://voorbeeld.nl/bureau');
    expect(problems()).toContain('"https://voorbeeld.nl/bureau" is outside this site; put its address in content/…/bronnen/documenten');
  });

  it.each([ADDRESS.replace('https', 'http'), 'www.werk.nl/dashboards', 'https://werk', `"${ADDRESS} (UWV)"`])(
    'an address such as %s',
    (wrong) => {
      const line = spoil(ONDERZOEK, `adres: ${ADDRESS}`, `adres: ${wrong}`);
      expect(problems()).toMatch(new RegExp(`${ONDERZOEK}:${line}: .*this is no address of a document; write the whole of it`));
    },
  );

  it('an address that another document has, and two places for one document', () => {
    spoil(KAMER, 'kamerstuk: 36 200, nr. 60', 'kamerstuk: 34 352, nr. 245');
    expect(problems()).toMatch(
      /kamer\.yaml:\d+: document "motie-ceder" has the address https:\/\/zoek\.officielebekendmakingen\.nl\/kst-34352-245\.html already/,
    );
    spoil(KAMER, 'kamerstuk: 34 352, nr. 245', 'kamerstuk: 34 352, nr. 245\n    kamervraag: 2023Z00001');
    expect(problems()).toContain('write only one of: adres, kamerstuk, kamervraag, wet');
  });

  it('a number in a form that no paper has', () => {
    spoil(KAMER, 'kamerstuk: 34 352, nr. 245', 'kamerstuk: 34352-245');
    expect(problems()).toContain('write the number as it is printed: "34 352, nr. 245"');
  });

  it('a document that is not there, and an article of what is no law', () => {
    const line = spoil(PAGE, '</Sectie>', 'Lees de <Document id="motie-cedar">motie</Document>.\n\n</Sectie>');
    expect(problems()).toContain(`${PAGE}:${line}: there is no document "motie-cedar"; did you mean "motie-ceder"`);
    spoil(PAGE, '<Document id="motie-cedar">motie</Document>', '<Wet id="motie-ceder" artikel="2">motie</Wet>');
    expect(problems()).toContain(`${PAGE}:${line}: "motie-ceder" is no law; write <Document id="motie-ceder">, or one of: participatiewet`);
  });

  it('a literal line with a figure, without a place, or longer than a line', () => {
    const line = spoil(PAGE, '</Sectie>', '<Letterlijk id="verslag" plek="ergens" tekst="1 loket" />\n\n</Sectie>');
    expect(problems()).toContain(`${PAGE}:${line}: <Letterlijk> tekst: a figure stands in the label`);
    spoil(PAGE, 'plek="ergens" tekst="1 loket"', 'tekst="Een loket."');
    expect(problems()).toContain(`${PAGE}:${line}: <Letterlijk> plek: write plek="…": where in the document it stands`);
    spoil(PAGE, 'tekst="Een loket."', `plek="ergens" tekst="${'Een heel verhaal. '.repeat(20)}"`);
    expect(problems()).toContain(`${PAGE}:${line}: <Letterlijk> tekst: "tekst" is too long`);
  });
});

describe('a link out of the site', () => {
  it('that does not say so, sends a referrer or is not on the list is found', () => {
    const page = pageOf('/a/', `<a href="${ADDRESS}">UWV</a> <a href="/b/">hier</a>`);
    expect(outsideLinkProblems(page, new Set())).toEqual([
      `/a/: ${ADDRESS} does not say that it leads out of the site`,
      `/a/: ${ADDRESS} tells where the reader comes from`,
      `/a/: ${ADDRESS} is no document of content/…/bronnen/documenten`,
    ]);
  });

  it('that says what it is, is let through', () => {
    const page = pageOf('/a/', `<a href="${ADDRESS}" rel="external noreferrer">UWV <small>(buiten deze site; genoemd in 2023)</small></a>`);
    expect(outsideLinkProblems(page, new Set([ADDRESS]))).toEqual([]);
  });
});

describe('an address in the text of a file', () => {
  it('is found with its line, in whatever it stands', () => {
    expect(outsideAddresses('a.astro', `<p>\n<a href="${ADDRESS}">UWV</a>\n(http://voorbeeld.nl/b)`)).toEqual([
      `a.astro:2: ${ADDRESS}`,
      'a.astro:3: http://voorbeeld.nl/b',
    ]);
  });
});
