import { expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

/**
 * How much of the content moved on its own before the reader's eyes since the page began, as the browser counts it: part of the screen times how far.
 * The header is left out: a browser may draw it before all of it has arrived.
 */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const content = document.querySelector('main');
        new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as LayoutShift[]).filter(({ sources }) => sources.some(({ node }) => content?.contains(node)));
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // A browser that has nothing to tell does not call.
        setTimeout(() => done(0), 500);
      }),
  );
}

it.each([360, 1280])('nothing moves on its own while the lists of figures and of search come up at %i px', async (width) => {
  const { page } = await visit({ viewport: { width, height: 740 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const moved: string[] = [];
  for (const [address, ready] of [
    ['cijfers/', '.fact-filter-place.working'],
    ['cijfers/?zoek=wsw', '.fact-results tbody tr'],
    ['cijfers/?zoek=wsw&onderwerp=geld', '.fact-results tbody tr'],
    ['zoeken/', '.search-status'],
    ['zoeken/?q=beschut', '.search-results a'],
  ] as const) {
    await page.goto(inject('site') + address);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    const shift = await shiftOf(page);
    if (shift > 0) moved.push(`${address}: ${shift}`);
  }
  expect(moved).toEqual([]);
});

it('a page of which a part is put above the rest after it was drawn is found to move', async () => {
  const { page } = await visit();
  await page.goto(`${inject('site')}zoeken/`);
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 600));
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Een regel erboven.' }));
  });
  expect(await shiftOf(page)).toBeGreaterThan(0);
});
