/**
 * `npm run build && npm run benchmark:paint`: how soon a page of text shows itself on a slow phone and a slow line: of the build in `dist`, of Starlight
 * with the same text, of bare HTML with the same text, and of another build of this site when its folder is given.
 * Each is opened in turn, with nothing kept. It reports, and fails nothing: machines differ, so the parts count and not the milliseconds.
 * Options: `--rounds 9`; `--page /participatiewet/`, as often as you like, for other pages than those below.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../chromium.ts';
import { readHeaders } from '../serve.ts';
import { compressedServer, type CompressedServer } from '../visits/compressedServer.ts';
import { mainTexts } from '../visits/mainTexts.ts';
import { buildStarlightSite, madeWith } from '../visits/starlightSite.ts';
import { writeBareSite } from './bareSite.ts';
import { report } from './report.ts';
import { visit, type Paint } from './visit.ts';

/** A page with a chart, one with a table of what a model is, and one with words alone. */
const PAGES = ['/rijk/beschut-werk/', '/modellen/partieel/', '/participatiewet/'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, page: { type: 'string', multiple: true, default: PAGES } },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds is a whole number above zero');
  process.exit(1);
}
const missing = ['dist', ...positionals].find((folder) => options.page.some((path) => !existsSync(join(folder, path, 'index.html'))));
if (missing !== undefined) {
  console.error(`${missing} lacks one of the pages ${options.page.join(', ')}`);
  process.exit(1);
}

const bare = writeBareSite(mainTexts('dist'));
const servers = new Map<string, CompressedServer>([
  ['this build', await ownServer('dist')],
  ['Starlight', await compressedServer(buildStarlightSite('dist'))],
  ['bare HTML', await compressedServer(bare)],
]);
for (const folder of positionals) servers.set(folder, await ownServer(folder));
console.log(`Starlight: ${madeWith()}`);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
for (const path of options.page) {
  const paints = new Map<string, Paint[]>([...servers.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { address }] of servers) paints.get(name)?.push(await visit(browser, address + path));
  }
  console.log(`\n${report(path, paints)}`);
}
await browser.close();
for (const { close } of servers.values()) close();
rmSync(bare, { recursive: true });

/** Serves a build of this site with the headers that it asks for: they are part of what a reader waits for. */
async function ownServer(folder: string): Promise<CompressedServer> {
  return compressedServer(folder, Object.fromEntries(readHeaders(folder)));
}
