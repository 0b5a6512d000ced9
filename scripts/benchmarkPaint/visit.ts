import type { Browser } from 'playwright-core';
import { newPhone } from '../visits/phone.ts';

/** When a page that was opened showed itself, in milliseconds from the moment the reader asked for it. */
export interface Paint {
  /** The first text or picture. */
  first: number;
  /** The largest of them, as far as it came without the reader doing anything. */
  largest: number;
  /** How much moved after it was painted, as browsers count it. */
  shift: number;
}

/** How long nothing may be asked before all is taken to have come. */
const QUIET_MS = 700;

/** Opens a page on a phone that remembers nothing, with a slow processor and a slow line from the first byte. */
export async function visit(browser: Browser, address: string): Promise<Paint> {
  const { page, slowDown, quiet, close } = await newPhone(browser);
  await slowDown();
  await page.goto(address, { waitUntil: 'load' });
  await quiet(QUIET_MS, () => Promise.resolve(0));
  const paint = await page.evaluate(read);
  await close();
  return paint;
}

/** Runs in the page, so that it may use nothing from outside. */
function read(): Paint {
  const entries = (type: string): PerformanceEntryList => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  return {
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    largest: entries('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    shift: entries('layout-shift').reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
  };
}
