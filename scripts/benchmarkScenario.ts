/**
 * `npm run build && npm run benchmark:scenario [folder]`: how long after a reader moves the first slider of the scenario the page shows what
 * comes of it, with the processor slowed down four times, and how much memory two hundred moves leave behind. With the folder of another build
 * beside it, in turn in the same run: machines differ, so the parts count and not the milliseconds. It reports, and fails nothing.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { serveSite } from './serve.ts';

const ROUNDS = 5;
const MOVES = 40;
const MOVES_FOR_MEMORY = 200;
const SLOW_DOWN = 4;
const WINDOW = { width: 390, height: 844 };
/** So long the page may take to come to rest before the first move. */
const REST_MS = 3000;
const SLIDER = 'main input[type="range"]';

/** What one visit gave: milliseconds from each move to the next frame, and what it left in memory, in kilobytes. */
interface Visit {
  waits: readonly number[];
  kept: number;
}

const folders = ['dist', ...process.argv.slice(2)];
const servers = await Promise.all(folders.map((folder) => serveSite({ folder, port: 0, base: '/' })));
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const visits = new Map<string, Visit[]>(folders.map((folder) => [folder, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [place, folder] of folders.entries()) {
    const { port } = servers[place]?.address() as AddressInfo;
    visits.get(folder)?.push(await visit(browser, `http://localhost:${port}/scenario/`));
  }
}
await browser.close();
for (const server of servers) server.close();

const [own = []] = visits.values();
for (const [folder, all] of visits) {
  const line = [0.5, 0.95].map((part) => {
    const value = quantile(all, part);
    return `${part === 0.5 ? 'median' : '95%'} ${value.toFixed(1)} ms${all === own ? '' : ` (dist takes ${(quantile(own, part) / value).toFixed(2)} of it)`}`;
  });
  const kept = Math.max(...all.map((one) => one.kept));
  console.log(`${folder}: from a move to the next frame ${line.join(', ')}; ${MOVES_FOR_MEMORY} moves leave at most ${kept.toFixed(0)} KB`);
}

async function visit(inBrowser: Browser, address: string): Promise<Visit> {
  const context = await inBrowser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(address);
  await page.waitForTimeout(REST_MS);
  await move(page, MOVES);
  const before = await memory(page, devtools);
  await move(page, MOVES_FOR_MEMORY);
  const kept = (await memory(page, devtools)) - before;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const waits = await move(page, MOVES);
  await context.close();
  return { waits, kept: kept / 1024 };
}

/** Moves the first slider to and fro, each move once the one before it was drawn; milliseconds from each move to the frame after it. */
function move(page: Page, moves: number): Promise<number[]> {
  return page.evaluate(
    async ({ selector, count }) => {
      const waits: number[] = [];
      for (let at = 0; at < count; at++) {
        const slider = document.querySelector<HTMLInputElement>(selector);
        if (!slider) throw new Error('there is no slider');
        const begun = performance.now();
        slider.value = String(Number(slider.min) + (5 + (at % 9)) * Number(slider.step));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise<void>((drawn) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => drawn();
            channel.port2.postMessage('');
          });
        });
        waits.push(performance.now() - begun);
        // What waits for the reader to rest must not fall into the next move.
        await new Promise((rested) => setTimeout(rested, 30));
      }
      return waits;
    },
    { selector: SLIDER, count: moves },
  );
}

/** Bytes in use after everything that can go is gone. */
async function memory(page: Page, devtools: CDPSession): Promise<number> {
  await page.waitForTimeout(REST_MS / 3);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The value below which a part of all waits of all visits lies. */
function quantile(all: readonly Visit[], part: number): number {
  const sorted = all.flatMap(({ waits }) => waits).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
