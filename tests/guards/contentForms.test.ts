// cspell:ignore klasiek vorrm eenhied modelen ammatch
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spoiledContent } from './spoiledContent.ts';

const { problems, root, spoil } = spoiledContent();
const FACTS = 'content/landelijk/feiten/modellen.yaml';
const RIJK = 'content/landelijk/feiten/rijk.yaml';
const BESCHUT = 'content/landelijk/feiten/beschut-werk.yaml';
const PAGE = 'content/landelijk/paginas/modellen/klassiek.mdx';
const CSV = 'content/landelijk/reeksen/beschut-werk-2019-2022.csv';

describe('a number that a reader and a computer read differently is refused, with what to write', () => {
  it.each([
    ['2.157', 'write 2157 for thousands'],
    ['1_000', 'write 1000'],
    ['012', 'write 12'],
    ['1.000', 'write 1000 for thousands'],
    ['12e3', 'write 12000'],
    ['12.500,5', 'write digits only'],
  ])('%s in a fact', (written, advice) => {
    const line = spoil(BESCHUT, 'waarde: 2157', `waarde: ${written}`);
    const found = problems();
    expect(found).toContain(`${BESCHUT}:${line}: "${written}" `);
    expect(found).toContain(advice);
    expect(found.split('\n')).toHaveLength(1);
  });

  it('between quotes, where the unit counts', () => {
    const line = spoil(BESCHUT, 'waarde: 2157', 'waarde: "2.157"');
    expect(problems()).toContain(`${BESCHUT}:${line}: feiten.`);
    expect(problems()).toContain('"2.157" is no number; write digits only, without points or spaces, like 32740');
  });

  it('in a cell of a series', () => {
    spoil(CSV, '2020,5198,', '2020,5.198,');
    expect(problems()).toContain(`${CSV}:3: "5.198" can be read as thousands and as decimals; write 5198 for thousands`);
  });
});

describe('a form that a figure does not have is refused', () => {
  it('the year of what is no date, in a text and in a page', () => {
    const file = 'content/landelijk/vragen/rijk.yaml';
    const line = spoil(file, '{feit:beschut-extra-2024:betreft}', '{feit:beschut-extra-2024:jaar}');
    const place = spoil(
      'content/landelijk/paginas/rijk/beschut-werk.mdx',
      /<Feit id="beschut-extra-2024"/,
      '<Feit vorm="jaar" id="beschut-extra-2024"',
    );
    const found = problems();
    expect(found).toContain(`${file}:${line}: "beschut-extra-2024" is no date, so it has no year; write {feit:beschut-extra-2024:betreft}`);
    expect(found).toContain(`content/landelijk/paginas/rijk/beschut-werk.mdx:${place}: "beschut-extra-2024" is no date`);
  });

  it('the period of a figure that speaks of none', () => {
    spoil('content/landelijk/vragen/rijk.yaml', '{feit:beschut-extra-2024:betreft}', '{feit:am-match-criteria:betreft}');
    expect(problems()).toContain('"am-match-criteria" has no betreft; add it to the fact');
  });
});

describe('a value is held against what is printed', () => {
  it('for a number with two digits exchanged', () => {
    const file = 'content/landelijk/feiten/participatiewet.yaml';
    const line = spoil(file, /waarde: 32740/, 'waarde: 37240');
    expect(problems()).toContain(`${file}:${line}: waarde 37240 is not among the numbers (32740`);
  });

  it('for an amount in millions, an end of a range and a date', () => {
    const millions = spoil(RIJK, 'waarde: 23100000', 'waarde: 231000000');
    const day = spoil('content/landelijk/feiten/proces.yaml', 'waarde: "2025-02-13"', 'waarde: "2025-02-14"');
    const found = problems();
    expect(found).toContain(`${RIJK}:${millions}: waarde 231000000 is not among the numbers (23100000)`);
    expect(found).toContain(`content/landelijk/feiten/proces.yaml:${day}: waarde 2025-02-14 has another day than gedrukt`);
  });

  it('two cells of a table in one quote, and a period without a year', () => {
    const cells = spoil(RIJK, 'gedrukt: "8.032"', 'gedrukt: "6.767 8.032"');
    expect(problems()).toMatch(new RegExp(`${RIJK}:${cells}: .*two cells of a table stand in "gedrukt" as one`));
    spoil(RIJK, 'gedrukt: "6.767 8.032"', 'gedrukt: "8.032"');
    const period = spoil(RIJK, 'betreft: 2019–2022', 'betreft: de jaren van de tabel');
    expect(problems()).toMatch(new RegExp(`${RIJK}:${period}: .*"betreft" names a year`));
  });
});

