/**
 * `npm run build && npm run benchmark:weighing [folder]`: how long after a reader changes a weight or a score of a weighing the page shows the next
 * frame, with the processor slowed down four times. With the folder of another build beside it, in turn in the same run. It reports, and fails
 * nothing.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { serveSite } from './serve.ts';

const ROUNDS = 5;
const CHANGES = 40;
const SLOW_DOWN = 4;
const WINDOW = { width: 390, height: 844 };
/** So long the page may take to come to rest before the first change. */
const REST_MS = 3000;
const TARGET_MS = 50;
/** Half filled: eight criteria between eight options, three of the reader’s own. */
const FILLED = [
  '#v=1&opties=gecombineerd,integraal,partieel,beschut-werk,klassiek,eigen,optie-2,optie-3&eigen=Nieuw&optie-2=Tomin&optie-3=Beide',
  ...['arbeidsmarkt', 'schaal', 'taken', 'ambitie', 'vrijheid', 'geld', 'inwoners', 'werkgevers'].map(
    (id, at) => `${id}=${(at % 4) + 1},-1..2,0,1,-1,-2,,2,1`,
  ),
  'einde=1',
].join('&');

const folders = ['dist', ...process.argv.slice(2)];
const servers = await Promise.all(folders.map((folder) => serveSite({ folder, port: 0, base: '/' })));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const waits = new Map<string, number[]>(folders.map((folder) => [folder, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [place, folder] of folders.entries()) {
    const { port } = servers[place]?.address() as AddressInfo;
    waits.get(folder)?.push(...(await visit(browser, `http://localhost:${port}/afwegen/${FILLED}`)));
  }
await browser.close();
for (const server of servers) server.close();

for (const [folder, all] of waits)
  console.log(
    `${folder}: from a change of a weight or score to the next frame median ${quantile(all, 0.5)} ms (target: under ${TARGET_MS}), 95% ${quantile(all, 0.95)} ms`,
  );

/** Changes weights and scores in turn, each once the one before it was drawn; milliseconds from each change to the frame after it. */
async function visit(inBrowser: Browser, address: string): Promise<number[]> {
  const context = await inBrowser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('details.criterion').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await page.waitForTimeout(REST_MS);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const found = await page.evaluate(async (count) => {
    const lists = [...document.querySelectorAll<HTMLSelectElement>('details.criterion select')];
    const all: number[] = [];
    for (let at = 0; at < count; at++) {
      const list = lists[(at * 7) % lists.length];
      if (!list) throw new Error('there is nothing to fill in');
      const begun = performance.now();
      list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((drawn) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => drawn();
          channel.port2.postMessage('');
        });
      });
      all.push(performance.now() - begun);
      // What waits for the reader to rest must not fall into the next change.
      await new Promise((rested) => setTimeout(rested, 30));
    }
    return all;
  }, CHANGES);
  await context.close();
  return found;
}

/** The value below which a part of all waits lies, to a tenth. */
function quantile(all: readonly number[], part: number): string {
  const sorted = all.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN).toFixed(1);
}
