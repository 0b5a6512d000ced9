// cspell:ignore klasiek letop modelen tomi partiel percent zowat notie onderzoeksbureaus werkzorgbedrijf raadslidvragen raadslidvraag
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spoiledContent } from './spoiledContent.ts';

const { problems, root, spoil } = spoiledContent();
const FACTS = 'content/landelijk/feiten/modellen.yaml';
const PAGE = 'content/landelijk/paginas/modellen/klassiek.mdx';

describe('content without mistakes', () => {
  it('is let through', () => {
    expect(problems()).toBe('');
  });
});

describe('an author who makes a mistake is told the file, the line and what to write', () => {
  it('for a fact that is not in the register', () => {
    const line = spoil(PAGE, '<Feit id="aandeel-klassiek-iroko" />', '<Feit id="aandeel-klasiek-iroko" />');
    expect(problems()).toContain(`${PAGE}:${line}: there is no fact "aandeel-klasiek-iroko"; did you mean "aandeel-klassiek-iroko"`);
  });

  it('for a fact in a chart or a model that is not in the register', () => {
    spoil('content/landelijk/modellen/klassiek.yaml', 'werkzaak: aandeel-klassiek-werkzaak', 'werkzaak: aandeel-klassiek-werk');
    expect(problems()).toMatch(/content\/landelijk\/modellen\/klassiek\.yaml:\d+: there is no fact "aandeel-klassiek-werk"; did you mean/);
  });

  it('for a company that counts itself to a model that is not there, and for one that a page names and nobody knows', () => {
    const line = spoil('content/landelijk/bedrijven/am-match.yaml', 'model: partieel', 'model: partiel');
    expect(problems()).toContain(`content/landelijk/bedrijven/am-match.yaml:${line}: there is no model "partiel"; did you mean "partieel"`);
    spoil('content/landelijk/bedrijven/am-match.yaml', 'model: partiel', 'model: partieel');
    spoil('content/landelijk/paginas/uitleg.mdx', '<Bedrijf id="tomin" />', '<Bedrijf id="tomi" />');
    expect(problems()).toMatch(/content\/landelijk\/paginas\/uitleg\.mdx:\d+: there is no company "tomi"; did you mean "tomin"/);
  });

  it('for a page that promises another paper than one A4', () => {
    const line = spoil(PAGE, 'stand: ', 'pdf: twee A4\nstand: ');
    expect(problems()).toContain(`${PAGE}:${line}: pdf: write pdf: een A4, or leave it out`);
  });

  it('for a step of the story whose id is taken', () => {
    const line = spoil('content/landelijk/paginas/uitleg.mdx', '<Stap id="bad"', '<Stap id="vroeger"');
    expect(problems()).toContain(`content/landelijk/paginas/uitleg.mdx:${line}: id "vroeger" stands on line`);
  });

  it('for words too long for a small drawing, and for a door that is not known', () => {
    const file = 'content/landelijk/grafieken/routes-arbeidsbeperking.yaml';
    spoil(file, 'kort: een uitkering', 'kort: een uitkering voor wie jong een handicap kreeg');
    expect(problems()).toMatch(/routes-arbeidsbeperking\.yaml:\d+: .*"kort" stands on one line; write at most 29 letters/);
    spoil(file, 'kort: een uitkering voor wie jong een handicap kreeg', 'kort: een uitkering');
    spoil(file, 'deur: dicht', 'deur: gesloten');
    expect(problems()).toMatch(/routes-arbeidsbeperking\.yaml:\d+: .*write what happened to the door: dicht, nieuw or smaller/);
  });

  it('for a choice that leaves out its own chart, for a chart in two choices, and for a number beside what are no bars', () => {
    const file = 'content/landelijk/grafieken/banenafspraak-doel.yaml';
    spoil(file, '{ grafiek: banenafspraak-doel,', '{ grafiek: beschut-werk-zonder-baan,');
    expect(problems()).toMatch(/banenafspraak-doel\.yaml:\d+: the choice leaves out "banenafspraak-doel" itself; add it to opties/);
    expect(problems()).toContain('"beschut-werk-zonder-baan" stands in another choice already');
    spoil(file, 'keuze:', "eigen_getal: { vraag: 'Hoeveel?', naam: 'U' }\nkeuze:");
    expect(problems()).toMatch(/banenafspraak-doel\.yaml:\d+: .*a number of the reader stands beside bars; write vorm: staven/);
  });

  it('for a source that is not there', () => {
    const line = spoil(PAGE, '<Bron id="iroko-notitie" plek="§ 4, punt 5" />', '<Bron id="iroko-notie" plek="§ 4, punt 5" />');
    expect(problems()).toContain(`${PAGE}:${line}: there is no source "iroko-notie"; did you mean "iroko-notitie"`);
  });

  it('for a fact without a source', () => {
    spoil(FACTS, /    bron: .*"ca\. 20% van de bedrijven" \}\n/, '');
    expect(problems()).toContain('fact "aandeel-gecombineerd-iroko" has no source; write bron: { document, plek, gedrukt }');
  });

  it('for a chart without a description, or with an empty word for one', () => {
    spoil('content/landelijk/grafieken/modellen-aandeel.yaml', /beschrijving: >-\n(?: .*\n)+/, 'beschrijving: Tekst\n');
    expect(problems()).toMatch(
      /content\/landelijk\/grafieken\/modellen-aandeel\.yaml:\d+: beschrijving: a description says what the chart shows/,
    );
    spoil('content/landelijk/grafieken/modellen-aandeel.yaml', 'beschrijving: Tekst\n', '');
    expect(problems()).toContain('write a text for "beschrijving"');
  });

  it('for a date that is none', () => {
    const line = spoil('content/landelijk/feiten/proces.yaml', 'waarde: "2025-02-13"', 'waarde: "2025-02-30"');
    expect(problems()).toContain(
      `content/landelijk/feiten/proces.yaml:${line}: feiten.2.waarde: this is no date; write "2025", "2025-02" or "2025-02-13"`,
    );
  });

  it('for an id that stands twice', () => {
    spoil(FACTS, 'id: aandeel-integraal-iroko', 'id: aandeel-gecombineerd-iroko');
    expect(problems()).toMatch(/modellen\.yaml:\d+: fact "aandeel-gecombineerd-iroko" stands in .*modellen\.yaml already/);
  });

  it('for a section id that stands twice on a page', () => {
    const line = spoil(PAGE, '<Sectie id="gemeente"', '<Sectie id="taken"');
    expect(problems()).toMatch(new RegExp(`${PAGE}:${line}: id "taken" stands on line \\d+ already`));
  });

  it('for an id that cannot be an address', () => {
    spoil(FACTS, 'id: gemeenten-verwachten-krimp', 'id: Gemeenten verwachten krimp');
    expect(problems()).toContain('an id is a public address: write small letters');
  });

  it('for a figure typed into prose', () => {
    const line = spoil(PAGE, '</Sectie>', 'In 2014 was dat zo.\n\n</Sectie>');
    expect(problems()).toContain(`${PAGE}:${line}: "2014": a figure stands in the text; put it in content/…/feiten`);
  });

  it('for a figure typed into front matter, a heading of a component or a YAML text', () => {
    const line = spoil(PAGE, 'titel: Het klassieke bedrijf', 'titel: Het klassieke bedrijf in 2025');
    expect(problems()).toContain(`${PAGE}:${line}: titel: "2025": a figure stands in the text`);
    spoil(PAGE, 'titel: Het klassieke bedrijf in 2025', 'titel: Het klassieke bedrijf');
    const heading = spoil(PAGE, 'titel="Open vragen over het klassieke bedrijf"', 'titel="3 open vragen"');
    expect(problems()).toContain(`${PAGE}:${heading}: <Sectie> titel: "3": a figure stands in the text`);
    spoil(PAGE, 'titel="3 open vragen"', 'titel="Open vragen over het klassieke bedrijf"');
    const term = spoil('content/landelijk/begrippen/begrippen.yaml', 'Een onderzoeksbureau.', 'Een van 12 onderzoeksbureaus.');
    expect(problems()).toMatch(
      new RegExp(`content/landelijk/begrippen/begrippen.yaml:${term - 1}|content/landelijk/begrippen/begrippen.yaml:${term}`),
    );
  });

  it('for a fact that nothing uses', () => {
    const lines = readFileSync(join(root(), FACTS), 'utf8').split('\n').length;
    const fact =
      '  - { id: vergeten, label: Vergeten, waarde: 1, eenheid: personen, stand: "2025", soort: bron, bron: { document: verslag, plek: ergens, gedrukt: "1" } }';
    appendFileSync(
      join(root(), FACTS),
      `  - id: vergeten\n${fact
        .replace('  - { id: vergeten, ', '    ')
        .replace(/ \}$/, '')
        .replaceAll(/, (?=(waarde|eenheid|stand|soort|bron):)/g, '\n    ')}\n`,
    );
    expect(problems()).toContain(`${FACTS}:${lines}: nothing uses fact "vergeten"`);
  });

  it('for a difference or a question that stands on no page, and for one with a single side', () => {
    appendFileSync(
      join(root(), 'content/landelijk/vragen/modellen.yaml'),
      '  - id: vergeten\n    vraag: Wat nu?\n    aan: college\n    soort: technisch\n    bekend: Vraag het de gemeente.\n    onbekend: Een antwoord staat er niet.\n',
    );
    expect(problems()).toContain('no page asks the question "vergeten"; write <Open vragen="vergeten" /> or <Meer vragen="vergeten" />');
    const side = '      - { wie: Iroko, zegt: Ja., document: iroko-notitie, plek: "§ 4" }\n';
    const card = (sides: string): string =>
      `  - id: vergeten\n    titel: Vergeten\n    kort: De een zegt dit; de ander zegt dat.\n    kanten:\n${sides}    gebruikt: Niets.\n    waarom: Daarom.\n`;
    const file = join(root(), 'content/landelijk/verschillen/modellen.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before + card(side + side));
    expect(problems()).toContain(
      'no page shows the difference "vergeten"; write <Verschil id="vergeten" /> or <Meer verschillen="vergeten" />',
    );
    writeFileSync(file, before + card(side));
    expect(problems()).toContain('a difference has two sides or more');
  });

  it('for a closed card of many words, and an answer that begins with what is not known', () => {
    const line = spoil(
      'content/landelijk/verschillen/modellen.yaml',
      /kort: Drie directeuren/,
      `kort: ${'heel '.repeat(20)}Drie directeuren`,
    );
    const answer = spoil(
      'content/landelijk/vragen/modellen.yaml',
      /bekend: De (?:bronnen|stukken) geven/,
      'bekend: Dat staat niet in de bronnen. Zij geven',
    );
    const found = problems();
    expect(found).toMatch(new RegExp(`verschillen/modellen.yaml:${line}: .*name both sides in 28 at most`));
    expect(found).toMatch(new RegExp(`vragen/modellen.yaml:${answer}: .*begin with what is known, or whom to ask`));
  });

  it('for a question to nobody, of no kind, or that a council cannot ask', () => {
    const file = 'content/landelijk/vragen/algemeen.yaml';
    const missing = spoil(file, /    raadsvraag: Kunnen mensen die nu in de Wsw.*\n/, '');
    const to = spoil(file, 'aan: tomin', 'aan: wethouder');
    const kind = spoil(file, 'soort: politiek', 'soort: lastig');
    const own = spoil(file, 'raadsvraag: Houden mensen hun indicatie als zij gaan werken?', 'raadsvraag: Houd ik mijn indicatie?');
    const found = problems();
    expect(found).toMatch(new RegExp(`${file}:${missing - 1}: .*write under raadsvraag how a council member asks it`));
    expect(found).toMatch(new RegExp(`${file}:${to}: .*write whom one would ask: aan: college, griffie`));
    expect(found).toMatch(new RegExp(`${file}:${kind}: .*write soort: technisch where somebody can look it up`));
    expect(found).toMatch(new RegExp(`${file}:${own}: .*write it without ik, mij, mijn, u and uw`));
  });

  it('for a page with more cards or questions than its story bears, and one that stands there twice', () => {
    const rijk = 'content/landelijk/paginas/rijk/beschut-werk.mdx';
    const vergelijk = 'content/landelijk/paginas/modellen/vergelijk.mdx';
    spoil(
      rijk,
      '<Meer ',
      '<Verschil id="is-er-massa" />\n\n<Verschil id="klein-of-groot" />\n\n<Open vragen="loon-bij-het-bedrijf" />\n\n<Meer ',
    );
    spoil(vergelijk, /<Verschil id="is-er-massa" \/>/, '<Verschil id="is-er-massa" />\n\n<Meer verschillen="is-er-massa" />');
    const found = problems();
    expect(found).toContain('a page shows 3 differences at most; write <Meer verschillen="klein-of-groot" />');
    expect(found).toContain('a page asks 5 questions at most; write <Meer vragen="loon-bij-het-bedrijf" />');
    expect(found).toContain(`${vergelijk}:`);
    expect(found).toContain('"is-er-massa" stands on this page already; remove it here');
  });

  it('for an address that two entries would have taken over', () => {
    const line = spoil('content/landelijk/verschillen/modellen.yaml', 'vervangt: [behouden-of-inwoner-eerst]', 'vervangt: [is-er-massa]');
    expect(problems()).toContain(`verschillen/modellen.yaml:${line}: "is-er-massa" is the address of "is-er-massa" already`);
  });

  it('for a series whose rows do not fit its columns', () => {
    spoil('content/landelijk/reeksen/beschut-werk-2019-2022.csv', '2019,3992,6000,', '2019,3992');
    expect(problems()).toContain('content/landelijk/reeksen/beschut-werk-2019-2022.csv:2: the line has 2 cells; write 4');
  });

  it('for a term or a chart that is not there', () => {
    spoil(PAGE, '<Begrip id="detachering">', '<Begrip id="detacheren">');
    spoil('content/landelijk/paginas/modellen/index.mdx', '<Grafiek id="modellen-taken" />', '<Grafiek id="modellen-taak" />');
    expect(problems()).toContain('there is no term "detacheren"; did you mean "detachering"?');
    expect(problems()).toContain('there is no chart "modellen-taak"; did you mean "modellen-taken"?');
  });

  it('for a chart that cannot be drawn: a figure, a column or a row that is not there, or moments out of order', () => {
    const bar = spoil(
      'content/landelijk/grafieken/loonkostensubsidie.yaml',
      'feit: loonkostensubsidie-mensen,',
      'feit: loonkosten-mensen,',
    );
    const column = spoil('content/landelijk/grafieken/beschut-werk-doel.yaml', 'kolom: doel', 'kolom: streven');
    const row = spoil('content/landelijk/grafieken/werkzaak-resultaten.yaml', 'post: Totaal saldo', 'post: Saldo');
    const moment = spoil('content/landelijk/grafieken/tijdlijn.yaml', 'feit: movisie-onderzoek', 'feit: visie-raad');
    const found = problems();
    expect(found).toContain(`content/landelijk/grafieken/loonkostensubsidie.yaml:${bar}: there is no fact "loonkosten-mensen"`);
    expect(found).toContain(
      `content/landelijk/grafieken/beschut-werk-doel.yaml:${column}: series "beschut-werk-2019-2022" has no column "streven"; write one of`,
    );
    expect(found).toContain(
      `content/landelijk/grafieken/werkzaak-resultaten.yaml:${row}: series "werkzaak-resultaten-2016-2024" has no row "Saldo"; write one of`,
    );
    expect(found).toMatch(
      new RegExp(
        `content/landelijk/grafieken/tijdlijn.yaml:${moment + 1}: "efficiencykorting-eind" \\(2020\\) comes before what stands above it`,
      ),
    );
  });

  it('for a chart that would put another unit on its axis', () => {
    const line = spoil(
      'content/landelijk/grafieken/gemeenten-verwachting.yaml',
      'feit: gemeenten-verwachten-krimp',
      'feit: loonkostensubsidie-mensen',
    );
    expect(problems()).toContain(
      `content/landelijk/grafieken/gemeenten-verwachting.yaml:${line}: "loonkostensubsidie-mensen" is in personen and the axis is in procent`,
    );
  });

  it('for a form of chart that does not exist', () => {
    spoil('content/landelijk/grafieken/tijdlijn.yaml', 'vorm: tijdlijn', 'vorm: taart');
    expect(problems()).toContain('unknown form; write vorm: modellen-taken');
  });

  it('for a unit, a qualifier or a field that does not exist', () => {
    spoil(FACTS, 'eenheid: procent', 'eenheid: percent');
    spoil(FACTS, 'zekerheid: [circa]', 'zekerheid: [zowat]');
    spoil(FACTS, 'let_op: De minister', 'letop: De minister');
    expect(problems()).toContain('unknown unit; write one of: procent');
    expect(problems()).toContain('unknown qualifier; write any of: circa');
    expect(problems()).toContain('unknown field "letop"');
  });

  it('for a file that is no YAML', () => {
    const line = spoil(FACTS, 'onderwerp: modellen', 'onderwerp: [modellen');
    expect(problems()).toMatch(new RegExp(`${FACTS}:${line + 1}: this is no YAML`));
  });

  it('for a long word that nobody looked at, in a field, in the text of a page, in a heading and in the content of a municipality', () => {
    const list = 'content/landelijk/samenstellingen.yaml';
    spoil('content/landelijk/begrippen/begrippen.yaml', 'Een onderzoeksbureau.', 'Een werkzorgbedrijf.');
    const text = spoil(PAGE, '</Sectie>', 'Gewone regel.\n\nDit heet\nde bijstandswerkplaats.\n\n</Sectie>');
    const heading = spoil(PAGE, 'titel="Open vragen over het klassieke bedrijf"', 'titel="Raadslidvragen"');
    const local = spoil(
      'content/gemeente/hilversum/paginas/hilversum.mdx',
      '<Sectie',
      'Over begrotingsvragen en bijstandswerkplaatsen.\n\n<Sectie',
    );
    const found = problems().split('\n');
    expect(found).toEqual([
      expect.stringMatching(/begrippen\.yaml:\d+: "werkzorgbedrijf" has no entry in .*; write "werkzorgbedrijf: …"/),
      expect.stringContaining(`${PAGE}:${heading}: "raadslidvragen" has no entry in ${list}; write "raadslidvragen: raadslid vragen"`),
      expect.stringContaining(
        `${PAGE}:${text + 3}: "bijstandswerkplaats" has no entry in ${list}; write "bijstandswerkplaats: bijstand werkplaats"`,
      ),
      expect.stringContaining(
        `hilversum.mdx:${local}: "begrotingsvragen" has no entry in content/gemeente/hilversum/samenstellingen.yaml; write "begrotingsvragen: begroting vragen"`,
      ),
    ]);
    for (const entry of ['werkzorgbedrijf: werk zorg bedrijf', 'raadslidvraag: raadslid vraag', 'bijstandswerkplaats: bijstand werkplaats'])
      spoil(list, 'samenstellingen:\n', `samenstellingen:\n  ${entry}\n`);
    spoil('content/gemeente/hilversum/samenstellingen.yaml', 'enkelvoudig:\n', 'enkelvoudig:\n  - begrotingsvraag\n');
    expect(problems()).toBe('');
  });

  it('for a page without front matter', () => {
    spoil(PAGE, /^---\n[\s\S]*?\n---\n/, '');
    expect(problems()).toContain(`${PAGE}:1: the page has no front matter`);
  });

  it('for an exception without a reason', () => {
    spoil('content/landelijk/uitzonderingen.yaml', /    reden: .*\n/, '');
    expect(problems()).toContain('write the reason of the exception');
  });
});
