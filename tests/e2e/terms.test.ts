import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

const PAGE = 'participatiewet/waarom/';
/** Pages with many terms: in tables, in items, at the end of a line. */
const FULL = ['expertbijeenkomst/iroko/', 'rijk/aanbevelingen/', 'modellen/vergelijk/'];

/** A term where it stands on the page, and the explanation that is open. */
const termOn = (page: Page): Locator => page.locator('.begrip').filter({ hasText: 'Wajong' });
const opened = (page: Page): Locator => page.locator('.words p:popover-open');

describe('a term where it stands', () => {
  it.each([true, false])('opens by click and by Enter, and closes by Escape, with the focus still there; script: %s', async (script) => {
    const { page, problems } = await visit({ javaScriptEnabled: script });
    await page.goto(inject('site') + PAGE);
    const button = page.getByRole('button', { name: 'Wajong', exact: true });
    expect(await opened(page).count()).toBe(0);
    await termOn(page).click();
    expect(await opened(page).innerText()).toMatch(/^Wajong Een uitkering .*\s*Meer uitleg$/);
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await opened(page).isVisible()).toBe(true);
    // The way on is the next thing for the keyboard.
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('/begrippen/#wajong');
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('popovertarget')).toBe('w-wajong');
    expect(problems).toEqual([]);
  });

  it('opens by touch, and closes by a touch elsewhere', async () => {
    const { page } = await visit({ hasTouch: true, viewport: { width: 360, height: 740 } });
    await page.goto(inject('site') + PAGE);
    await termOn(page).tap();
    expect(await opened(page).isVisible()).toBe(true);
    await page.touchscreen.tap(5, 5);
    await expect.poll(() => opened(page).count()).toBe(0);
  });

  it('is heard as a button with the name of the word, and its explanation right after it', async () => {
    const { page } = await visit();
    await page.goto(inject('site') + PAGE);
    const session = await page.context().newCDPSession(page);
    const heard = async (): Promise<string[]> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const known = new Map(nodes.map((node) => [node.nodeId, node]));
      const inOrder = (id: string): typeof nodes => {
        const node = known.get(id);
        return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
      };
      return inOrder(nodes[0]?.nodeId ?? '')
        .filter(({ ignored, role }) => !ignored && ['button', 'StaticText', 'link'].includes(String(role?.value)))
        .map(({ role, name, properties }) => {
          const expanded = properties?.find((property) => property.name === 'expanded')?.value.value as boolean | undefined;
          return [role?.value, name?.value, expanded ?? ''].join(' ').trim();
        });
    };
    expect(await heard()).toContain('button Wajong false');
    await termOn(page).click();
    const after = await heard();
    const place = after.indexOf('button Wajong true');
    expect(after.slice(place - 1, place + 5).join(' | ')).toMatch(
      /^StaticText (?!Wajong).* \| button Wajong true \| StaticText Wajong \| StaticText +Een uitkering .* \| link Meer uitleg/,
    );
  });

  it.each([320, 360, 1280])(
    'stands wholly on a screen of %i px, beside its word and not over it, wherever on the screen that is',
    async (width) => {
      const { page } = await visit({ viewport: { width, height: 740 } });
      const wrong: string[] = [];
      let looked = 0;
      for (const address of FULL) {
        await page.goto(inject('site') + address);
        wrong.push(
          ...(await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.begrip')].flatMap((word) =>
              (['start', 'center', 'end'] as const).flatMap((block) => {
                word.scrollIntoView({ block, behavior: 'instant' });
                const button = word.querySelector('button');
                button?.click();
                const [said, place] = [document.querySelector(':popover-open'), [...word.getClientRects()]];
                const box = said?.getBoundingClientRect() ?? new DOMRect();
                button?.click();
                const outside = box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight || box.width < 150;
                const over = place.some(({ left, right, top, bottom }) => {
                  return left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1;
                });
                return outside || over ? [`${word.innerText} at the ${block}: ${JSON.stringify(box)}`] : [];
              }),
            ),
          )),
        );
        looked += await page.locator('.begrip').count();
      }
      expect(looked).toBeGreaterThan(50);
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const)('gives axe nothing to report while it is open: %o', async (colours) => {
    const { page, problems } = await visit(colours);
    await page.goto(inject('site') + PAGE);
    await termOn(page).click();
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    const border = await opened(page).evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect(border).toBe('2px');
    expect(problems).toEqual([]);
  });
});

describe('the terms of a page on paper', () => {
  it.each(['', 'open'])('are a list before the sources, each word once %s', async (state) => {
    const { page } = await visit();
    await page.goto(inject('site') + PAGE);
    if (state === 'open') await termOn(page).click();
    const screen = page.getByRole('heading', { name: 'Woorden op deze bladzijde' });
    expect(await screen.count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await screen.isVisible()).toBe(true);
    const listed = await page.locator('.words p').evaluateAll((all) => {
      return all
        .filter((word) => word.checkVisibility() && getComputedStyle(word).position === 'static')
        .map((word) => word.querySelector('b')?.innerText);
    });
    expect(listed).toContain('Wajong');
    expect(new Set(listed).size).toBe(await page.locator('.begrip').count());
    expect(listed).toHaveLength(new Set(listed).size);
    expect(await page.getByRole('link', { name: 'Meer uitleg' }).count()).toBe(0);
    const [words, sources] = await Promise.all(['.words', '.notes'].map((part) => page.locator(part).boundingBox()));
    expect(words?.y).toBeLessThan(sources?.y ?? 0);
  });

  it('are in a story of steps too', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}uitleg/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.words p:visible').count()).toBeGreaterThan(10);
  });
});

describe('the word of a term', () => {
  it('is text of its sentence for who copies and for a view that leaves out controls', async () => {
    const { page } = await visit();
    await page.goto(inject('site') + PAGE);
    const [copied, bare] = await page.evaluate(() => {
      const sentence = [...document.querySelectorAll('.begrip')].find((word) => word.textContent.includes('Wajong'))?.closest('p, li');
      if (sentence) getSelection()?.selectAllChildren(sentence);
      const copy = sentence?.cloneNode(true) as HTMLElement;
      // What Firefox does for its reading view.
      for (const control of copy.querySelectorAll('button, input, select, textarea')) control.remove();
      return [getSelection()?.toString() ?? '', copy.textContent];
    });
    expect(copied).toContain('Wajong');
    expect(copied).not.toContain('Een uitkering voor wie');
    expect(bare).toContain('Wajong');
  });
});
