// cspell:ignore qqqqzzzz particpatiewet waaro
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** Types a question in the box of the header and waits until all is told. */
async function typed(page: Page, question: string): Promise<void> {
  await opened(page);
  await page.getByRole('searchbox').fill(question);
  await told(page, question);
}

/** On a narrow screen the box is behind a button. */
async function opened(page: Page): Promise<void> {
  if (!(await page.getByRole('searchbox').isVisible())) await page.getByRole('button', { name: 'Zoek' }).click();
}

/** Waits until all that there is to tell about a question is told. */
async function told(page: Page, question: string): Promise<void> {
  await page.locator(`.search-results[data-klaar="${question}"]`).waitFor();
}

describe('the search box of the header', () => {
  it('loads the search only when a reader turns to it', async () => {
    const { page, problems } = await visit();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(inject('site'), { waitUntil: 'networkidle' });
    const ofSearch = (): string[] => loaded.filter((path) => /pagefind|zoekindex|mountSearch/.test(path));
    expect(ofSearch()).toEqual([]);
    await typed(page, 'uitkering');
    expect(ofSearch().length).toBeGreaterThan(3);
    expect(problems).toEqual([]);
  });

  it('says how many results there are, and is worked by arrows, Enter and Escape', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    const box = page.getByRole('searchbox');
    await typed(page, 'beschut werk');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ resultaten voor “beschut werk”\.$/);

    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.search-results a').first().textContent();
    expect(await page.locator(':focus').textContent()).toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=beschut+werk');
    await told(page, 'beschut werk');
  });

  it('is closed by Escape from a result too, and stays closed when more comes', async () => {
    const { page } = await visit();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/index/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('site'));
    const box = page.getByRole('searchbox');
    await box.fill('wachtlijst');
    await page.locator('.search-results a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    release();
    await page.locator('.search-results[data-klaar]').waitFor({ state: 'attached' });
    expect(await page.locator('.search-results').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.search-results').isVisible()).toBe(true);
  });

  it('stays open when a reader presses on a sentence, to select it', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'loket');
    await page.locator('.search-results li p:not(.kind)').first().click();
    expect(await page.locator('.search-results').isVisible()).toBe(true);
  });

  it.each(['hoe', 'wat is', 'waaro', 'niet'])('takes “%s” for a question that is not finished, and not for a failure', async (question) => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await page.getByRole('searchbox').pressSequentially(question);
    await told(page, question);
    expect(await page.getByRole('status').textContent()).not.toMatch(/geladen/);
  });

  it('answers with the sentence and its source, says what each result is, and marks what was asked', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'wat is jobcarving');
    const answer = page.locator('.search-results li').first();
    expect(await page.locator('.search-results h2').first().textContent()).toBe('Antwoord');
    expect(await answer.locator('a').textContent()).toBe('jobcarving');
    expect(await answer.locator('.kind').textContent()).toMatch(/^Begrip/);
    await typed(page, 'loket');
    expect(await page.locator('.search-results mark').first().textContent()).toMatch(/loket/i);
  });

  it('clears when it is cleared', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'wsw');
    await page.getByRole('searchbox').fill('');
    await page.locator('.search-results').waitFor({ state: 'detached' });
    expect(await page.getByRole('status').textContent()).toBe('');
  });
});