describe('a figure of ours is called ours', () => {
  const OURS = 'is worked out or inferred by us; say so';

  it('in a paragraph of a page', () => {
    const file = 'content/landelijk/paginas/participatiewet/gevolgen.mdx';
    const line = spoil(file, ' hoger, rekenen wij uit.', ' hoger.');
    expect(problems()).toBe(
      `${file}:${line}: "loonkostensubsidie-mensen-meer" ${OURS} beside it: "uitgerekend", "onze som", "leiden wij af"`,
    );
  });

  it('in a text in YAML, and in the words beside a bar', () => {
    const file = 'content/landelijk/grafieken/am-match-tellingen.yaml';
    spoil(file, ' over, rekenden wij uit;', ' over;');
    spoil(file, 'Wsw, denken wij (onleesbaar, uitgerekend)', 'Wsw, denken wij');
    const found = problems().split('\n');
    expect(found).toHaveLength(2);
    for (const problem of found) expect(problem).toContain(`"am-match-tabel-wsw" ${OURS}`);
  });

  it('but the year that it speaks of is not', () => {
    spoil(
      'content/landelijk/paginas/participatiewet/gevolgen.mdx',
      'Een minderheid van',
      '<Feit id="beschut-werkzaam-groei" vorm="betreft" /> Een minderheid van',
    );
    expect(problems()).toBe('');
  });
});

describe('what YAML makes of a slip is told in words', () => {
  it('a placeholder without quotes', () => {
    const file = 'content/landelijk/begrippen/begrippen.yaml';
    const line = spoil(file, 'uitleg: Het onderzoeksbureau dat', 'uitleg: {feit:aandeel-klassiek-iroko}');
    expect(problems()).toContain(`${file}:${line}: YAML reads {feit:…} without quotes as a table; put quotes around the whole text`);
    spoil(file, /uitleg: \{feit:aandeel-klassiek-iroko\}.*/, 'uitleg: {feit:aandeel-klassiek-iroko}');
    expect(problems()).toMatch(new RegExp(`${file}:${line}: begrippen\\.\\d+\\.uitleg: YAML reads .*put quotes around the whole text`));
  });

  it('one wrong indent is one message, at its line', () => {
    const line = spoil(FACTS, '    label: ', '   label: ');
    expect(problems().split('\n')).toHaveLength(1);
    expect(problems()).toMatch(new RegExp(`^${FACTS}:${line}: this is no YAML: .*look at .*spaces`));
  });

  it('a block where a list belongs, a missing field and a word for a number', () => {
    spoil('content/landelijk/verschillen/modellen.yaml', /kanten:\n(?: {6}- .*\n)+/, 'kanten: geen\n');
    expect(problems()).toMatch(/verschillen\.\d+\.kanten: write a list: each item on a line of its own that begins with "- ", not "geen"/);
    spoil('content/landelijk/modellen/klassiek.yaml', 'volgorde: 5', 'volgorde: vijf');
    expect(problems()).toContain('volgorde: write a place in the list: 1, 2, 3 …');
    spoil('content/landelijk/grafieken/tijdlijn.yaml', /momenten:\n[\s\S]*?(?=\n[a-z])/, '');
    expect(problems()).toContain('tekening.momenten: is missing; write a list');
    expect(problems()).not.toMatch(/Invalid|expected|received|Unrecognized/);
  });

  it('a field that is spelled wrong, with the one that was meant', () => {
    const line = spoil(FACTS, 'eenheid: procent', 'eenhied: procent');
    expect(problems()).toContain(`${FACTS}:${line}: feiten.0: unknown field "eenhied"; did you mean "eenheid"?`);
  });
});

