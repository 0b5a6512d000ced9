/**
 * `npm run build && npm run benchmark:cijfers`: what the list of figures weighs and how fast its filter answers,
 * with the site's own figures and with 2,000 invented ones besides. It reports, and fails nothing: machines differ.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { serveSite } from './serve.ts';
import { buildSiteWithManyFacts } from './siteWithManyFacts.ts';

const INVENTED = 2000;
/** A slow phone. */
const SLOW_DOWN = 4;
const VIEWPORT = { width: 360, height: 740 };
/** What is typed letter by letter, and taken away again letter by letter. */
const QUESTIONS = ['gemeente', 'loonkosten', 'beschut werk'];

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
await measure('the figures of the site', 'dist');
await measure(`the same and ${INVENTED} invented ones`, buildSiteWithManyFacts(INVENTED));
await browser.close();

async function measure(name: string, folder: string): Promise<void> {
  const server = await serveSite({ folder, port: 0, base: '/' });
  const page = await browser.newPage({ viewport: VIEWPORT });
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.replace(/\/$/, '/index.html')));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/cijfers/`, { waitUntil: 'networkidle' });
  const bytes = [...loaded]
    .filter((path) => /\.(html|css|js|json)$/.test(path))
    .reduce((sum, path) => sum + gzipSync(readFileSync(folder + path), { level: 9 }).length, 0);
  const size = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    height: document.documentElement.scrollHeight,
  }));
  console.log(`${name}: ${size.elements} elements, ${size.height} px high at ${VIEWPORT.width} px, ${bytes} bytes of HTML, CSS and script`);
  report('  keystroke to paint, the first, which fetches the list', (await keystrokes(page, ['g'])).slice(0, 1));
  await page.waitForTimeout(3000);
  report(`  keystroke to paint, Chromium slowed down ${SLOW_DOWN} times`, await keystrokes(page, typedAndErased(QUESTIONS)));
  await page.close();
  server.close();
}

/** Every state of the field while questions are typed and erased. */
function typedAndErased(questions: readonly string[]): string[] {
  return questions.flatMap((question) => {
    const typed = Array.from(question, (_, index) => question.slice(0, index + 1));
    return [...typed, ...typed.slice(0, -1).reverse(), ''];
  });
}

/** Milliseconds from each new text in the field to the end of the frame that shows its answer. */
async function keystrokes(page: Page, texts: readonly string[]): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const times = await page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('.fact-filter input');
    if (!field) throw new Error('there is no field to type in');
    field.focus();
    const found: number[] = [];
    for (const text of all) {
      field.value = text;
      const begun = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
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
      await new Promise((done) => setTimeout(done, 100));
    }
    return found;
  }, texts);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times;
}

function report(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.ceil(part * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${name}: half within ${at(0.5)} ms, 95% within ${at(0.95)} ms, all within ${at(1)} ms`);
}
