import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { box, boxes, open, tile, unfold } from './openScenario.ts';

const { visit } = useBrowser();
const LEAVES = 'Vertrek uit de Wsw';
const WSW = 'Mensen in de Wsw, aan het begin';
const INFLOW = 'Nieuwe mensen in beschut werk';

describe('a reader who types low, middle and high', () => {
  it('may type them in reading order, also where each is above the next', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, LEAVES, 'laag').click();
    for (const text of ['9', '10', '12']) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    expect(await boxes(page, LEAVES)).toEqual(['9', '10', '12']);
    expect(await page.locator('.problem:visible').count()).toBe(0);
    await expect.poll(() => page.url()).toContain('&wsw-uit=9..10..12&');
  });

  it('may type them from high to low as well, and loses nothing by emptying a box', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, LEAVES, 'hoog').fill('3');
    await box(page, LEAVES, 'midden').fill('2');
    await box(page, LEAVES, 'laag').fill('');
    expect(await boxes(page, LEAVES)).toEqual(['', '2', '3']);
    await box(page, LEAVES, 'laag').fill('1');
    await expect.poll(() => page.url()).toContain('&wsw-uit=1..2..3&');
  });

  it('is told what is wrong on leaving the group and not before; what was typed stays, and so does the rest', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill('450');
    await box(page, LEAVES, 'laag').fill('veel');
    await box(page, LEAVES, 'midden').focus();
    expect(await page.locator('.problem:visible').count()).toBe(0);
    await box(page, WSW, 'waarde').focus();
    await page.getByText('“veel” is geen getal.').waitFor();
    expect(await page.locator('.problem:visible').innerText()).toContain('Tot dan wordt gerekend met 6 (4 tot 8).');
    expect(await boxes(page, LEAVES)).toEqual(['veel', '6', '8']);
    expect(await box(page, LEAVES, 'laag').getAttribute('aria-invalid')).toBe('true');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('450');
    await expect.poll(() => page.url()).toContain('&wsw=450&');
    // What is mended is mended at once.
    await box(page, LEAVES, 'laag').fill('5');
    await expect.poll(() => page.locator('.problem:visible').count()).toBe(0);
  });

  it.each([
    ['1 000', '1.000', 'wsw=1000'],
    ['450 mensen', '450', 'wsw=450'],
    ['1.200', '1.200', 'wsw=1200'],
  ])('may write “%s” for a number of people', async (typed, shown, address) => {
    const { page } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill(typed);
    await box(page, LEAVES, 'laag').focus();
    expect(await box(page, WSW, 'waarde').inputValue()).toBe(shown);
    await expect.poll(() => page.url()).toContain(`&${address}&`);
  });

  it('may write money and shares as the site writes them', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, LEAVES, 'midden').fill('7,5%');
    await unfold(page, 'wereld', 'Geld voor één plek, per jaar');
    await box(page, 'Loonkostensubsidie per plek beschut werk', 'midden').fill('€ 8.100');
    await box(page, WSW, 'waarde').focus();
    expect(await boxes(page, LEAVES)).toEqual(['4', '7,5', '8']);
    await expect.poll(() => page.url()).toMatch(/&wsw-uit=4\.\.7,5\.\.8&.*&beschut-lks=8100&/);
  });
});

describe('a slider', () => {
  it('ends where it ended, whatever is typed, and lets the ends come back that it pushed away', async () => {
    const { page } = await visit();
    await open(page);
    const slider = page.getByRole('slider', { name: INFLOW });
    const end = await slider.getAttribute('max');
    await box(page, INFLOW, 'hoog').fill('900');
    await box(page, INFLOW, 'midden').fill('800');
    expect(await slider.getAttribute('max')).toBe(end);
    const leaves = page.getByRole('slider', { name: LEAVES });
    await leaves.fill('12');
    expect(await boxes(page, LEAVES)).toEqual(['4', '12', '12']);
    await leaves.fill('5');
    expect(await boxes(page, LEAVES)).toEqual(['4', '5', '8']);
  });

  it('says its value with its unit, and moves by keys', async () => {
    const { page } = await visit();
    await open(page);
    const slider = page.getByRole('slider', { name: INFLOW });
    await slider.focus();
    const before = await tile(page, 'mensen').innerText();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('13 mensen per jaar');
    await expect.poll(() => tile(page, 'mensen').innerText()).not.toBe(before);
  });
});

describe('every input', () => {
  it('says where its number comes from, and that an empty one is empty', async () => {
    const { page } = await visit();
    await open(page);
    await unfold(page, 'wereld', 'Geld voor één plek, per jaar');
    const kind = (name: string) => page.getByRole('group', { name }).locator('summary');
    expect(await kind('Kosten per plek beschut werk').innerText()).toMatch(/^Uit een bron\./);
    expect(await kind(WSW).innerText()).toMatch(/^Gelijk aan ons voorbeeld\./);
    expect(await kind('Loonkostensubsidie per plek beschut werk').innerText()).toMatch(/^Nog leeg\./);
    await box(page, WSW, 'waarde').fill('333');
    await expect.poll(() => kind(WSW).innerText()).toMatch(/^Eigen getal\./);
    const parameters = page.locator('.parameter:not(.options)');
    expect(await parameters.locator('summary').count()).toBe(await parameters.count());
  });

  it('keeps its number at the start when a direction is picked, which says its factor', async () => {
    const { page } = await visit();
    await open(page);
    const krimp = page.getByRole('radio', { name: 'Krimp' });
    expect(await page.locator(`#${(await krimp.getAttribute('aria-describedby')) ?? ''}`).innerText()).toContain('0,3 keer zo veel');
    await krimp.check();
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('500');
    expect(await boxes(page, INFLOW)).toEqual(['6', '10', '14']);
    await page.getByText('Richting “Krimp” rekent met 0,3 keer zo veel: 3 (1,8 tot 4,2).').first().waitFor();
    await expect.poll(() => page.url()).toContain('&richting=krimp&');
  });

  it('of another unit is said not to be converted, until there is a factor', async () => {
    const { page } = await visit();
    await open(page);
    const notes = page.locator('#geld .notes');
    await expect.poll(() => notes.textContent()).toContain('Niet herrekend: het extra geld van het Rijk geldt per baan van 31 uur.');
    await unfold(page, 'wereld', 'Geld voor één plek, per jaar');
    await box(page, 'Banen van 31 uur per persoon', 'waarde').fill('0,8');
    await expect.poll(() => notes.textContent()).not.toContain('Niet herrekend');
  });
});
