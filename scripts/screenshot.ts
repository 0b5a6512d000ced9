/** `npm run screenshot`: takes the picture of the README from the built site. */
import { chromium } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import type { AddressInfo } from 'node:net';
import { serveSite } from './serve.ts';

const FILE = 'docs/screenshot.png';

const server = await serveSite({ folder: 'dist', port: 0, base: '/' });
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 1160 }, locale: 'nl-NL' });
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
await page.screenshot({ path: FILE });
await browser.close();
server.close();
console.log(FILE);
