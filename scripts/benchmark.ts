/**
 * `npm run build && npm run benchmark`: how fast the scenario and the story answer. It reports, and fails nothing: machines differ.
 * From a changed input to the next picture on the screen, in Chromium slowed down four times, as a stand-in for a slow phone;
 * and the model with all its drawings by itself, in Node.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { scenarioDrawing } from '../src/charts/scenario/scenarioDrawings.ts';
import { PAGE_1 } from '../src/domain/scenario/page.ts';
import { CURRENT } from '../src/domain/scenario/versions.ts';
import { serveSite } from './serve.ts';

const SLOW_DOWN = 4;
const ROUNDS = 60;

const scenario = CURRENT.example;
const model = timesOf(() => CURRENT.paths(scenario));
const drawings = timesOf(() => {
  const outcome = CURRENT.run(scenario);
  for (const { id } of PAGE_1.charts) {
    const drawing = scenarioDrawing(id, [{ letter: 'A', scenario, outcome }]);
    drawing?.scene('wide');
    drawing?.scene('narrow');
  }
});
report('model, Node', model);
report('model and all drawings, Node', drawings);

const server = await serveSite({ folder: 'dist', port: 0, base: '/' });
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const { port } = server.address() as AddressInfo;
report(`scenario, input to paint, Chromium slowed down ${SLOW_DOWN} times`, await paintTimes('scenario/', '.scenario-form', 200, 1));
report('story, the bath, the same', await paintTimes('uitleg/#bad', '.story.playing', 0, 0.5, 'Laat het zien zonder te schatten'));
report('story, the costs, the same', await paintTimes('uitleg/#vaste-kosten', '.story.playing', 20, 1));
await browser.close();
server.close();

/**
 * Milliseconds from a moved slider to the end of the frame that shows it, on a phone's screen, for the first slider in view.
 * @param ready what stands on the page when it can be used
 * @param from first value of the slider, and by how much each next one is higher
 * @param press name of a button that brings the slider
 */
async function paintTimes(path: string, ready: string, from: number, step: number, press?: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`http://localhost:${port}/${path}`);
  await page.locator(ready).waitFor();
  if (press !== undefined) await page.getByRole('button', { name: press }).click();
  await page.waitForTimeout(500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const times = await page.evaluate(
    async ({ rounds, first, more }) => {
      const slider = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')].find((input) => input.checkVisibility());
      if (!slider) throw new Error('there is no slider in view');
      const found: number[] = [];
      for (let round = 0; round < rounds; round++) {
        slider.value = String(first + more * round);
        const begun = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // The first task after a frame runs when that frame is done.
        await new Promise<void>((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              done();
            };
            port2.postMessage(undefined);
          });
        });
        found.push(performance.now() - begun);
        await new Promise((done) => setTimeout(done, 30));
      }
      return found;
    },
    { rounds: ROUNDS, first: from, more: step },
  );
  await page.close();
  return times;
}

function timesOf(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${name}: half within ${at(0.5)} ms, 95% within ${at(0.95)} ms`);
}
