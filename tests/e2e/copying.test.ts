import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

describe('a reader who copies a sentence', () => {
  it('has it on the clipboard so, as text and for a word processor', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${inject('site')}rijk/beschut-werk/`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#extra-geld') ?? document.body));
    await page.keyboard.press('Control+C');
    const [text, words] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType('text/html'))?.text();
      const read = new DOMParser().parseFromString(html ?? '', 'text/html');
      return [await navigator.clipboard.readText(), read.body.textContent];
    });
    expect(text).toMatch(/2\.157\s(euro\s)?per plek, boven op wat gemeenten al kregen\. /);
    expect(words.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
  });

  it('has long words whole where the page may part them, and keeps what is selected', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${inject('site')}rijk/`);
    const parted = (selector: string): Promise<boolean> =>
      page.evaluate((where) => document.querySelector(where)?.textContent.includes('\u00AD') ?? false, selector);
    expect(await parted('h1')).toBe(true);
    const words = 'Wat kondigde het Rijk aan voor sociaal ontwikkelbedrijven?';
    const copied = async (): Promise<string> => {
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
      await page.keyboard.press('Control+C');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    // What makes them whole comes after the page.
    await expect.poll(copied).toBe(words);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
    // What is not selected stays as it is.
    expect(await parted('main')).toBe(true);
  });

  it('copies the address of a paragraph with its sign, which shows on hover and on focus', async () => {
    const { page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${inject('site')}rijk/beschut-werk/`);
    const paragraph = page.locator('#geld-voor-begeleiding');
    const sign = paragraph.getByRole('link', { name: 'Link naar deze alinea' });
    const opacity = (): Promise<string> => sign.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await paragraph.hover();
    expect(await opacity()).toBe('1');
    await page.mouse.move(0, 0);
    await paragraph.getByRole('link').nth(-2).focus();
    await page.keyboard.press('Tab');
    expect(await opacity()).toBe('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Link gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('site')}rijk/beschut-werk/#geld-voor-begeleiding`);
  });
});

describe('a reader who follows the number of a note', () => {
  it('is led back to the very place, with the focus, by keyboard alone', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}hilversum/`);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('#noot-4b').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('noot-4');
    const back = page.locator('#noot-4').getByRole('link', { name: 'terug naar plaats b in de tekst' });
    // The source, the way back to the first place, and the way back to the second.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await back.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('noot-4b');
    // And on from there: what comes next in the text has the focus next.
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('noot-5a');
  });

  it('is led back into a step of the story that was put away', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}uitleg/`);
    const mark = page.locator('.step-text > p .ref').last();
    const id = (await mark.getAttribute('id')) ?? '';
    expect(await mark.isVisible()).toBe(false);
    // The sources of a step stand in it: an address that leads to one of them brings the step.
    await page.goto(`${inject('site')}uitleg/${(await mark.getAttribute('href')) ?? ''}`);
    await page.locator(`.back a[href="#${id}"]`).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(await mark.isVisible()).toBe(true);
  });

  it('hears headings without their links, and finds the link beside them', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}hilversum/`);
    expect(await page.getByRole('heading', { name: 'Wat het college toezegde', exact: true }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Link naar Wat het college toezegde', exact: true }).count()).toBe(1);
  });
});
