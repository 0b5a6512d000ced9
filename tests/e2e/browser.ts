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

/** What a page can be given after it is opened. The rest of the options belong to the window of a browser that pages share. */
type PageOptions = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>;

/** A window of the browser that is used by one visit at a time. */
interface Window {
  context: BrowserContext;
  /** Stays open on the site: its process, and what that has read of the scripts, serve the next visit too. */
  anchor: Page;
  key: string;
}

/**
 * A browser for the tests of one file; call at the top of the file. A visit ends with its test: pages left open go on drawing. The windows are kept
 * for the next test, without what a reader left in them: to open a new one and read all scripts again took half of the time of the tests.
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

  async function open(options: BrowserContextOptions): Promise<Window> {
    const key = JSON.stringify(options);
    const at = free.findIndex((window) => window.key === key);
    const [kept] = at < 0 ? [] : free.splice(at, 1);
    if (kept) return kept;
    // A worker answers from what it keeps, past the requests that a test breaks or counts. The test of reading offline lets it.
    const context = await browser.newContext({ locale: 'nl-NL', viewport: WINDOW, serviceWorkers: 'block', ...options });
    const anchor = await context.newPage();
    return { context, anchor, key };
  }

  return {
    async visit({ hasNothingYet = false, viewport = WINDOW, colorScheme, reducedMotion, forcedColors, ...options } = {}) {
      const window = await open(options);
      const { context, anchor } = window;
      const origins = new Set<string>();
      const isKept = !hasNothingYet && options.serviceWorkers === undefined;
      if (isKept && anchor.url() === 'about:blank' && inject('site')) await anchor.goto(`${inject('site')}robots.txt`);
      onTestFinished(async () => {
        if (!isKept) {
          await context.close();
          return;
        }
        await Promise.all(context.pages().map((page) => page !== anchor && page.close()));
        await context.setOffline(false);
        const session = await context.newCDPSession(anchor);
        for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
        await session.detach();
        free.push(window);
      });
      const page = await context.newPage();
      const problems: string[] = [];
      const asked: PageOptions = { viewport, ...given({ colorScheme, reducedMotion, forcedColors }) };
      await setUp(page, asked);
      page.on('console', (message) => {
        if (message.text().includes(BLOCKED)) return;
        if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // The browser itself drops what is still under way (an icon, say) when the reader goes on to another page, and with its scripts
        // off the modules that a page names ahead.
        const dropped = reason === 'net::ERR_ABORTED' || (reason === 'csp' && options.javaScriptEnabled === false);
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
      return { page, problems };
    },
  };
}

/** Gives a page the window and the preferences of its reader. */
async function setUp(page: Page, { viewport, ...media }: PageOptions): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  if (Object.keys(media).length > 0) await page.emulateMedia(media);
}

/** Those of the options that were given. */
function given<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
