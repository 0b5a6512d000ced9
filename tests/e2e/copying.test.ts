import { describe, expect, inject, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const addresses = readSite('dist')
  .pages.map(({ address }) => address)
  .filter((address) => address !== '/404.html');

/** What a reader may select as one piece: a paragraph, an item, a heading, a cell. */
const PIECES = 'main :is(p, li, h1, h2, h3, dt, dd, th, td, caption, figcaption)';
/** What the style sheet draws: no part of what is copied. */
const DRAWN = '.ref, .margin-note, .permalink, .back';

describe('a reader who copies a sentence', () => {
  it('gets the words of the sentence and nothing else, on every page', async () => {
    const { page } = await visit();
    const dirty: string[] = [];
    let pieces = 0;
    for (const address of addresses) {
      await page.goto(inject('site') + address.slice(1), { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(
        ([selector, drawn]) => {
          const even = (text: string): string => text.replace(/\s+/g, ' ').trim();
          const selection = getSelection();
          return [...document.querySelectorAll<HTMLElement>(selector)]
            .filter((element) => element.offsetParent !== null)
            .map((element) => {
              selection?.selectAllChildren(element);
              const sentence = element.cloneNode(true) as HTMLElement;
              for (const sign of sentence.querySelectorAll(drawn)) sign.remove();
              // Of a list inside an item, say, the selection has the marks of its lines too.
              return [even(selection?.toString() ?? ''), even(sentence.textContent)] as const;
            });
        },
        [PIECES, DRAWN] as const,
      );
      pieces += found.length;
      for (const [copied, sentence] of found) {
        const extra = copied.replace(/\s/g, '') !== sentence.replace(/\s/g, '') && digits(copied) !== digits(sentence);
        if (extra || copied.endsWith('#')) dirty.push(`${address}: “${copied}” for “${sentence}”`);
      }
    }
    expect(pieces).toBeGreaterThan(5000);
    expect(dirty).toEqual([]);
  });

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
    expect(text).toContain('bedrag oplopen naar € 64,7 miljoen.'.replaceAll(' miljoen', text.includes('mln') ? ' mln' : ' miljoen'));
    expect(words.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
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
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Link gekopieerd');
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
    await page.keyboard.press('Tab');
    for (const _ of ['a', 'b']) await page.keyboard.press('Tab');
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

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