describe('results', () => {
  it.each([
    ['light', 1280],
    ['light', 320],
    ['dark', 390],
  ] as const)('are as axe wants them, in %s at %i pixels, and fit', async (colorScheme, width) => {
    const { page } = await visit({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(inject('site'));
    await loadAxe(page);
    await typed(page, 'hoeveel kost een plek beschut werk');
    expect(await violationsOn(page)).toEqual([]);
    const panel = await page.locator('.search-results').boundingBox();
    expect(panel && panel.x >= 0 && panel.x + panel.width <= width).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('stand in groups that say what they are, the best ones first', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/?q=tekort`);
    await told(page, 'tekort');
    const headings = await page.locator('.search-results h2').allTextContents();
    expect(['Antwoord', 'Beste resultaten']).toContain(headings[0]);
    expect(headings.length).toBeGreaterThan(1);
    expect(new Set(headings).size).toBe(headings.length);
    expect(await page.locator('.search-results li:not(:has(.kind))').count()).toBe(0);
  });
});

describe('a word that the site does not have', () => {
  it('is said not to be there, with what to do', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'qqqqzzzz');
    await page.getByText('Probeer een ander of korter woord').waitFor();
    expect(await page.getByRole('status').textContent()).toBe(
      'Niets gevonden voor “qqqqzzzz”. “qqqqzzzz” vonden wij nergens op deze site.',
    );
  });

  it('is said not to be there beside words that are', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'qqqqzzzz bij Tomin');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ resultaten .* “qqqqzzzz” vonden wij nergens op deze site\.$/);
    expect(await page.locator('.search-results h2').first().textContent()).toBe('Beste resultaten');
  });

  it('is taken for the nearest that it has, and says so', async () => {
    const { page } = await visit();
    await page.goto(inject('site'));
    await typed(page, 'particpatiewet');
    expect(await page.locator('.instead').textContent()).toBe('Bedoelde u “participatiewet”? Dit zijn de resultaten daarvoor.');
    expect(await page.locator('.search-results a').first().textContent()).toContain('Participatiewet');
  });
});

describe('a network that fails', () => {
  it('is not told as “nothing found”, and the search goes on when the reader asks again', async () => {
    const { page } = await visit();
    await page.route('**/zoekindex/**', (route) => route.abort());
    await page.goto(inject('site'));
    await typed(page, 'wsw');
    expect(await page.getByRole('status').textContent()).toMatch(/^Zoeken lukt nu niet/);
    await page.unroute('**/zoekindex/**');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.locator('.search-results a').first().waitFor();
  });

  it.each(['**/pagefind/index/**', '**/pagefind/fragment/**', '**/pagefind/pagefind.js*'])(
    'leaves the answers of the small index when %s is missing, says so, and goes on',
    async (missing) => {
      const { page } = await visit();
      await page.route(missing, (route) => route.fulfill({ status: 404, body: '<h1>Niet gevonden</h1>', contentType: 'text/html' }));
      await page.goto(inject('site'));
      // Figures are known to the engine alone.
      await typed(page, 'hoeveel mensen met beschut werk in 2022');
      expect(await page.getByRole('status').textContent()).toMatch(/^Niet alles kon geladen worden\. \d+ resultaten/);
      expect(await page.locator('.search-results a').count()).toBeGreaterThan(0);
      await page.unroute(missing);
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
      await page
        .getByRole('status')
        .getByText(/^\d+ resultaten voor/)
        .waitFor({ state: 'attached' });
    },
  );

  it('is told when the search itself does not come, and the next turn to the box loads it', async () => {
    const { page } = await visit();
    await page.route('**/delen/mountSearch*', (route) => route.abort());
    await page.goto(inject('site'));
    await page.getByRole('searchbox').focus();
    await page.getByText('Zoeken kon niet geladen worden').waitFor();
    await page.unroute('**/delen/mountSearch*');
    await typed(page, 'wsw');
    expect(await page.locator('.search-results a').count()).toBeGreaterThan(0);
    expect(await page.getByText('Zoeken kon niet geladen worden').count()).toBe(0);
  });

  it('is forgotten when it comes back, without a new page', async () => {
    const { page } = await visit({ hasNothingYet: true });
    await page.goto(inject('site'));
    await page.getByRole('searchbox').focus();
    await page.locator('[data-search-panel] [role="status"]').waitFor({ state: 'attached' });
    await page.route('**/*', (route) => route.abort());
    await typed(page, 'wsw tekort');
    expect(await page.getByRole('status').textContent()).toMatch(/geen verbinding|kon niet geladen|Niet alles/);
    await page.unroute('**/*');
    // A browser that is taken offline as a whole may tell the page that it is back before it lets a request through.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page
      .getByRole('status')
      .getByText(/^\d+ resultaten voor/)
      .waitFor({ state: 'attached' });
  });

  it('never brings the answer to an old question under a new one', async () => {
    const { page } = await visit();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/index/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('site'));
    const box = page.getByRole('searchbox');
    await box.fill('wachtlijst');
    await page.locator('.search-results').waitFor();
    await box.fill('impulsbudget');
    await page
      .locator('.search-results a', { hasText: /impulsbudget/i })
      .first()
      .waitFor();
    release();
    await told(page, 'impulsbudget');
    expect(await page.getByRole('status').textContent()).toContain('“impulsbudget”');
    expect(await page.locator('.search-results').count()).toBe(1);
  });
});

describe('the search page', () => {
  it('keeps the question in the address', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/`);
    await typed(page, 'krimp');
    expect(new URL(page.url()).search).toBe('?q=krimp');
    await page.reload();
    await told(page, 'krimp');
    expect(await page.getByRole('searchbox').inputValue()).toBe('krimp');
  });

  it('leads to the very spot, marked', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/?q=jobcarving`);
    await page.locator('.search-results a', { hasText: /^jobcarving$/ }).click();
    await page.waitForURL('**/begrippen/#jobcarving');
    const heading = page.locator(':target > .heading > :first-child');
    expect(await heading.textContent()).toBe('jobcarving');
    const colours = await heading.evaluate((spot) => [spot, document.body].map((element) => getComputedStyle(element).backgroundColor));
    expect(colours[0]).not.toBe(colours[1]);
  });

  it('says what is the matter when its script does not come', async () => {
    const { page } = await visit();
    await page.route('**/delen/zoeken*.js', (route) => route.abort());
    await page.goto(`${inject('site')}zoeken/?q=wsw`);
    await page.getByText('Zoeken is nog niet geladen').waitFor();
  });

  it('has every question and every word in lists that need no script', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}zoeken/?q=wsw`);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.locator('summary', { hasText: 'Vragen die nog open zijn' }).click();
    await page.getByRole('link', { name: 'Kan ik in de Wsw blijven?' }).waitFor();
    expect(await page.locator('.letter li', { hasText: 'sociale werkplaats: zie' }).count()).toBe(1);
  });
});

describe('the site under a sub-path', () => {
  it('is styled, navigable and searchable', async () => {
    const { page, problems } = await visit();
    await page.goto(inject('subpathSite'));
    await page.getByRole('link', { name: /^Integraal/ }).click();
    expect(page.url()).toBe(`${inject('subpathSite')}modellen/integraal/`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
    await typed(page, 'jobcarving');
    await page.locator('.search-results a').first().click();
    expect(page.url()).toContain(inject('subpathSite'));
    expect(problems).toEqual([]);
  });
});
