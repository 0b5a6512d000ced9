import { describe, expect, it } from 'vitest';
import { pageFrom } from './builtPages.ts';
import { differenceRecords, questionRecords, termRecords } from './entryRecords.ts';
import { pageRecords } from './pageRecords.ts';
import { documentRecords } from './sourceRecords.ts';

const HEADER =
  '<header class="page-header"><h1>Geld voor werk</h1><p class="answer">Er is geld.</p><p class="as-of">Stand: 2023.</p></header>';

/** A section as a page has it. */
function section(id: string, title: string, content: string): string {
  return `<section id="${id}"><div class="heading"><h2 id="${id}-kop">${title}</h2><a class="permalink" href="#${id}"></a></div>${content}</section>`;
}

function records(content: string, address = '/rijk/geld/') {
  const crumbs = '<nav class="breadcrumbs"><ol><li>Begin</li><li aria-current="page">Geld</li></ol></nav>';
  return pageRecords(
    pageFrom(address, `<main><article class="page">${crumbs}${HEADER}${content}</article></main>`),
    (id) => id === 'eigen',
  );
}

describe('the records of a page', () => {
  it('are the page with what stands before its sections, and each section to the next that has an address', () => {
    const found = records(
      `<div class="prose"><p>Vooraf.</p>${section('een', 'Eén', '<p>Over een.</p><h3 id="deel">Deel</h3><p>Over het deel.</p>')}${section('twee', 'Twee', '<p>Over twee.</p>')}</div>`,
    );
    expect(found.map(({ url, title, page, kind, answer, text }) => [url, title, page, kind, answer, text])).toEqual([
      ['/rijk/geld/', 'Geld voor werk', 'Geld', 'Pagina', 'Er is geld.', 'Vooraf.'],
      ['/rijk/geld/#een', 'Eén', 'Geld', 'Uitleg', 'Over een.', 'Over een.'],
      ['/rijk/geld/#deel', 'Deel', 'Geld', 'Uitleg', 'Over het deel.', 'Over het deel.'],
      ['/rijk/geld/#twee', 'Twee', 'Geld', 'Uitleg', 'Over twee.', 'Over twee.'],
    ]);
  });

  it('tell no card, which stands at an address of its own', () => {
    const cards =
      '<details class="card verschil" id="v"><summary>Anders.</summary></details><div class="card open"><details><summary>Vraag?</summary></details></div>';
    expect(records(section('een', 'Eén', `<p>Over een.</p>${cards}`)).at(-1)?.text).toBe('Over een.');
  });

  it('have none for a section that only leads elsewhere, and give the page a section without words of its own', () => {
    const found = records(
      section('weg', 'Waarheen?', '<ul><li><a href="/a/">Een lange weg</a></li></ul>') +
        section('route', 'Route', '<ol><li><a href="/a/">Halte</a>: wat er daar allemaal te lezen is.</li></ol>') +
        section('leeg', 'Wat wilt u vragen?', '<div class="write" aria-hidden="true"><span></span></div>') +
        section('na', 'Na', '<details class="retell"><summary>Wie?</summary><p>UWV.</p></details>'),
    );
    expect(found.map(({ url, text }) => [url, text])).toEqual([['/rijk/geld/', 'Wat wilt u vragen? Na Wie? UWV.']]);
  });

  it('say that residents ask, and what is a chart', () => {
    const chart = (id: string) =>
      `<figure class="chart" id="${id}"><figcaption><h3>Minder mensen</h3><p class="chart-subtitle">Mensen per jaar</p></figcaption><svg><text>Wsw</text></svg><p class="chart-source">Bron: Iroko, notitie (februari 2025), paragraaf 2; Kamerbrief. Stand: 2023.</p></figure>`;
    const found = records(
      section('baan', 'Houd ik mijn baan?', `<p>Dat weten wij niet.</p>${chart('eigen')}${chart('hier')}`),
      '/inwoners/',
    );
    expect(found.map(({ url, kind, answer, source }) => [url, kind, answer, source])).toEqual([
      ['/inwoners/', 'Eenvoudige uitleg', 'Er is geld.', undefined],
      ['/inwoners/#baan', 'Vraag van inwoners', 'Dat weten wij niet.', undefined],
      ['/inwoners/#hier', 'Grafiek', 'Minder mensen. Mensen per jaar.', 'Iroko, notitie, paragraaf 2'],
    ]);
    expect(found[1]?.text).toContain('Wsw');
  });

  it('say of a table alone what it is about', () => {
    const table =
      '<table><thead><tr><th>Aanname</th><th>Bereik</th></tr></thead><tbody><tr><td>Jaar</td><td>2015</td></tr></tbody></table>';
    expect(records(section('tabel', 'Alle aannames', table)).at(-1)).toMatchObject({
      answer: 'Alle aannames: aanname, bereik.',
      text: 'Aanname Bereik Jaar 2015',
    });
  });
});

