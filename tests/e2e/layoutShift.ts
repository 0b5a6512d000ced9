import type { Page } from 'playwright-core';

/** What a layout shift is, as far as the check reads it; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Element | null }[];
}

/** How many times slower the processor is made: about a cheap phone. */
const SLOWER = 4;

const SCRIPTS = '**/*.js';

/**
 * Opens a page and tells what its scripts moved on it, a line for each time, as the browser measured it. They come as on a slow line: when
 * all of the page has arrived and been painted in its own typefaces, so that whatever they move has been seen. What moves before that, as
 * a list that was painted half, is the line's doing and differs from run to run.
 * A phone is not emulated: that would hide what moves while the browser settles the width.
 */
export async function shiftsOn(page: Page, address: string): Promise<string[]> {
  const painted = Promise.withResolvers<undefined>();
  await page.route(SCRIPTS, async (route) => {
    await painted.promise;
    await route.fallback();
  });

  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0 && document.readyState !== 'loading');
  const stood = await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  // A page that is slowed down keeps the processor busy for as long as it is open, so it is for as long as its scripts work.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  painted.resolve(undefined);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(async (from) => {
    // What a script changed last is measured in the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter(({ startTime }) => startTime >= from)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => `${node?.nodeName ?? ''}.${node?.className ?? ''}`).join(', ')}`);
  }, stood);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await browser.detach();
  await page.unroute(SCRIPTS);
  return shifts;
}
