import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** What a reader may select as one piece: a paragraph, an item, a heading, a cell. */
const PIECES = 'main :is(p, li, h1, h2, h3, dt, dd, th, td, caption, figcaption)';
/** What the style sheet draws, and words for who hears the page: no part of what is copied. */
const DRAWN = '.ref, .margin-note, .permalink, .back, .visually-hidden';
/** Every page, with every sentence of it selected once, on a machine that does other work beside it. */
const ALL_PAGES_MS = 300_000;

describe('a reader who copies a sentence', () => {
  it(
    'gets the words of the sentence and nothing else, on every page',
    async () => {
      const { page } = await visit();
      const dirty: string[] = [];
      let pieces = 0;
      for (const address of inject('addresses')) {
        await page.goto(inject('site') + address.slice(1), { waitUntil: 'domcontentloaded' });
        const found = await page.evaluate(
          ([selector, drawn]) => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            // What is far out of view is laid out only when it comes near.
            for (const part of document.querySelectorAll<HTMLElement>('main *')) {
              if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
            }
            // A drawing is no text, nor is a list to choose from; what is out of sight cannot be selected.
            const whole = [...document.querySelectorAll<HTMLElement>(selector)].filter(
              (element) =>
                element.checkVisibility() && element.querySelector('svg, select') === null && !element.closest('.visually-hidden'),
            );
            const signs = document.querySelectorAll<HTMLElement>(drawn);
            for (const sign of signs) sign.hidden = true;
            const sentences = whole.map((element) => element.innerText);
            for (const sign of signs) sign.hidden = false;
            return whole.map((element, index) => {
              getSelection()?.selectAllChildren(element);
              return [getSelection()?.toString() ?? '', sentences[index] ?? ''] as const;
            });
          },
          [PIECES, DRAWN] as const,
        );
        pieces += found.length;
        for (const [copied, sentence] of found) {
          if (bare(copied) !== bare(sentence)) dirty.push(`${address}: “${copied}” for “${sentence}”`);
        }
      }
      expect(pieces).toBeGreaterThan(5000);
      expect(dirty).toEqual([]);
    },
    ALL_PAGES_MS,
  );

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

/** A text without white space, which a selection has otherwise than the page, at the ends of lines and cells. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
