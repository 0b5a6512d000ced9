// cspell:ignore Begriptwee
import { describe, expect, it } from 'vitest';
import { componentsIn, type Part } from './parts.ts';
import { readMdx } from './readMdx.ts';

const FRONT = '---\ntitel: Proef\n---\n\n';
const read = (body: string) =>
  readMdx(FRONT + body, 'proef.mdx', { exceptions: ['A4'], municipality: 'hier', municipalities: ['hier', 'daar'] });
const html = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.name}${html(part.children)}]`)).join('');

describe('a page', () => {
  it('is HTML with components between it', () => {
    const { parts, problems } = read('Een **vet** woord <Feit id="aa" />.\n\n- een\n- <Begrip id="bb">twee</Begrip>\n');
    expect(problems).toEqual([]);
    expect(html(parts)).toBe('<p>Een <strong>vet</strong> woord [Feit].</p><ul><li>een</li><li>\n[Begriptwee]\n</li></ul>');
  });

  it('keeps typographic signs and what HTML must escape', () => {
    expect(html(read('“Aan & uit” < meer dan tien').parts)).toBe('<p>“Aan &amp; uit” &lt; meer dan tien</p>');
  });

  it('draws links and tables by components of the site', () => {
    const { parts, marked } = read('[daar](/modellen/#tomin)\n\n| a | b |\n|---|---|\n| c | <Feit id="dd" /> |\n');
    expect(componentsIn(parts).map(({ name }) => name)).toEqual(['a', 'table', 'Feit']);
    expect(marked.filter(({ mark }) => mark.link).map(({ value, line }) => [value, line])).toEqual([['/modellen/#tomin', 5]]);
  });

  it('has the first column of a table as heads of its rows, and names its column at every other cell', () => {
    const [table] = componentsIn(read('| Wat | Hier en *daar* |\n|---|---|\n| Plekken | tien |\n').parts);
    expect(html(table?.children ?? [])).toBe(
      '<thead><tr><th scope="col">Wat</th><th scope="col">Hier en <em>daar</em></th></tr></thead>' +
        '<tbody><tr><th scope="row">Plekken</th><td data-kop="Hier en daar">tien</td></tr></tbody>',
    );
  });

  it('reads attributes however they are written, with the line of their component', () => {
    const { parts, marked } = read('<Feit vorm="getal" id="aa" /> <Feit id={"bb"} noten={false} /> <Feit\n  id=\'cc\'\n/>\n');
    expect(componentsIn(parts).map(({ props }) => props)).toEqual([
      { id: 'aa', vorm: 'getal', noten: true },
      { id: 'bb', vorm: 'vol', noten: false },
      { id: 'cc', vorm: 'vol', noten: true },
    ]);
    expect(marked.map(({ value, line }) => [value, line])).toEqual([
      ['aa', 5],
      ['bb', 5],
      ['cc', 5],
    ]);
  });

  it('knows the addresses on it: sections, steps, cards, charts, series and headings', () => {
    const { anchors } = read(
      '<Sectie id="a" titel="Een">\n\n<h3 id="kop">Kop</h3>\n\n<Verschil id="bb" /> <Grafiek id="cc" /> <Reeks id="dd" />\n\n</Sectie>\n',
    );
    expect(anchors.map(({ id }) => id)).toEqual(['a', 'kop', 'bb', 'cc', 'reeks-dd']);
  });

  it('gives a paragraph and an item the id that its author set, and refuses one that names nothing', () => {
    const { parts, anchors } = read('Een **vet** woord. <Alinea id="vet" />\n\n- een <Alinea id="een" />\n- twee\n');
    expect(html(parts)).toBe(
      '<p id="vet">Een <strong>vet</strong> woord. [Alinea]</p><ul><li id="een">een [Alinea]</li><li>twee</li></ul>',
    );
    expect(anchors.map(({ id }) => id)).toEqual(['vet', 'een']);
    const said = (body: string) => read(body).problems.map(({ message }) => message);
    expect(said('<Alinea id="los" />\n')).toEqual([expect.stringContaining('an <Alinea> names the paragraph')]);
    expect(said('Een. <Alinea id="dubbel" />\n\nTwee. <Alinea id="dubbel" />\n')).toEqual([
      expect.stringContaining('id "dubbel" stands on line'),
    ]);
    expect(said('Een. <Alinea id="Hoofdletter" />\n')).toHaveLength(1);
  });

  it('gives a literal line the id that its author set, as an address of the page', () => {
    const line = (id: string) => `<Letterlijk id="notitie" plek="§ 3" tekst="Woord voor woord." alinea="${id}" />\n\n`;
    expect(read(line('regel')).anchors).toEqual([{ id: 'regel', line: 5 }]);
    expect(read(line('regel') + line('regel')).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('id "regel" stands on line 5 already'),
    ]);
  });

  it('leaves out what holds for another municipality, an emptied item or paragraph too', () => {
    const { parts, marked, texts } = read(
      'Hier en <Plaatselijk gemeente="daar" anders="daar">[daar](/daar/)</Plaatselijk>.\n\n- <Plaatselijk gemeente="daar">Weg.</Plaatselijk>\n- <Plaatselijk gemeente="hier">Er.</Plaatselijk>\n\n<Plaatselijk gemeente="daar">\n\nWeg.\n\n</Plaatselijk>\n',
    );
    expect(html(parts)).toBe('<p>Hier en daar.</p><ul><li>\nEr.\n</li></ul>');
    expect(marked).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() !== '')).toEqual([
      { text: 'Hier en ', line: 5 },
      { text: 'daar', line: 5 },
      { text: '.', line: 5 },
      { text: 'Er.', line: 8 },
    ]);
  });

  it('takes a comment, and refuses figures outside the exceptions', () => {
    expect(read('{/* niet voor lezers: 12 */}\n\nOp A4.\n').problems).toEqual([]);
    const [problem] = read('Op A4.\n\nEen regel\nen 12 keer.\n').problems;
    expect(problem).toMatchObject({ line: 8, message: expect.stringContaining('"12": a figure stands in the text') as string });
  });
});
