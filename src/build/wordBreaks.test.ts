// cspell:ignore besc hutwerkers beschutwerkers icipatievoorziening
import { describe, expect, it } from 'vitest';
import { withWordBreaks } from './wordBreaks.ts';

const made = (html: string): string => withWordBreaks(html, (word) => `${word.slice(0, 4)}|${word.slice(4)}`);

describe('a page with long words', () => {
  it('has them parted in a line of text from twenty letters on', () => {
    expect(made('<p>loonwaardebepaling, <b>loonkostensubsidies</b>; participatievoorziening</p>')).toBe(
      '<p>loonwaardebepaling, <b>loonkostensubsidies</b>; part|icipatievoorziening</p>',
    );
  });

  it.each(['h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'button', 'summary', 'label', 'figcaption', 'caption', 'nav'])(
    'has them parted from thirteen letters on where letters are large or a line is short: %s',
    (name) => {
      expect(
        made(`<${name} class="x"><a href="#x">Budgetbeheer, loonwaardebepaling, beschutwerkers</a></${name}><p>loonwaardebepaling</p>`),
      ).toBe(`<${name} class="x"><a href="#x">Budgetbeheer, loon|waardebepaling, besc|hutwerkers</a></${name}><p>loonwaardebepaling</p>`);
    },
  );

  it('does so again where one such element ends within another', () => {
    expect(made('<table><tr><td><label>x</label> loonwaardebepaling</td></tr></table><p>loonwaardebepaling</p>')).toBe(
      '<table><tr><td><label>x</label> loon|waardebepaling</td></tr></table><p>loonwaardebepaling</p>',
    );
  });

  it.each([
    '<p title="participatievoorziening > meer">x</p>',
    '<script>participatievoorziening</script>',
    '<svg><text>participatievoorziening</text></svg>',
    '<pre>participatievoorziening</pre>',
    '<p>loonkostensubsidies</p><footer>participatievoorziening</footer>',
    '<head><title>participatievoorziening</title></head>',
    '<!-- participatievoorziening -->',
    '<label><!--[--><b>participatievoorziening</b><!--[!--><!--]-->participatievoorziening<!--]--></label>',
  ])('keeps as it is what is no text, what is drawn, and what scripts take over: %s', (html) => {
    expect(made(html)).toBe(html);
    expect(made(`${html}<p>participatievoorziening</p>`)).toBe(`${html}<p>part|icipatievoorziening</p>`);
  });
});
