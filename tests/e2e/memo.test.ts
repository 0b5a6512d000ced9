// cspell:ignore memobestand
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readMemo, writeMemo } from '../../src/domain/memo/storage.ts';
import { wordsOf, type Memo, type MemoItem } from '../../src/domain/memo/item.ts';
import { SITE_VERSION } from '../../src/site.ts';
import { colourViolationsOn, loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { open as openScenario } from './scenario/openScenario.ts';
import { open as openWeighing } from './weighing/openWeighing.ts';

const { visit } = useBrowser();
const KEY = 'wegwijzer-memo';
/** What may come when a reader asks for a document, in bytes when compressed. */
const HEAVIEST_DOCUMENT = 80_000;
const WEIGHING = '#v=1&naam=An&opties=gecombineerd,klassiek&geld=4,2,0&einde=1';
const FIGURE = '/cijfers/beschut-werkzaam-2022/';

function at(address: string): string {
  return inject('site') + address.replace(/^\//, '');
}

async function taken(page: Page, count: number): Promise<void> {
  await expect
    .poll(() => page.locator('output, [role=status]').allTextContents())
    .toContainEqual(expect.stringContaining(`Meegenomen (${count}). Naar uw memo`));
}

/** Takes one thing of each kind along, each in two acts at most from where it stands. */
async function takeSix(page: Page): Promise<void> {
  await page.goto(at(FIGURE));
  await page.getByRole('link', { name: 'Neem mee' }).click();
  await taken(page, 1);
  await page.goto(at('/rijk/beschut-werk/'));
  await page.locator('#beschut-kosten-plek').getByRole('link', { name: 'Neem mee' }).click();
  await taken(page, 2);
  await page.goto(at('/modellen/partieel/'));
  await page.locator('#voor-een-vak-apart .permalink').click();
  await page.locator('#voor-een-vak-apart').getByRole('button', { name: 'Neem mee' }).click();
  await taken(page, 3);
  await page.goto(at('/rijk/'));
  const card = page.locator('.card.open details').first();
  await card.locator('summary').click();
  await card.getByRole('button', { name: 'Neem mee' }).click();
  await taken(page, 4);
  await openScenario(page);
  await page.getByRole('button', { name: 'Neem mee in uw memo' }).click();
  await taken(page, 5);
  await openWeighing(page, WEIGHING);
  await page.getByRole('button', { name: 'Neem mee in uw memo' }).click();
  await taken(page, 6);
}

async function openMemo(page: Page): Promise<void> {
  await page.goto(at('/meenemen/'));
  await page.getByRole('heading', { name: 'Gebruiken' }).waitFor();
}

function names(page: Page): Promise<string[]> {
  return page.locator('.memo-item .memo-name').allTextContents();
}

function sheet(page: Page): Locator {
  return page.locator('.memo-sheet');
}

/** What the browser keeps. */
async function kept(page: Page): Promise<Memo | undefined> {
  const raw = await page.evaluate((key) => localStorage.getItem(key), KEY);
  const read = raw === null ? undefined : readMemo(raw);
  return read && 'memo' in read ? read.memo : undefined;
}

/** Has a browser refuse what keeps texts for a site. */
async function refuse(page: Page, keepers: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    for (const name of names)
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  }, keepers);
}

