import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOnDisk, pageOnDisk, sheetOnDisk, type SiteOnDisk } from './pageOnDisk.ts';

const site = (change: Partial<SiteOnDisk> = {}): SiteOnDisk => ({
  origin: 'https://site.nl',
  base: '/',
  holds: (file) => !file.startsWith('editie/'),
  sheetFor: () => 'opmaak/a.css',
  note: '<aside>kopie</aside>',
  ...change,
});
const below = site({ base: '/gemeente/wegwijzer/' });

describe('addressOnDisk', () => {
  it.each([
    ['/', 'modellen/index.html', '../index.html'],
    ['/modellen/#tomin', 'index.html', 'modellen/index.html#tomin'],
    ['/modellen/vergelijk/?modellen=klassiek#tabel', 'modellen/klassiek/index.html', '../vergelijk/index.html#tabel'],
    ['/data/feiten.csv', 'cijfers/index.html', '../data/feiten.csv'],
    ['#inhoud', 'index.html', '#inhoud'],
    ['https://elders.nl/', 'index.html', 'https://elders.nl/'],
    ['mailto:a@b.nl', 'index.html', 'mailto:a@b.nl'],
  ])('of %s from %s is %s', (address, file, expected) => {
    expect(addressOnDisk(address, file, site())).toBe(expected);
  });

  it('leads to the site where the copy lacks a page', () => {
    expect(addressOnDisk('/editie/1.0.0/#bestanden', 'index.html', site())).toBe('https://site.nl/editie/1.0.0/#bestanden');
  });

  it('leads to the site where the address has a state that a script must read', () => {
    expect(addressOnDisk('/scenario/#v=2&einde=1', 'index.html', site())).toBe('https://site.nl/scenario/#v=2&einde=1');
  });

  it('takes the path that the site stands under for the folder of the copy', () => {
    expect(addressOnDisk('/gemeente/wegwijzer/', 'over/index.html', below)).toBe('../index.html');
    expect(addressOnDisk('/gemeente/', 'over/index.html', below)).toBe('/gemeente/');
  });

  it('leads from each page to the same place as on the site, for every address and every base', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
    const folders = fc.array(name, { maxLength: 3 }).map((names) => names.map((each) => `${each}/`).join(''));
    fc.assert(
      fc.property(folders, folders, folders, fc.option(name), (base, from, to, id) => {
        const fragment = id === null ? '' : `#${id}`;
        const found = addressOnDisk(`/${base}${to}${fragment}`, `${from}index.html`, site({ base: `/${base}`, holds: () => true }));
        expect(new URL(found, `file:///map/${from}index.html`).href).toBe(`file:///map/${to}index.html${fragment}`);
      }),
    );
  });
});

describe('pageOnDisk', () => {
  const page = (body: string, head = ''): string => `<html><head>${head}</head><body><main id="inhoud">${body}</main></body></html>`;
  const inside = (body: string): string =>
    /<main id="inhoud">([\s\S]*)<\/main>/.exec(pageOnDisk(page(body), 'over/index.html', site()))?.[1] ?? '';

  it('makes links, forms and pictures relative, quoted or not, and leaves what only looks like one', () => {
    expect(inside('<a class="b" href="/modellen/">m</a>')).toBe('<a class="b" href="../modellen/index.html">m</a>');
    expect(inside('<a href=/>b</a>')).toBe('<a href="../index.html">b</a>');
    expect(inside('<form action="/zoeken/" method="get"></form>')).toBe('<form action="../zoeken/index.html" method="get"></form>');
    expect(inside('<img src="/a.png" alt="a > b">')).toBe('<img src="../a.png" alt="a > b">');
    expect(inside('<article data-x="/a/"></article><p>href="/a/"</p>')).toBe('<article data-x="/a/"></article><p>href="/a/"</p>');
    expect(inside('<a data-tekst="a > b" href="/">b</a>')).toBe('<a data-tekst="a > b" href="../index.html">b</a>');
  });

  it('loads no script and fetches nothing ahead, but keeps what describes the page', () => {
    const kept = '<link rel="canonical" href="https://site.nl/over/"><script type="application/ld+json">{"a":1}</script>';
    const gone = [
      '<link rel="modulepreload" href="/delen/a.js"><link rel="modulepreload" href="/delen/b.js" media="not all">',
      '<link rel="alternate" type="text/plain" href="index.txt">',
      '<link rel="preload" href="/delen/a.woff2" as="font" type="font/woff2" crossorigin><link rel="manifest" href="/m.json">',
      '<script type="module" src="/delen/a.js"></script>',
    ].join('');
    const html = pageOnDisk(page('', kept + gone), 'over/index.html', site());
    expect(html).toContain(kept);
    expect(html).not.toMatch(/delen|manifest|src=|index\.txt/);
  });

  it('shows what a browser without scripts shows', () => {
    expect(inside('<noscript><p>Kies zelf</p></noscript>')).toBe('<p>Kies zelf</p>');
  });

  it('names the site where something takes a script', () => {
    expect(inside('<p>Zelf invullen <span data-asks-script>vraagt JavaScript. Zonder</span> kunt u lezen.</p>')).toBe(
      '<p>Zelf invullen <span data-asks-script>kan alleen op de site zelf: <a href="https://site.nl/over/">https://site.nl/over/</a>. Hier</span> kunt u lezen.</p>',
    );
  });

  it('gives its sheets to files, in their order, and says what it is before the text', () => {
    const sheets = ['a{b:c}', '@container (width<=40rem){d{e:f}}'];
    const html = pageOnDisk(page('t', sheets.map((css) => `<style>${css}</style>`).join('')), 'over/index.html', {
      ...site(),
      sheetFor: (css) => `opmaak/${sheets.indexOf(css)}.css`,
    });
    expect(html).toContain('<link rel="stylesheet" href="../opmaak/0.css"><link rel="stylesheet" href="../opmaak/1.css">');
    expect(html).toContain('<aside>kopie</aside><main id="inhoud">');
  });

  it('leads on from a page that moved', () => {
    expect(pageOnDisk('<meta http-equiv="refresh" content="0;url=/modellen/">', 'oud/index.html', site())).toBe(
      '<meta http-equiv="refresh" content="0;url=../modellen/index.html">',
    );
  });
});

describe('sheetOnDisk', () => {
  it('names files from where it stands, and takes every browser for one without scripts', () => {
    expect(sheetOnDisk('@font-face{src:url(/delen/a.woff2)}', 'opmaak/a.css', site())).toBe('@font-face{src:url(../delen/a.woff2)}');
    expect(sheetOnDisk('@media screen and (scripting:enabled){a{}}@media (scripting: none){b{}}', 'opmaak/a.css', site())).toBe(
      '@media screen and (max-width:0){a{}}@media (min-width:0){b{}}',
    );
  });
});
