// cspell:ignore longtask
/**
 * `npm run build && npm run benchmark:blocking [address …]`: how long a page keeps the processor from answering while it loads, as a cheap
 * phone on a slow line would have it. Of each address (the scenario and the story where none is named) the median of five loads: of every
 * task, the time above 50 ms, summed until five seconds after the load. It reports, and fails nothing: machines differ.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { serveSite } from './serve.ts';

const ROUNDS = 5;
const SLOW_DOWN = 4;
const LONG_TASK = 50;
const WATCHED_AFTER_LOAD = 5000;
const WINDOW = { width: 390, height: 844 };
/** 1.6 megabits a second, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };

const addresses = process.argv.length > 2 ? process.argv.slice(2) : ['/scenario/', '/uitleg/'];
const server = await serveSite({ folder: 'dist', port: 0, base: '/' });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
for (const address of addresses) {
  const loads: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) loads.push(await longTasks(browser, `http://localhost:${port}${address}`));
  const blocked = loads.map((tasks) => tasks.reduce((sum, task) => sum + task - LONG_TASK, 0)).sort((a, b) => a - b);
  const longest = loads.map((tasks) => Math.max(0, ...tasks)).sort((a, b) => a - b);
  const half = Math.floor(ROUNDS / 2);
  console.log(`${address}: ${blocked[half]} ms blocked (${blocked.join(', ')}); longest task ${longest[half]} ms`);
}
await browser.close();
server.close();

/** The tasks of more than 50 ms from the beginning of a load until a while after it, in milliseconds. */
async function longTasks(inBrowser: Browser, address: string): Promise<number[]> {
  const context = await inBrowser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.addInitScript(() => {
    const found: number[] = [];
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.waitForTimeout(WATCHED_AFTER_LOAD);
  const found = await page.evaluate(() => (globalThis as unknown as { found: number[] }).found);
  await context.close();
  return found;
}
