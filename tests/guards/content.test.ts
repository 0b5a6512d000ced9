// cspell:ignore klasiek letop modelen partiel percent zowat notie onderzoeksbureaus
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/build/checkContent.ts';
import { describeProblem } from '../../src/build/readYaml.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const problems = (): string => checkContent(root).map(describeProblem).join('\n');

/** Makes a mistake in a file; returns the line that it stands on. */
function spoil(file: string, from: string | RegExp, to: string): number {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, 'the mistake must change the file').not.toBe(before);
  writeFileSync(path, after);
  const index = before.search(typeof from === 'string' ? from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : from);
  return before.slice(0, index).split('\n').length;
}

const FACTS = 'content/feiten/modellen.yaml';
const PAGE = 'content/paginas/modellen/klassiek.mdx';

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
    spoil('content/modellen/klassiek.yaml', 'werkzaak: aandeel-klassiek-werkzaak', 'werkzaak: aandeel-klassiek-werk');
    expect(problems()).toMatch(/content\/modellen\/klassiek\.yaml:\d+: there is no fact "aandeel-klassiek-werk"; did you mean/);
  });

  it('for a source that is not there', () => {
    const line = spoil(PAGE, '<Bron id="iroko-notitie" plek="§ 4, punt 5" />', '<Bron id="iroko-notie" plek="§ 4, punt 5" />');
    expect(problems()).toContain(`${PAGE}:${line}: there is no source "iroko-notie"; write one of: `);
  });

  it('for a fact without a source', () => {
    spoil(FACTS, /    bron: .*"ca\. 20% van de bedrijven" \}\n/, '');
    expect(problems()).toContain('fact "aandeel-gecombineerd-iroko" has no source; write bron: { document, plek, gedrukt }');
  });

  it('for a chart without a description, or with an empty word for one', () => {
    spoil('content/grafieken/modellen-aandeel.yaml', /beschrijving: >-\n(?: .*\n)+/, 'beschrijving: Tekst\n');
    expect(problems()).toMatch(/content\/grafieken\/modellen-aandeel\.yaml:\d+: beschrijving: a description says what the chart shows/);
    spoil('content/grafieken/modellen-aandeel.yaml', 'beschrijving: Tekst\n', '');
    expect(problems()).toContain('write a text for "beschrijving"');
  });

  it('for a date that is none', () => {
    const line = spoil('content/feiten/proces.yaml', 'waarde: "2025-02-13"', 'waarde: "2025-02-30"');
    expect(problems()).toContain(
      `content/feiten/proces.yaml:${line}: feiten.2.waarde: this is no date; write "2025", "2025-02" or "2025-02-13"`,
    );
  });

  it('for an id that stands twice', () => {
    spoil(FACTS, 'id: aandeel-integraal-iroko', 'id: aandeel-gecombineerd-iroko');
    expect(problems()).toMatch(/modellen\.yaml:\d+: fact "aandeel-gecombineerd-iroko" stands in the register twice/);
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
    const line = spoil(PAGE, 'Mensen vroegen bij het UWV', 'In 2014 vroegen mensen bij het UWV');
    expect(problems()).toContain(`${PAGE}:${line}: "2014": a figure stands in the text; put it in content/feiten`);
  });

  it('for a figure typed into front matter, a heading of a component or a YAML text', () => {
    const line = spoil(PAGE, 'titel: Het klassieke bedrijf', 'titel: Het klassieke bedrijf in 2025');
    expect(problems()).toContain(`${PAGE}:${line}: titel: a figure stands in the text`);
    spoil(PAGE, 'titel: Het klassieke bedrijf in 2025', 'titel: Het klassieke bedrijf');
    const heading = spoil(PAGE, 'titel="Open vragen"', 'titel="3 open vragen"');
    expect(problems()).toContain(`${PAGE}:${heading}: "3": a figure stands in the text`);
    spoil(PAGE, 'titel="3 open vragen"', 'titel="Open vragen"');
    const term = spoil('content/begrippen/begrippen.yaml', 'Een onderzoeksbureau.', 'Een van 12 onderzoeksbureaus.');
    expect(problems()).toMatch(new RegExp(`content/begrippen/begrippen.yaml:${term - 1}|content/begrippen/begrippen.yaml:${term}`));
  });

  it('for a fact that nothing uses', () => {
    spoil(PAGE, '<Feit id="aandeel-klassiek-iroko" />', 'weinig');
    spoil('content/modellen/klassiek.yaml', 'notitie: aandeel-klassiek-iroko', 'notitie: aandeel-klassiek-kamerbrief');
    spoil('content/paginas/modellen/index.mdx', ' (<Feit id="aandeel-klassiek-iroko" />)', '');
    spoil('content/paginas/modellen/index.mdx', ' aandeel-klassiek-iroko aandeel-klassiek-werkzaak">\nWij', '">\nWij');
    spoil('content/paginas/modellen/index.mdx', ' aandeel-klassiek-iroko aandeel-klassiek-werkzaak">\nWat', '">\nWat');
    expect(problems()).toMatch(/modellen\.yaml:\d+: nothing uses fact "aandeel-klassiek-iroko"/);
  });

  it('for a term or a chart that is not there', () => {
    spoil(PAGE, '<Begrip id="detachering">', '<Begrip id="detacheren">');
    spoil('content/paginas/modellen/index.mdx', '<Grafiek id="modellen-taken" />', '<Grafiek id="modellen-taak" />');
    expect(problems()).toContain('there is no term "detacheren"; did you mean "detachering"?');
    expect(problems()).toContain('there is no chart "modellen-taak"; write one of: ');
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

  it('for a page without front matter', () => {
    spoil(PAGE, /^---\n[\s\S]*?\n---\n/, '');
    expect(problems()).toContain(`${PAGE}:1: the page has no front matter`);
  });

  it('for an exception without a reason', () => {
    spoil('content/uitzonderingen.yaml', /    reden: .*\n/, '');
    expect(problems()).toContain('write the reason of the exception');
  });
});
