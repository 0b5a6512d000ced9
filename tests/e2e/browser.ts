import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the driver of the browser says where it blocks the service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A reader's page, and everything that went wrong on it: console errors, failed requests, requests to other hosts. */
export interface Visit {
  page: Page;
  problems: string[];
}

/** A browser for the tests of one file; call at the top of the file. A visit ends with its test: pages left open go on drawing. */
export function useBrowser(): { visit: (options?: BrowserContextOptions) => Promise<Visit> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
  });

  return {
    async visit(options) {
      // A worker answers from what it keeps, past the requests that a test breaks or counts. The test of reading offline lets it.
      const context = await browser.newContext({
        locale: 'nl-NL',
        viewport: { width: 1280, height: 900 },
        serviceWorkers: 'block',
        ...options,
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes(BLOCKED)) return;
        if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // The browser itself drops what is still under way (an icon, say) when the reader goes on to another page, and with its scripts
        // off the modules that a page names ahead.
        const dropped = reason === 'net::ERR_ABORTED' || (reason === 'csp' && options?.javaScriptEnabled === false);
        if (!dropped) problems.push(`failed: ${request.url()} (${reason})`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== 'localhost') problems.push(`third party: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      return { page, problems };
    },
  };
}