describe('a text or a name takes no more than it can show', () => {
  it('a label with markup, a figure placeholder or 5,000 characters', () => {
    const label = /label: Aandeel gecombineerde .*/;
    spoil(FACTS, label, 'label: Deel van de <b>bedrijven</b>');
    expect(problems()).toContain('"<b>": this text takes no markup; write plain words');
    spoil(FACTS, 'label: Deel van de <b>bedrijven</b>', 'label: "Deel van {feit:aandeel-klassiek-iroko}"');
    expect(problems()).toContain('"label" takes no {feit:…}; write the words');
    spoil(FACTS, 'label: "Deel van {feit:aandeel-klassiek-iroko}"', `label: ${'lang '.repeat(1000)}`);
    expect(problems()).toContain('"label" is too long; write at most 200 characters');
  });

  it('a placeholder that is no placeholder, and a part of a figure that does not exist', () => {
    const file = 'content/landelijk/begrippen/begrippen.yaml';
    spoil(file, 'uitleg: Het onderzoeksbureau dat', 'uitleg: "Een bureau met {feit: aandeel} erin." #');
    expect(problems()).toContain('"{feit: aandeel}" is no figure of the register; write {feit:its-id}');
    spoil(file, 'met {feit: aandeel} erin."', 'met {feit:aandeel-klassiek-iroko:half} erin."');
    expect(problems()).toContain('"{feit:aandeel-klassiek-iroko:half}" asks for "half"; write one of: vol, getal');
  });
});

describe('a page is read by its own tree', () => {
  it('a tag without an end names the page and the line', () => {
    const line =
      readFileSync(join(root(), PAGE), 'utf8')
        .split('\n')
        .findIndex((text) => text.startsWith('<Sectie id="open-vragen"')) + 1;
    spoil(PAGE, /<\/Sectie>\s*$/, '');
    expect(problems()).toBe(`${PAGE}:${line}: <Sectie> begins here and has no end; write </Sectie> where it ends`);
  });

  it('a component that does not exist, an attribute too many and one too few', () => {
    const line = spoil(PAGE, '<ModelTasks model="klassiek" />', '<ModelTask model="klassiek" />');
    expect(problems()).toContain(`${PAGE}:${line}: there is no component <ModelTask>; did you mean "ModelTasks"`);
    spoil(PAGE, '<ModelTask model="klassiek" />', '<ModelTasks model="klassiek" vorm="kort" />');
    expect(problems()).toContain(`${PAGE}:${line}: <ModelTasks>: unknown field "vorm"`);
    spoil(PAGE, '<ModelTasks model="klassiek" vorm="kort" />', '<ModelTasks />');
    expect(problems()).toContain(`${PAGE}:${line}: <ModelTasks> model: write an id`);
  });

  it('code, a bare heading and foreign HTML', () => {
    const line = spoil(PAGE, '<ModelTasks model="klassiek" />', '{new Date()}\n\n## Kop\n\n<iframe></iframe>');
    expect(problems()).toContain(`${PAGE}:${line}: {new Date()} is code; a page takes components and text only`);
    expect(problems()).toContain(`${PAGE}:${line + 2}: a heading is an address for ever; write <Sectie id="…" titel="…">`);
    expect(problems()).toContain(`${PAGE}:${line + 4}: <iframe> cannot stand in a page; write Markdown, or one of: <div>`);
  });

  it('a placeholder of YAML in the text says what a page has for it', () => {
    const line = spoil(PAGE, '<ModelTasks model="klassiek" />', 'Er zijn {feit:aandeel-klassiek-iroko}.');
    expect(problems()).toContain(`${PAGE}:${line}: this is no MDX: `);
    expect(problems()).toContain('in the text of a page write <Feit id="its-id" />');
  });

  it.each([
    ['<Feit vorm="getal" id="nergens" />', 'there is no fact "nergens"'],
    ['<Feit id={"nergens"} />', 'there is no fact "nergens"'],
    ['<Feit\n  id="nergens"\n/>', 'there is no fact "nergens"'],
    ['<Open\n  vragen="wsw-laatste-vertrek nergens" />', 'there is no question "nergens"'],
  ])('%s is read as what it is', (written, message) => {
    const line = spoil(PAGE, '<ModelTasks model="klassiek" />', written);
    expect(problems()).toContain(`${PAGE}:${line}: ${message}`);
  });
});