/** Takes a place along by its sign, and gives what the memo then has of it, with its paragraphs in words. */
async function takePlace(page: Page, address: string): Promise<MemoItem & { words: string[] }> {
  const id = address.replace(/^.*#/, '');
  await page.goto(at(address));
  const sign = page.locator(`.permalink[href="#${id}"]`).first();
  await sign.focus();
  await sign.press('Enter');
  await page.locator(`.permalink[href="#${id}"] + .memo-take button`).click();
  await expect.poll(async () => (await kept(page))?.items.at(-1)?.address).toBe(address);
  const item = (await kept(page))?.items.at(-1);
  if (!item) throw new Error(`${address} is not taken along`);
  return { ...item, words: wordsOf(item.text) };
}

/** A memo with one figure, as an earlier edition gave it. */
function earlier(change: Partial<MemoItem>): string {
  const item: MemoItem = {
    id: 'een',
    kind: 'cijfer',
    address: FIGURE,
    title: 'Mensen in beschut werk',
    value: '7.000 mensen',
    text: [['7.000 mensen']],
    sources: ['Een brief'],
    edition: '2025-01-01',
    on: '2025-01-02',
    heading: '',
    note: 'Mijn woorden',
    withTable: false,
    ...change,
  };
  return writeMemo({ heading: '', note: '', items: [item] });
}

describe('a reader who takes things along', () => {
  it('finds a figure, a chart, an argument, a question, a scenario and a weighing in the memo, in order, also after it is opened anew', async () => {
    const { page, problems } = await visit();
    await takeSix(page);
    await page.getByRole('link', { name: 'Naar uw memo' }).click();
    await expect.poll(() => names(page)).toHaveLength(6);
    const kinds = async (): Promise<string[]> => (await names(page)).map((name) => name.replace(/:.*/s, ''));
    expect(await kinds()).toEqual(['Cijfer', 'Grafiek', 'Argument', 'Open vraag', 'Scenario', 'Afweging']);
    // The reply to an argument goes along with it.
    expect(await sheet(page).textContent()).toContain('Weerwoord: ');
    expect(await sheet(page).textContent()).toContain('Als u “Geld en risico” het zwaarst laat wegen');
    expect(await sheet(page).locator('img').getAttribute('alt')).toMatch(/.{120,}/);

    const down = page
      .locator('.memo-item')
      .first()
      .getByRole('button', { name: /^Omlaag/ });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect.poll(kinds).toEqual(['Grafiek', 'Cijfer', 'Argument', 'Open vraag', 'Scenario', 'Afweging']);
    // The reader is still at the button of what moved.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Omlaag: Mensen/);
    await page.locator('.memo-item').first().locator('summary').click();
    await page.locator('.memo-item').first().getByLabel('Eigen notitie').fill('Eerst dit.');
    await page.getByLabel('Kop boven uw memo').fill('Voor de raad');
    await page.reload();
    await expect.poll(kinds).toEqual(['Grafiek', 'Cijfer', 'Argument', 'Open vraag', 'Scenario', 'Afweging']);
    expect(await sheet(page).getByRole('heading', { level: 2 }).textContent()).toBe('Voor de raad');
    expect(await sheet(page).textContent()).toContain('Eerst dit.');
    // Each source is numbered once, and every number is used.
    const numbers = await sheet(page).locator('sup').allTextContents();
    expect(new Set(numbers).size).toBe(await sheet(page).locator('.memo-sources li').count());
    expect(problems).toEqual([]);
  });

  it('takes text that was selected from the dialog, and the same thing only once', async () => {
    const { page, problems } = await visit();
    await page.goto(at('/rijk/beschut-werk/#geld-voor-begeleiding'));
    await page.locator('.page-header').getByRole('link', { name: 'Verwijs hiernaar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Neem uw tekst mee' }).click();
    await dialog.getByText('Meegenomen (1).').waitFor();
    await dialog.getByRole('button', { name: 'Neem uw tekst mee' }).click();
    await dialog.getByText('Dit staat al in uw memo (1).').waitFor();
    const memo = await kept(page);
    expect(memo?.items[0]).toMatchObject({ kind: 'tekst', address: '/rijk/beschut-werk/#geld-voor-begeleiding' });
    expect(memo?.items[0]?.sources[0]).toContain(`/rijk/beschut-werk/?editie=${SITE_VERSION}#geld-voor-begeleiding`);
    expect(problems).toEqual([]);
  });

  it('finds the question of a debate under its own words, with no more sources than its own', async () => {
    const { page, problems } = await visit();
    const item = await takePlace(page, '/debat/welk-bedrijf/#vraag-doel');
    expect(item).toMatchObject({ kind: 'vraag', title: 'Wat wil de gemeente voor inwoners bereiken, en voor welke groepen eerst?' });
    expect(item.words).toEqual(['Soort vraag: politiek.', 'Iroko begint hiermee.']);
    expect(item.sources).toEqual([
      expect.stringMatching(/^Wegwijzer Participatiewet, .{0,140}\/debat\/welk-bedrijf\/\?editie=[\d.]+#vraag-doel$/),
    ]);
    expect(problems).toEqual([]);
  });

  it('finds an argument of a debate with the direction that it speaks for, and who says it', async () => {
    const { page, problems } = await visit();
    const item = await takePlace(page, '/debat/welk-bedrijf/#voor-massa-in-de-regio');
    expect(item.title).toBe('Welk bedrijf past bij Hilversum en het Gooi? Voor verder met Tomin: Er is genoeg');
    expect(item.words[0]).toMatch(/^Er zijn genoeg .+ Wie: Tomin\.$/);
    const borrowed = await takePlace(page, '/debat/welk-bedrijf/#voor-kennis-blijft');
    expect(borrowed.words[0]).toMatch(/ Wie: Significant, los van een model\.$/);
    expect(borrowed.words.join(' ')).not.toContain('Bij het model');
    expect(problems).toEqual([]);
  });

  it('finds of the comparison a cell and a row with the models that they are about, and a term without what acts', async () => {
    const { page, problems } = await visit();
    const cell = await takePlace(page, '/modellen/vergelijk/#taken-gecombineerd');
    expect(cell.title).toBe('Taken, Gecombineerd');
    expect(cell.words).toEqual([expect.stringMatching(/^Alle vier de taken/)]);
    const row = await takePlace(page, '/modellen/vergelijk/#taken');
    expect(row.title).toBe('Taken');
    expect(row.words.map((words) => words.replace(/:.*/s, ''))).toEqual([
      'Gecombineerd',
      'Integraal',
      'Partieel',
      'Beschut werk',
      'Klassiek',
    ]);
    const term = await takePlace(page, '/begrippen/#afstand-tot-de-arbeidsmarkt');
    expect(term.words.at(-1)).toMatch(/paragraaf\s9$/);
    expect(problems).toEqual([]);
  });

  it('takes a place and a question as the site has them where the browser translated the page', async () => {
    const { page, problems } = await visit();
    await page.goto(at('/rijk/'));
    await page.evaluate(() => {
      for (const words of document.querySelectorAll('summary, .prose p')) words.append(' in English');
    });
    const card = page.locator('.card.open details').first();
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Neem mee' }).click();
    await taken(page, 1);
    const sign = page.locator('.prose p .permalink').first();
    await sign.focus();
    await sign.press('Enter');
    await page.locator('.permalink + .memo-take button').click();
    await taken(page, 2);
    expect(JSON.stringify(await kept(page))).not.toContain('in English');
    expect(problems).toEqual([]);
  });

  it('is offered nothing where it cannot work, and reads apart what is not there and what cannot be fetched', async () => {
    const { page } = await visit();
    await page.goto(at('/'));
    const [sign, card] = [page.locator('.permalink').first(), page.locator('.card.open details').first()];
    const isLoaded = page.waitForResponse(/takeHere/);
    await sign.focus();
    await sign.press('Enter');
    await isLoaded;
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Neem mee' }).waitFor();
    expect(await page.locator('.permalink + .memo-take').count()).toBe(0);
    await page.route('**/bronnen/wat-er-niet-staat/', (route) => route.fulfill({ status: 404, body: '' }));
    await card.getByRole('button', { name: 'Neem mee' }).click();
    await page.getByText('dit staat niet meer zo op de site').waitFor();
    await page.route('**/bronnen/wat-er-niet-staat/', (route) => route.abort());
    await card.getByRole('button', { name: 'Neem mee' }).click();
    await page.getByText('een deel van de site is niet op te halen').waitFor();
  });

  it('keeps their place: at “Zet terug” when all is gone, and with a fold that they closed', async () => {
    const { page } = await visit();
    await page.addInitScript(
      ([key, raw]) => localStorage.getItem(key ?? '') ?? localStorage.setItem(key ?? '', raw ?? ''),
      [KEY, earlier({ address: '//elders.nl/iets' })],
    );
    await openMemo(page);
    const fold = page.locator('.memo-item details');
    await expect.poll(() => fold.getAttribute('open')).toBe('');
    // Nothing of a file leads to another site.
    expect(await page.locator('.memo-name a').getAttribute('href')).not.toContain('elders');
    await fold.locator('summary').click();
    await page.getByRole('button', { name: /^Omhoog/ }).press('Enter');
    await page.getByText('staat nu op plaats 1 van 1').waitFor();
    expect(await fold.getAttribute('open')).toBeNull();
    await page.getByRole('button', { name: 'Gooi alles weg' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Zet terug');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText('U nam nog niets mee.').isVisible()).toBe(true);
  });

  it('empties the memo in one act and takes that back, and likewise one thing', async () => {
    const { page, problems } = await visit();
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await openMemo(page);
    const before = await kept(page);
    for (const act of ['Gooi alles weg', /^Haal weg/]) {
      await page.getByRole('button', { name: act }).click();
      await expect.poll(() => names(page)).toEqual([]);
      expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
      await page.getByText('U nam nog niets mee.').waitFor();
      await page.getByRole('button', { name: 'Zet terug' }).click();
      await expect.poll(() => kept(page)).toEqual(before);
    }
    expect(problems).toEqual([]);
  });

  it('loses nothing between two tabs', async () => {
    const { page, problems } = await visit();
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await openMemo(page);
    const other = await page.context().newPage();
    await other.goto(at('/grafieken/beschut-werk-doel/'));
    await other.getByRole('link', { name: 'Neem mee' }).click();
    await taken(other, 2);
    await expect.poll(() => names(page)).toHaveLength(2);
    await page.getByLabel('Notitie vooraf').fill('Van de eerste');
    await openMemo(other);
    await expect.poll(() => other.getByLabel('Notitie vooraf').inputValue()).toBe('Van de eerste');
    await page.getByRole('button', { name: 'Gooi alles weg' }).click();
    await expect.poll(() => names(other)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('gets the memo as a file and opens it elsewhere; another file changes nothing', async () => {
    const { page } = await visit();
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await openMemo(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als memobestand' }).click(),
    ]);
    const file = { name: 'memo.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };
    const other = await visit();
    await openMemo(other.page);
    const input = other.page.getByLabel('Open een memobestand');
    await input.setInputFiles({ ...file, buffer: Buffer.from('{"version":1}') });
    await other.page.getByText('Dit bestand is geen memo van deze site').waitFor();
    expect(await names(other.page)).toEqual([]);
    await input.setInputFiles(file);
    await expect.poll(() => kept(other.page)).toEqual(await kept(page));
    await other.page.evaluate(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    });
    await input.setInputFiles(file);
    await other.page.getByText('Dit bestand is niet te lezen.').waitFor();
  });
});

describe('a memo from an earlier edition', () => {
  it('says which figure changed, with the old value and the new, and takes over the new one when asked', async () => {
    const { page, problems } = await visit();
    await page.addInitScript(
      ([key, raw]) => localStorage.getItem(key ?? '') ?? localStorage.setItem(key ?? '', raw ?? ''),
      [KEY, earlier({})],
    );
    await openMemo(page);
    await expect
      .poll(() => sheet(page).textContent())
      .toMatch(/In de versie van 1 januari 2025 stond: 7\.000 mensen\. Nu staat er: 8\.032\smensen\./);
    await page.getByRole('button', { name: /^Neem over wat er nu staat/ }).click();
    await expect.poll(() => sheet(page).textContent()).not.toContain('7.000');
    const [item] = (await kept(page))?.items ?? [];
    expect(item?.note).toBe('Mijn woorden');
    expect(item?.value).toMatch(/^8\.032\smensen$/);
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(async () => (await kept(page))?.items[0]?.value).toBe('7.000 mensen');
    expect(problems).toEqual([]);
  });

  it('keeps the text of what went, and says so; what cannot be fetched is said too', async () => {
    const { page } = await visit();
    await page.addInitScript(
      ([key, raw]) => localStorage.setItem(key ?? '', raw ?? ''),
      [KEY, earlier({ address: '/cijfers/nooit-geweest/' })],
    );
    await openMemo(page);
    await expect.poll(() => sheet(page).textContent()).toContain('Let op: dit staat niet meer op de site.');
    expect(await sheet(page).textContent()).toContain('7.000 mensen');
    await page.route('**/verwijzen/**', (route) => route.abort());
    await page.reload();
    await expect.poll(() => sheet(page).textContent()).toContain('Wij konden nu niet nagaan of dit nog zo op de site staat.');
  });

  it('of this edition asks the site for nothing', async () => {
    const { page } = await visit();
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openMemo(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/(verwijzen|cijfers|data)\//.test(url))).toEqual([]);
  });
});

describe('what a browser keeps', () => {
  it('is kept for the visit where it refuses storage, and that is said', async () => {
    const { page, problems } = await visit();
    await refuse(page, ['localStorage']);
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await page.getByText('Uw browser bewaart niets meer. De memo blijft zolang dit tabblad open is.').waitFor();
    await page.getByRole('link', { name: 'Naar uw memo' }).click();
    await expect.poll(() => names(page)).toHaveLength(1);
    await page.getByText('Uw browser wil niets bewaren').waitFor();
    expect(problems).toEqual([]);
  });

  it('is nothing, and so nothing is taken along, where it refuses to keep anything for the visit too; no name of a tab holds it', async () => {
    const { page, problems } = await visit();
    await refuse(page, ['localStorage', 'sessionStorage']);
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await page.getByText('Meenemen lukt niet: uw browser wil niets bewaren').waitFor();
    expect(await page.evaluate(() => window.name)).toBe('');
    expect(problems).toEqual([]);
  });

  it('is the newest also where its storage is full, and that is said while the reader writes', async () => {
    const { page, problems } = await visit();
    await page.addInitScript(() => {
      const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
      Storage.prototype.setItem = function (key, text) {
        if (this === localStorage && text.length > 2_000) throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, text);
      };
    });
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await openMemo(page);
    await page.getByLabel('Kop boven uw memo').fill('Eerst');
    await page.getByLabel('Notitie vooraf').fill('Kort');
    const long = 'Lang '.repeat(239).trim();
    await page.getByLabel('Notitie vooraf').fill(long);
    await page.locator('.memo-item summary').click();
    await page.locator('.memo-item').getByLabel('Eigen notitie').fill(long);
    await page.getByText('Misschien is zijn opslag vol').waitFor();
    await page.getByLabel('Kop boven uw memo').fill('Daarna');
    await page.reload();
    await page.getByText('Misschien is zijn opslag vol').waitFor();
    expect(await page.getByLabel('Kop boven uw memo').inputValue()).toBe('Daarna');
    expect(await page.getByLabel('Notitie vooraf').inputValue()).toBe(long);
    await page.getByRole('button', { name: /^Haal weg/ }).click();
    await page.getByLabel('Notitie vooraf').fill('');
    await page.reload();
    await openMemo(page);
    // Nothing that went comes back, and what fits is kept again.
    await expect.poll(async () => (await kept(page))?.heading).toBe('Daarna');
    expect(await kept(page)).toEqual({ heading: 'Daarna', note: '', items: [] });
    expect(problems).toEqual([]);
  });

  it.each([
    ['of a newer edition', '{"version":9,"iets":"nieuws"}', 'nieuwere versie'],
    ['damaged', '{"version":1,"items":[', 'beschadigd'],
  ])('and is %s stays as it is until the reader throws it away', async (_, raw, words) => {
    const { page, problems } = await visit();
    await page.goto(at(FIGURE));
    await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, raw]);
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await openMemo(page);
    await page.getByText(words).waitFor();
    await expect.poll(() => names(page)).toHaveLength(1);
    await page.getByLabel('Kop boven uw memo').fill('Nieuw');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(raw);
    await page.getByRole('button', { name: 'Gooi hem weg' }).click();
    await expect.poll(() => page.getByText(words).count()).toBe(0);
    await page.getByLabel('Kop boven uw memo').fill('Nog nieuwer');
    await expect.poll(async () => (await kept(page))?.heading).toBe('Nog nieuwer');
    expect(problems).toEqual([]);
  });
});

describe('what a reader gets of the memo', () => {
  it('is a text, a document whose writer comes when it is asked for, and paper with the memo alone', async () => {
    const { page, problems } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await takeSix(page);
    await openMemo(page);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByText('De tekst is gekopieerd.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^MEMO\n\n.+8\.032 mensen \[1\]\n.+\nBronnen\n-------\n\[1\] C\.J\. Schouten, .+\n\[2\] /s);

    await page.waitForLoadState('networkidle');
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als Word-bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('memo.docx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const weights = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(HEAVIEST_DOCUMENT);

    await page.emulateMedia({ media: 'print' });
    expect(await sheet(page).isVisible()).toBe(true);
    for (const part of ['h1', '.memo-item', '.site-header', 'button'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(problems).toEqual([]);
  });

  it('fits two A4 with three things in it', async () => {
    const { page } = await visit();
    await page.goto(at(FIGURE));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 1);
    await page.goto(at('/grafieken/beschut-werk-doel/'));
    await page.getByRole('link', { name: 'Neem mee' }).click();
    await taken(page, 2);
    await page.goto(at('/modellen/partieel/'));
    await page.locator('#voor-een-vak-apart .permalink').click();
    await page.locator('#voor-een-vak-apart').getByRole('button', { name: 'Neem mee' }).click();
    await taken(page, 3);
    await openMemo(page);
    await sheet(page)
      .locator('img')
      .evaluate((image) => (image as HTMLImageElement).decode());
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});

it.each([360, 1280])('a filled memo gives axe nothing to report at %i px, in light and dark, and never scrolls sideways', async (width) => {
  const { page, problems } = await visit({ viewport: { width, height: 900 } });
  await takeSix(page);
  await openMemo(page);
  await page.getByLabel('Tabel erbij').check();
  await page.locator('.memo-item details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await loadAxe(page);
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourViolationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: Math.min(width, 320), height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(problems).toEqual([]);
});

it('without script the page says what it is for, and how to take things along by hand', async () => {
  const { page, problems } = await visit({ javaScriptEnabled: false });
  await page.goto(at('/meenemen/'));
  expect(await page.getByText('Een memo samenstellen vraagt JavaScript.').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /Gooi|Kopieer|Bewaar/ }).count()).toBe(0);
  await page.goto(at(FIGURE));
  await page.getByRole('link', { name: 'Neem mee' }).click();
  expect(new URL(page.url()).pathname).toContain('/verwijzen/cijfers/');
  expect(problems).toEqual([]);
});
