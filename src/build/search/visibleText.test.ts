import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visibleText.ts';

/** What the search reads of a piece of HTML. */
function read(html: string): string {
  return visibleText(parse(html));
}

describe('the text that the search reads', () => {
  it.each([
    ['a term and what it is', '<dl><div><dt>Soort</dt><dd>staat in de bron</dd></div></dl>', 'Soort staat in de bron'],
    [
      'cells',
      '<table><caption>Doel</caption><tr><th>Jaar</th><th>Mensen</th></tr><tr><td>2019</td><td>3.992</td></tr></table>',
      'Doel Jaar Mensen 2019 3.992',
    ],
    ['a summary and what follows', '<details><summary>Wat?</summary><p>Dit.</p></details>', 'Wat? Dit.'],
    ['items, headings and lines', '<h3>Kop</h3><ul><li>een</li><li>twee</li></ul><p>drie<br>vier</p>', 'Kop een twee drie vier'],
    ['labels in a drawing', '<svg><text>Wsw</text><text><tspan>Beschut</tspan></text></svg>', 'Wsw Beschut'],
  ])('parts %s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps words of one line together, and a full stop at its word', () => {
    expect(read('<p>Extra voor <b>beschut</b> <a href="/x/">werk</a>. En<i>zo</i>.</p>')).toBe('Extra voor beschut werk. Enzo.');
  });

  it('keeps dashes and no-break spaces as they stand, and drops what only breaks words', () => {
    expect(read('<p>2025–2034, € 8.100 − re-integratie, loon&shy;kosten</p>')).toBe('2025–2034, € 8.100 − re-integratie, loonkosten');
  });

  it('has a term once, as it stands in its sentence', () => {
    const term = '<label class="begrip"><span aria-hidden="true">Wsw</span><button aria-label="Wsw"></button></label>';
    expect(read(`<p>Dit is de ${term}.</p>`)).toBe('Dit is de Wsw.');
  });

  it('says a short form once, as it is heard', () => {
    expect(read('<p><span aria-hidden="true">€ 2 mln</span> <span class="visually-hidden">2 miljoen euro</span></p>')).toBe(
      '2 miljoen euro',
    );
  });

  it('has the words of a picture, and of a drawing its values and years but no scale', () => {
    expect(read('<img src="a.png" alt="De route">')).toBe('De route');
    const scale = ['0', '20', '2.000', '40%', '2034', 'Wsw'].map((text) => `<text class="f-muted">${text}</text>`).join('');
    expect(read(`<svg class="drawing wide">${scale}<text class="f-ink">85</text></svg>`)).toBe('2034 Wsw 85');
  });

  it.each([
    ['hidden', '<p hidden>x</p>'],
    ['drawn ahead for a script', '<div inert>x</div>'],
    ['a way through', '<nav><a href="/">x</a></nav>'],
    ['a form', '<form><label>x</label></form>'],
    ['a script', '<script>x</script>'],
    ['a way to refer', '<a href="/verwijzen/" data-verwijs>Verwijs hiernaar</a>'],
    ['a footnote to copy', '<a href="/verwijzen/" data-voetnoot>Kopieer voetnoot</a>'],
    ['a note in the margin', '<small class="margin-note">x</small>'],
    ['a hint for keys', '<p class="chart-hint">Met toetsen</p>'],
    ['a second drawing', '<svg class="drawing narrow"><text>x</text></svg>'],
    ['the button of a table', '<figure><details><summary>Tabel</summary></details></figure>'],
    ['a way back', '<p><a href="#vragen">Terug naar de vragen</a></p>'],
    ['where it stands', '<p class="where">Bron: Iroko</p>'],
  ])('leaves out what is %s', (_, html) => {
    expect(read(`<div><p>voor</p>${html}<p>na</p></div>`)).toBe('voor na');
  });

  it('leaves out the number of a note', () => {
    expect(read('<p>In 2015<a class="ref" data-n="1" href="#noot-1"></a> begon de wet.</p>')).toBe('In 2015 begon de wet.');
  });
});