describe('a link leads somewhere', () => {
  it('to a page, a section of a page, an entry of a list', () => {
    const line = spoil(PAGE, '[Waarom dat verschilt](/modellen/#aandeel-verschilt)', '[Waarom](/modellen/#aandeel-verschil)');
    expect(problems()).toContain(
      `${PAGE}:${line}: there is nothing at "/modellen/#aandeel-verschil"; did you mean "/modellen/#aandeel-verschilt"`,
    );
    spoil(PAGE, '/modellen/#aandeel-verschil)', '/modelen/)');
    expect(problems()).toContain(`${PAGE}:${line}: there is nothing at "/modelen/"; did you mean "/modellen/"`);
    spoil(PAGE, '/modelen/)', '/begrippen/#bestaat-niet)');
    expect(problems()).toContain(`${PAGE}:${line}: there is nothing at "/begrippen/#bestaat-niet"`);
    spoil(PAGE, '/begrippen/#bestaat-niet)', 'modellen)');
    expect(problems()).toContain(`${PAGE}:${line}: "modellen" is no address inside the site; begin it with a slash`);
  });

  it('in front matter and in YAML too', () => {
    const next = spoil(PAGE, 'verder: [/modellen/vergelijk/', 'verder: [/modellen/vergelijken/');
    spoil('content/landelijk/bedrijven/am-match.yaml', 'pagina: /expertbijeenkomst/am-match/', 'pagina: /expertbijeenkomst/ammatch/');
    expect(problems()).toContain(`${PAGE}:${next}: there is nothing at "/modellen/vergelijken/"`);
    expect(problems()).toMatch(/am-match\.yaml:\d+: there is nothing at "\/expertbijeenkomst\/ammatch\/"/);
  });
});

describe('a chart cannot say more than its figures', () => {
  const SHARES = 'content/landelijk/grafieken/gemeenten-verwachting.yaml';

  it('one axis has one unit', () => {
    const line = spoil(
      SHARES,
      'label: verwacht krimp }',
      'label: verwacht krimp }\n        - { feit: werkzaak-inwoners, label: inwoners }',
    );
    expect(problems()).toMatch(new RegExp(`^${SHARES}:${line + 1}: .*"werkzaak-inwoners" .*inwoners.*procent`, 'm'));
  });

  it('its sources hold every document that its figures come from', () => {
    const line = spoil(SHARES, 'document: kamerbrief-juli-2023', 'document: iroko-notitie');
    expect(problems()).toContain(`${SHARES}:${line}: a figure of this chart comes from "kamerbrief-juli-2023"`);
  });

  it('no two have one place in the order', () => {
    const line = spoil(SHARES, 'volgorde: 9', 'volgorde: 10');
    expect(problems()).toMatch(
      new RegExp(`^${SHARES}:${line}: .*grafieken/geld-van-het-rijk\\.yaml has place 10 already|^content/.*place 10 already`, 'm'),
    );
  });

  it('stands on a page', () => {
    spoil('content/landelijk/paginas/rijk/index.mdx', /<Grafiek id="geld-van-het-rijk" \/>/, '');
    expect(problems()).toContain('no page shows the chart "geld-van-het-rijk"; write <Grafiek id="geld-van-het-rijk" /> where it belongs');
  });
});

describe('a new kind of slip with files', () => {
  it('a series without rows, and an id that is not the name of its file', () => {
    rmSync(join(root(), CSV));
    expect(problems()).toContain(`${CSV}:1: the series has no rows; write ${CSV}`);
    writeFileSync(join(root(), CSV), 'jaar,werkzaam,doel,zonder_baan\n2019,3992,6000,\n');
    spoil('content/landelijk/modellen/klassiek.yaml', 'id: klassiek', 'id: klassieke');
    expect(problems()).toContain('id "klassieke" differs from the name of its file; make them the same');
  });

  it('a fact whose caution holds a figure counts as use of that figure', () => {
    const fact = (id: string, more = ''): string =>
      `  - id: ${id}\n    label: Een proef\n    waarde: 7\n    eenheid: personen\n    stand: "2025"\n    soort: bron\n    bron: { document: verslag, plek: ergens, gedrukt: "7" }\n${more}`;
    appendFileSync(join(root(), FACTS), fact('proef-een') + fact('proef-twee', '    let_op: "Anders dan {feit:proef-een}."\n'));
    expect(problems()).not.toContain('nothing uses fact "proef-een"');
    expect(problems()).toContain('nothing uses fact "proef-twee"');
  });
});
