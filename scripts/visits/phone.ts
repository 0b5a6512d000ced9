// cspell:ignore requestfinished
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

const VIEWPORT = { width: 390, height: 844 };
/** Chromium slows down the page, and no workers: where a site searches in one, that runs at full speed. */
const SLOW_DOWN = 4;
/** 1.6 Mbps, a round trip of 150 ms. What workers fetch shares it. */
const SPEED = 1_600_000 / 8;
const NETWORK = { offline: false, latency: 150, downloadThroughput: SPEED, uploadThroughput: SPEED };

/** A page on a phone, with an empty cache. */
export interface Phone {
  page: Page;
  /** Slows down the processor and the network from now on. */
  slowDown: () => Promise<void>;
  /** Requests so far, also those of workers. */
  asked: () => number;
  /** Resolves when for that many milliseconds nothing was asked or on its way and the count stayed the same; or after a minute, whatever is going on. */
  quiet: (milliseconds: number, count: () => Promise<number>) => Promise<void>;
  close: () => Promise<void>;
}

const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** A new phone, which remembers nothing. */
export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  let asked = 0;
  let answered = 0;
  page.on('request', () => asked++);
  page.on('requestfinished', () => answered++);
  page.on('requestfailed', () => answered++);
  return {
    page,
    slowDown: async () => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    },
    asked: () => asked,
    quiet: async (milliseconds, count) => {
      const begun = performance.now();
      let since = begun;
      let last = '';
      while (performance.now() - since < milliseconds && performance.now() - begun < PATIENCE_MS) {
        await pause(LOOK_MS);
        const now = `${asked} ${await count()}`;
        if (asked > answered || now !== last) since = performance.now();
        last = now;
      }
    },
    close: () => context.close(),
  };
}
