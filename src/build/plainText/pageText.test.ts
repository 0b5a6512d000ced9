import { describe, expect, it } from 'vitest';
import { pageText } from './pageText.ts';

const SITE = { name: 'Wegwijzer', edition: 'versie 1.2.3 van 1 mei 2026', licence: 'CC BY 4.0' };

/** The text of a page with something in it. */
function textOf(main: string): string {
  const head = '<link rel="canonical" href="https://x.nl/weg/rijk/"><meta name="description" content="Het antwoord.">';
  return pageText(`<html><head>${head}</head><body><main>${main}</main></body></html>`, SITE)?.text ?? '';
}

describe('the plain text of a page', () => {
  it('begins with title, address and edition, and is nothing for a page without an address', () => {
    expect(textOf('<h1>Het <b>Rijk</b></h1><p>Tekst.</p>')).toBe(
      '# Het Rijk\n\nAdres: https://x.nl/weg/rijk/\nVersie: Wegwijzer, versie 1.2.3 van 1 mei 2026\nLicentie: CC BY 4.0\n\nTekst.\n',
    );
    expect(pageText('<html><head></head><body><main><h1>Niets</h1></main></body></html>', SITE)).toBeUndefined();
  });

  it('keeps figures with the numbers of their notes, and the notes with their own numbers and addresses at the end', () => {
    const text = textOf(
      '<p>Het is <a class="feit" href="/weg/cijfers/a/">64,7&nbsp;miljoen euro</a><a class="ref" data-n="2" href="#noot-2"></a>.</p>' +
        '<section class="notes"><h2>Bronnen van deze pagina</h2><ol><li id="noot-2"><a href="/weg/bronnen/#brief">Brief</a> (2023), kop<span class="back"><a href="#b">terug</a></span></li></ol></section>' +
        '<nav class="next"><a href="/weg/uitleg/">Uitleg</a></nav>',
    );
    expect(text).toContain('Het is 64,7 miljoen euro [2].');
    expect(text.indexOf('## Lees verder')).toBeLessThan(text.indexOf('## Bronnen'));
    expect(text).toContain('- Uitleg: https://x.nl/weg/uitleg/');
    expect(text.endsWith('## Bronnen van deze pagina\n\n[2] Brief (2023), kop <https://x.nl/weg/bronnen/#brief>\n')).toBe(true);
  });

  it('has a word once that opens its meaning, and the meanings below the text', () => {
    const text = textOf(
      '<p>De <label class="begrip"><span aria-hidden="true">Wsw</span><button aria-label="Wsw"></button></label> ging dicht.</p>' +
        '<div class="words"><h2>Woorden</h2><p id="w-wsw" popover><b>Wsw</b> De oude wet.</p></div>',
    );
    expect(text).toContain('De Wsw ging dicht.');
    expect(text).toContain('- Wsw: De oude wet.');
  });

  it('tells charts in words and rows, and what is folded', () => {
    const text = textOf(
      '<figure><figcaption><h3>Meer mensen</h3></figcaption><svg><text>9</text></svg>' +
        '<details><summary>Tabel</summary><p>Het steeg.</p><table><caption>Meer mensen</caption><thead><tr><td></td><th>Aantal</th><th>Uitleg</th></tr></thead>' +
        '<tbody><tr><th>2019</th><td>3.992</td><td></td></tr></tbody></table></details></figure>',
    );
    expect(text).toContain('### Grafiek: Meer mensen\n\nTabel:\n\nHet steeg.\n\n- 2019: Aantal: 3.992\n');
    expect(text).not.toContain('9\n\n');
  });

  it('gives lists with what stands inside them, and details a line each', () => {
    expect(textOf('<ol><li>Een</li><li><p>Twee</p><ul><li>a</li><li>b</li></ul></li></ol>')).toContain('1. Een\n2. Twee\n   - a\n   - b');
    expect(textOf('<dl><div><dt>Stand</dt><dd>mei</dd></div><div><dt>Vaste link</dt><dd><button>x</button></dd></div></dl>')).toContain(
      '\n\nStand: mei\n',
    );
  });

  it('says the address of a link, but not of a figure, a place on the page or a way to refer', () => {
    const links =
      '<a href="/weg/a/">A</a>, <a href="#b">B</a>, <a href="/weg/bronnen/#c">C</a> <a href="/weg/verwijzen/rijk/">Verwijs hiernaar</a>';
    expect(textOf(`<p>Zie ${links}</p>`)).toContain('Zie A <https://x.nl/weg/a/>, B, C <https://x.nl/weg/bronnen/#c>\n');
    expect(textOf('<p><a href="/weg/a/">A</a></p>')).toContain('A: https://x.nl/weg/a/');
  });

  it('has no sign that only breaks a word, and no space before a point', () => {
    expect(textOf('<p>geld\u00ADstromen <b>hier</b> .</p>')).toContain('geldstromen hier.');
  });
});
