import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { colourViolationsOn, loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { criterion, open, outcome, score, weighingAddress, weight } from './openWeighing.ts';

const { visit } = useBrowser();
const OPTIONS = 'opties=gecombineerd,integraal,partieel,beschut-werk,klassiek';
/** As full as a weighing of ten criteria, three of the reader’s own and eight options gets. */
const FULLEST = [
  '#v=1&naam=Wat%20er%20gebeurt%20als%20wij%20met%20drie%20gemeenten%20samen%20verder%20gaan',
  `${OPTIONS},eigen,optie-2,optie-3&eigen=Een%20nieuw%20bedrijf%20voor%20de%20hele%20regio&optie-2=Verder%20met%20Tomin&optie-3=Zoals%20nu`,
  'gevoel=klassiek,beschut-werk,partieel,integraal,gecombineerd,eigen,optie-2_optie-3&eisen=geld,schaal',
  ...['arbeidsmarkt', 'schaal', 'taken', 'ambitie', 'vrijheid', 'geld', 'inwoners', 'werkgevers', 'vakmanschap', 'onzekerheid'].map(
    (id, at) => `${id}=${(at % 4) + 1},-1..2,-2..2,-1..1,-2..-1,-2..2,0..2,-1..1,1`,
  ),
  ...[1, 2, 3].map(
    (at) => `naam-${at}=Draagvlak%20onder%20de%20mensen%20in%20de%20streek&eigen-${at}=${at},-1..2,-2..2,-1..1,-2..-1,-2..2,0..2,-1..1,1`,
  ),
  'einde=1',
].join('&');
const TEN_POINTS = 10 / 0.75;

describe('a weighing', () => {
  it('is filled by keyboard alone: an order by feeling, a weight and scores, and says what follows and on what that hangs', async () => {
    const { page, problems } = await visit();
    const press = async (key: string, times: number): Promise<void> => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    await open(page);
    await page.getByRole('combobox', { name: 'Klassiek' }).first().focus();
    await press('ArrowDown', 1);
    await page.getByRole('combobox', { name: 'Partieel' }).first().focus();
    await press('ArrowDown', 3);
    await criterion(page, 'Schaal').locator('summary').focus();
    await page.keyboard.press('Enter');
    await press('Tab', 2);
    await page.keyboard.type('3');
    await expect.poll(() => weight(page, 'Schaal').inputValue()).toBe('3');
    expect(await criterion(page, 'Schaal').getAttribute('open')).not.toBeNull();
    await score(page, 'Schaal', 'Partieel').focus();
    await page.keyboard.type('2');
    await score(page, 'Schaal', 'Klassiek').focus();
    await press('ArrowDown', 2);
    await expect.poll(() => outcome(page).textContent()).toContain('Welke optie vooraan staat, is nog niet te zeggen.');
    for (const name of ['Gecombineerd', 'Integraal', 'Beschut werk']) {
      await score(page, 'Schaal', name).focus();
      await page.keyboard.type('0');
    }
    await expect
      .poll(() => outcome(page).textContent())
      .toContain('Als u “Schaal” het zwaarst laat wegen en uw scores kloppen, dan staat “Partieel” vooraan.');
    const told = (await outcome(page).textContent()) ?? '';
    expect(told).toContain('Uw gevoel en uw gewichten verschillen hier');
    expect(told).toContain('Vooraf zette u “Klassiek” voor “Partieel”.');
    // What was skipped stays as it was picked.
    expect(await page.getByRole('combobox', { name: 'Partieel' }).first().inputValue()).toBe('3');
    expect(problems).toEqual([]);
  });

  it('is saved as a spreadsheet with its formulas and their values, and what the reader filled', async () => {
    const { page, problems } = await visit();
    await open(page, `#v=1&${OPTIONS}&schaal=3,1,-1,0..2,,&einde=1`);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Rekenblad (xlsx)' }).click()]);
    expect(file.suggestedFilename()).toBe('afweging.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(await file.path())));
    const rows = sheets[0]?.rows ?? [];
    const filled = rows.find(([name]) => name === 'Schaal');
    expect(filled?.slice(1, 9)).toEqual([3, null, 1, 1, -1, -1, 0, 2]);
    const [, from, to] = rows.find(([name, low]) => name === 'Partieel' && typeof low === 'number') ?? [];
    expect([from, to]).toEqual([0, 2]);
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain('Het rekenblad is gemaakt. Verander daarin alleen gele cellen.');
    expect(problems).toEqual([]);
  });

  it('stands in its address, comes back from it, and goes back and forth by the keys of the browser', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('button', { name: 'Voeg een eigen optie toe' }).click();
    await page.getByLabel('Naam van uw eigen optie').fill('Zoals nu');
    await page.getByRole('button', { name: 'Voeg een eigen criterium toe' }).click();
    await page.getByLabel('Naam van dit criterium').fill('Draagvlak');
    await weight(page, 'Draagvlak').selectOption('4');
    await score(page, 'Draagvlak', 'Zoals nu').selectOption('min 1 tot 1');
    await expect.poll(() => page.url()).toContain('eigen-1=4,,,,,,-1..1&einde=1');
    await criterion(page, 'Draagvlak').getByRole('checkbox').check();
    await expect.poll(() => page.url()).toMatch(/eigen=Zoals%20nu&eisen=eigen-1&naam-1=Draagvlak&eigen-1=4,,,,,,-1\.\.1&einde=1$/);
    const other = await visit();
    await open(other.page, new URL(page.url()).hash);
    expect(await weight(other.page, 'Draagvlak').inputValue()).toBe('4');
    expect(await score(other.page, 'Draagvlak', 'Zoals nu').locator('option:checked').textContent()).toMatch(/^min\s1 tot 1$/);
    expect(await criterion(other.page, 'Draagvlak').getByRole('checkbox').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => criterion(page, 'Draagvlak').getByRole('checkbox').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => criterion(page, 'Draagvlak').getByRole('checkbox').isChecked()).toBe(true);
  });

  it('is between three options of the reader’s own, each named where the focus is, and ordered by feeling where they are chosen', async () => {
    const { page } = await visit();
    await open(page);
    const names = ['Een nieuw bedrijf', 'Verder met Tomin', 'Beide'];
    const focused = page.locator('.own input:focus');
    for (const [at, name] of names.entries()) {
      await page.getByRole('button', { name: 'Voeg een eigen optie toe' }).click();
      await expect.poll(() => page.locator('.own input[type="text"]').count()).toBeGreaterThan(at);
      await focused.fill(name);
    }
    expect(await page.getByRole('button', { name: 'Voeg een eigen optie toe' }).count()).toBe(0);
    for (const name of ['Gecombineerd', 'Integraal', 'Partieel', 'Beschut werk', 'Klassiek'])
      await page.getByRole('checkbox', { name, exact: true }).uncheck();
    await expect.poll(() => page.locator('.gut-order b').allTextContents()).toEqual(names);
    await criterion(page, 'Schaal').locator('summary').click();
    await weight(page, 'Schaal').selectOption('3');
    for (const [at, name] of names.entries()) await score(page, 'Schaal', name).selectOption({ index: at + 1 });
    await expect
      .poll(() => page.url())
      .toContain(
        'opties=eigen,optie-2,optie-3&eigen=Een%20nieuw%20bedrijf&optie-2=Verder%20met%20Tomin&optie-3=Beide&schaal=3,-2,-1,0&einde=1',
      );
    await expect.poll(() => outcome(page).textContent()).toContain('“Beide” vooraan');
    await page.getByRole('button', { name: 'Haal “Verder met Tomin” weg' }).click();
    await expect.poll(() => page.url()).toContain('opties=eigen,optie-3&eigen=Een%20nieuw%20bedrijf&optie-3=Beide&schaal=3,-2,0');
    expect(await page.locator('button.add:focus').count()).toBe(1);
  });

  it('is offered again where the page opens without an address, fills nothing by itself, and is thrown away when asked', async () => {
    const { page, problems } = await visit();
    const offer = page.getByRole('link', { name: 'Ga verder met uw vorige afweging' });
    await open(page);
    expect(await offer.isVisible()).toBe(false);
    await criterion(page, 'Schaal').locator('summary').click();
    await weight(page, 'Schaal').selectOption('3');
    await expect.poll(() => page.url()).toContain('schaal=3');
    await open(page, '?weer');
    await criterion(page, 'Schaal').locator('summary').click();
    expect(await weight(page, 'Schaal').inputValue()).toBe('');
    await offer.click();
    await expect.poll(() => weight(page, 'Schaal').inputValue()).toBe('3');
    expect(await offer.isVisible()).toBe(false);
    await open(page, '?nog');
    await page.getByRole('button', { name: 'Gooi weg' }).click();
    await expect.poll(() => page.getByText('Uw vorige afweging is weggegooid.').isVisible()).toBe(true);
    await open(page, '?leeg');
    expect(await offer.isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('works where the browser keeps nothing', async () => {
    const { page, problems } = await visit();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(page);
    await criterion(page, 'Schaal').locator('summary').click();
    await weight(page, 'Schaal').selectOption('3');
    await expect.poll(() => page.url()).toContain('schaal=3');
    expect(problems).toEqual([]);
  });

  it('tells what is wrong with a link, and keeps the rest; of another version it reads nothing', async () => {
    const { page } = await visit();
    await open(page, `#v=1&${OPTIONS}&schaal=9,2&geld=3,1,-1`);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('“9” is geen gewicht');
    expect(await alert.textContent()).toContain('Het einde van de link ontbreekt.');
    await criterion(page, 'Schaal').locator('summary').click();
    expect(await score(page, 'Schaal', 'Gecombineerd').locator('option:checked').textContent()).toBe('2: heel goed');
    await open(page, '?v#v=7&geld=3');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('versie “7”');
  });

  it('hides the names of the models where the reader orders them by feeling', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByLabel('Verberg hier de namen van de modellen').check();
    const names = page.locator('.gut-order b');
    await expect.poll(() => names.allTextContents()).toEqual(['Model A', 'Model B', 'Model C', 'Model D', 'Model E']);
    await page.getByRole('combobox', { name: 'Model C' }).selectOption('1');
    await expect.poll(() => page.url()).toContain('gevoel=partieel');
  });

  it('lies beside that of another, from a link', async () => {
    const { page } = await visit();
    await open(page, `#v=1&naam=An&${OPTIONS}&geld=4,2,0,0,0,-2&einde=1`);
    const link = page.getByLabel('Link van een ander');
    await link.fill('geen link');
    await page.getByRole('button', { name: 'Leg ernaast' }).click();
    await expect.poll(() => page.locator('[data-part="naast-elkaar"]').textContent()).toContain('Dit is geen link naar een afweging.');
    await link.fill(`${weighingAddress()}#v=1&naam=Bo&${OPTIONS}&geld=1,-2,0,0,0,-1&einde=1`);
    await page.getByRole('button', { name: 'Leg ernaast' }).click();
    const beside = page.locator('[data-part="naast-elkaar"]');
    await expect.poll(() => beside.textContent()).toContain('Gewicht van “Geld en risico”. An: 4; Bo: 1.');
    expect(await beside.textContent()).toContain('Bij beide afwegingen staat “Integraal” voor “Klassiek”.');
    await expect.poll(() => page.url()).toContain(';v=1&naam=Bo');
    await beside.getByRole('button', { name: 'Haal Bo weg' }).click();
    await expect.poll(() => page.url()).not.toContain('naam=Bo');
  });
});

describe('the page without script', () => {
  it('says of every criterion and model what the sources say or that they say nothing, and has no form that does nothing', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(weighingAddress());
    const cells = await page.locator('.argument-matrix tbody td').allTextContents();
    expect(cells).toHaveLength(50);
    for (const cell of cells) expect(cell).toMatch(/Voor\.|Tegen\.|Hierover zeggen de bronnen niets/);
    expect(await page.locator('.weigh-part:visible').count()).toBe(0);
    expect(await page.getByText('Zelf invullen vraagt JavaScript.').isVisible()).toBe(true);
  });
});

it('folds what the sources say by criterion on a narrow screen, and shows what the address names', async () => {
  const { page } = await visit({ viewport: { width: 390, height: 844 } });
  await open(page);
  const row = page.locator('#bronnen-geld');
  expect(await row.locator('td').first().isVisible()).toBe(false);
  await row.locator('summary').click();
  await expect.poll(() => row.locator('td').first().isVisible()).toBe(true);
  await open(page, '#bronnen-schaal');
  await expect.poll(() => page.locator('#bronnen-schaal td').first().isVisible()).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => page.locator('.argument-matrix tbody td:visible').count()).toBe(50);
});

describe('on paper', () => {
  it.each([
    ['a blank form without script', '', false],
    ['a blank form', '', true],
    ['the fullest weighing', FULLEST, true],
  ])('%s is one A4, at ten points or more', async (_, fragment, javaScriptEnabled) => {
    const { page } = await visit({ javaScriptEnabled });
    if (javaScriptEnabled) await open(page, fragment);
    else await page.goto(weighingAddress());
    await page.evaluate(() => document.fonts.ready);
    const sheets = async (): Promise<number> =>
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(await sheets()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.weigh-sheet :is(h2, p, th, td)')
      .evaluateAll((found) => found.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(TEN_POINTS - 0.01);
    await page.emulateMedia({ media: null });
    await page.getByLabel('Druk ook af wat de bronnen zeggen').check();
    expect(await sheets()).toBeGreaterThan(1);
  });
});

it.each([360, 1280])(
  'a filled weighing gives axe nothing to report at %i px, in light and dark, and never scrolls sideways',
  async (width) => {
    const { page, problems } = await visit({ viewport: { width, height: 900 } });
    await open(page, FULLEST);
    await expect.poll(() => outcome(page).textContent()).toContain('Vooraan');
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOn(page)).toEqual([]);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.setViewportSize({ width: Math.min(width, 320), height: 900 });
    expect(await sideways()).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways()).toBe(0);
    expect(problems).toEqual([]);
  },
);