describe('the entries of a list', () => {
  it('are terms, with their other names and their simple explanation', () => {
    const term = `<p class="aliases">Ook: P-wet, Pwet</p><p>Een wet over inkomen.</p><p class="full"><b>Meer uitleg.</b> Sinds 2015.</p>`;
    const page = (where: string) =>
      pageFrom(
        '/begrippen/',
        `<main><h1>Begrippen</h1>${section('wet', 'Participatiewet', `${term}<p class="where">${where}</p>`)}</main>`,
      );
    expect(termRecords(page('Bron: Iroko, notitie (februari 2025), paragraaf 9 <a data-verwijs>Verwijs hiernaar</a>'))).toEqual([
      {
        url: '/begrippen/#wet',
        title: 'Participatiewet',
        page: 'Begrippen',
        kind: 'Begrip',
        answer: 'Een wet over inkomen.',
        source: 'Iroko, notitie, paragraaf 9',
        text: 'Sinds 2015.',
        aliases: ['P-wet', 'Pwet'],
      },
    ]);
    expect(termRecords(page('Deze uitleg is van ons.'))[0]?.source).toBe('eigen uitleg');
  });

  it('are open questions, of which a later source answers first', () => {
    const known = '<p>Het college noemt een dag. Wat er besloten is, staat nergens in de stukken die wij van de gemeente lazen.</p>';
    const since =
      '<p class="since"><b>Uit een later stuk:</b> De raad stelde vast. <span class="where">(<a>Raad, later stuk (3 mei 2026), kop</a>)</span></p>';
    const open = (content: string) =>
      questionRecords(
        pageFrom(
          '/bronnen/wat-er-niet-staat/',
          `<main><h1>Wat er niet staat</h1>${section('visie', 'Is er een visie?', `<span class="anchor" id="oud"></span>${content}<p class="where">Wie het kan weten: De griffie.</p>`)}</main>`,
        ),
      )[0];
    expect(open(known)).toMatchObject({
      later: false,
      source: undefined,
      answer: expect.stringMatching(/^Het college noemt een dag\./) as string,
    });
    expect(open(since + known)).toMatchObject({ later: true, source: 'Raad, later stuk, kop', answer: 'De raad stelde vast.' });
    expect(open(known)?.text).toMatch(/De griffie\.$/);
  });

  it('are differences, with who says what and not where it stands', () => {
    const sides =
      '<dl><div><dt>Iroko</dt><dd>Vier. <span class="where">Iroko, notitie (februari 2025), paragraaf 2</span></dd></div><div><dt>Op de pagina</dt><dd>Modellen</dd></div></dl>';
    const page = pageFrom(
      '/bronnen/verschillen/',
      `<main><h1>Verschillen</h1>${section('v', 'Hoeveel?', `<p>De een zegt vier, de ander vijf.</p>${sides}`)}</main>`,
    );
    expect(differenceRecords(page)[0]).toMatchObject({
      answer: 'De een zegt vier, de ander vijf.',
      source: 'Iroko, notitie',
      text: 'De een zegt vier, de ander vijf. Iroko Vier.',
    });
  });

  it('are documents, found by their number', () => {
    const rows = [
      ['Van', 'Kamerlid Ceder'],
      ['Nummer', 'Kamerstuk 34 352, nr. 245'],
      ['Genoemd in', 'Kamerbrief'],
    ]
      .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
      .join('');
    const page = pageFrom(
      '/bronnen/',
      `<main><h1>Bronnen</h1>${section('motie', 'Motie Ceder', `<dl class="fact-details">${rows}</dl>`)}</main>`,
    );
    expect(documentRecords(page)[0]).toMatchObject({
      answer: 'Genoemd in: Kamerbrief.',
      source: 'Kamerlid Ceder',
      text: 'Kamerlid Ceder Kamerstuk 34 352, nr. 245',
    });
  });
});
