import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The pages of a window share a process, which has read their scripts already.
  '--renderer-process-limit=1',
];

const WINDOW = { width: 1280, height: 900 };

/** What the driver of the browser says where it blocks the service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A reader's page, and everything that went wrong on it: console errors, failed requests, requests to other hosts. */
export interface Visit {
  page: Page;
  problems: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** A browser that has nothing of the site yet, for what is about the network: otherwise what earlier visits fetched need not come again. */
  hasNothingYet?: boolean;
}

/** A window of the browser that is used by one visit at a time. */
interface Window {
  context: BrowserContext;
  /** Stays open on the site: its process, and what that has read of the scripts, serve the next visit too. */
  anchor: Page;
  key: string;
}

/**
 * A browser for the tests of one file; call at the top of the file. A visit ends with its test: pages left open go on drawing. The windows are kept
 * for the next test, without what a reader left in them: a new one that reads all scripts again costs a visit half as much again.
 */
export function useBrowser(): { visit: (options?: VisitOptions) => Promise<Visit> } {
  let browser: Browser;
  const free: Window[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    free.length = 0;
    await browser.close();
  });

  /** A window with these options that earlier visits left, if there is one. */
  function take(key: string): Window | undefined {
    const at = free.findIndex((window) => window.key === key);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  }

  async function open(options: BrowserContextOptions): Promise<Window> {
    // A worker answers from what it keeps, past the requests that a test breaks or counts. The test of reading offline lets it.
    const context = await browser.newContext({ locale: 'nl-NL', viewport: WINDOW, serviceWorkers: 'block', ...options });
    const anchor = await context.newPage();
    return { context, anchor, key: JSON.stringify(options) };
  }

  /** Makes a window as new for the next visit. */
  async function clear(window: Window, origins: ReadonlySet<string>): Promise<void> {
    const { context, anchor } = window;
    for (const page of context.pages()) if (page !== anchor) await page.close();
    await context.setOffline(false);
    const session = await context.newCDPSession(anchor);
    for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    free.push(window);
  }

  return {
    async visit({ hasNothingYet = false, viewport = WINDOW, colorScheme, reducedMotion, forcedColors, ...options } = {}) {
      const isKept = !hasNothingYet && options.serviceWorkers === undefined;
      const window = (isKept ? take(JSON.stringify(options)) : undefined) ?? (await open(options));
      const { context, anchor } = window;
      if (isKept && anchor.url() === 'about:blank' && inject('site')) await anchor.goto(`${inject('site')}robots.txt`);
      const page = await context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({
        colorScheme: colorScheme ?? null,
        reducedMotion: reducedMotion ?? null,
        forcedColors: forcedColors ?? null,
      });
      const { problems, origins } = notesOn(page, options.javaScriptEnabled !== false);
      onTestFinished(() => (isKept ? clear(window, origins) : context.close()));
      return { page, problems };
    },
  };
}

/** What goes wrong on a page from now on, and the origins that it asks something of. */
function notesOn(page: Page, withScript: boolean): { problems: string[]; origins: Set<string> } {
  const problems: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (message.text().includes(BLOCKED)) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser itself drops what is still under way (an icon, say) when the reader goes on to another page, and with its scripts
    // off the modules that a page names ahead.
    const dropped = reason === 'net::ERR_ABORTED' || (reason === 'csp' && !withScript);
    if (!dropped) problems.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('request', (request) => {
    const { hostname, origin } = new URL(request.url());
    origins.add(origin);
    if (hostname !== 'localhost') problems.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { problems, origins };
}
