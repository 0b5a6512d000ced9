// cspell:ignore requestfinished
import type { Page } from 'playwright-core';

/** What a layout shift is, as far as the check reads it; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Element | null }[];
}

/** How many times slower the processor is made: about a cheap phone. */
const SLOWER = 4;
/** Every page asks for two typefaces at once. */
const TYPEFACES = 2;

/**
 * Opens a page and tells what moved on it by itself, a line for each time, as the browser measured it. Scripts come after the first paint,
 * as on a slow line, so that whatever they move has been seen; typefaces come before it, so that only what scripts do is told.
 * A phone is not emulated: that would hide what moves while the browser settles the width.
 */
export async function shiftsOn(page: Page, address: string): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const typefaces = Promise.withResolvers<undefined>();
  const painted = Promise.withResolvers<undefined>();
  let waitingFor = TYPEFACES;
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font' && --waitingFor === 0) typefaces.resolve(undefined);
  });
  await page.route('**/*.css', async (route) => {
    await typefaces.promise;
    await route.fallback();
  });
  await page.route('**/*.js', async (route) => {
    await painted.promise;
    await route.fallback();
  });

  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  painted.resolve(undefined);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(async () => {
    // What a script changed last is measured in the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    // A browser may draw the header before all of it has arrived; no script moves anything there.
    const inHeader = ({ sources }: LayoutShift): boolean =>
      sources.every(({ node }) => node?.closest('.site-header') !== null && node !== null);
    return (observer.takeRecords() as LayoutShift[])
      .filter((shift) => shift.sources.length === 0 || !inHeader(shift))
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => `${node?.nodeName ?? ''}.${node?.className ?? ''}`).join(', ')}`);
  });
  // A page that is slowed down keeps the processor busy for as long as it is open.
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return shifts;
}
