/**
 * `npm run build && npm run benchmark:search -- <folder>`: how long a reader with a slow phone and a slow line waits for answers, and what is fetched
 * for them: of the build in `dist`, of another build of this site when its folder is given, and of Starlight's own search over the same pages.
 * It reports, and fails nothing: machines differ. `docs/quality.md` says how it measures.
 * Options: `--rounds 7`; `--only "beschut werk"`, one of the questions; `--pages 5000`: instead, what a search fetches more with so many invented figures.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../chromium.ts';
import { buildSiteWithManyFacts } from '../siteWithManyFacts.ts';
import { compressedServer } from '../visits/compressedServer.ts';
import { OWN, STARLIGHT, type SearchInterface } from './interfaces.ts';
import { PATHS, QUESTIONS, type Question } from './questions.ts';
import { report } from './report.ts';
import { buildStarlightSite, madeWith } from '../visits/starlightSite.ts';
import { visit, type ServedSite, type Visit } from './visit.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, only: { type: 'string' }, pages: { type: 'string' } },
});
const [other] = positionals;
const pages = options.pages === undefined ? undefined : Number(options.pages);
// Bytes hardly vary.
const rounds = Number(options.rounds ?? (pages === undefined ? 7 : 1));
const questions = QUESTIONS.filter(({ text }) => options.only === undefined || text === options.only);
if (![rounds, pages ?? 1].every((count) => Number.isInteger(count) && count > 0) || questions.length === 0) {
  console.error('--rounds and --pages are whole numbers above zero; --only is a question of scripts/benchmarkSearch/questions.ts');
  process.exit(1);
}

const missing = ['dist', ...positionals].find((folder) => !existsSync(join(folder, 'index.html')));
if (missing !== undefined) {
  console.error(`${missing} holds no built site`);
  process.exit(1);
}

const sites = new Map(pages === undefined ? await sitesToCompare(other) : await sitesWithFigures(pages));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const found = new Map<string, Map<string, Visit[]>>(
  questions.map(({ text }) => [text, new Map([...sites.keys()].map((name) => [name, []]))]),
);
for (let round = 1; round <= rounds; round++) {
  for (const question of questions) for (const path of PATHS) await visitEach(question, path);
  console.log(`round ${round} of ${rounds} done`);
}
await browser.close();
for (const { server } of sites.values()) server.close();
console.log(`\nmedian of ${rounds} rounds on ${PATHS.length} pages, ± half the distance between the quartiles; ms from the first letter\n`);
console.log(report(found));
if (pages !== undefined) console.log(`\nmore over the wire with ${pages} figures more, kB: ${more().join(', ')}`);

async function visitEach(question: Question, path: string): Promise<void> {
  for (const [name, site] of sites) {
    const result = await visit(browser, site, path, question);
    found.get(question.text)?.get(name)?.push(result);
  }
}

async function sitesToCompare(otherFolder: string | undefined): Promise<[name: string, site: ServedSite][]> {
  const starlight = buildStarlightSite('dist');
  console.log(`Starlight: ${madeWith()}`);
  const compared: [string, ServedSite][] = [['this build', await served('dist', OWN)]];
  if (otherFolder !== undefined) compared.push(['other build', await served(otherFolder, OWN)]);
  return [...compared, ['Starlight', await served(starlight, STARLIGHT)]];
}

async function sitesWithFigures(count: number): Promise<[name: string, site: ServedSite][]> {
  const large = buildSiteWithManyFacts(count);
  return [
    ['with invented figures', await served(large, OWN)],
    ['this build', await served('dist', OWN)],
  ];
}

async function served(folder: string, search: SearchInterface): Promise<ServedSite> {
  return { server: await compressedServer(folder), search };
}

/** By question, the kilobytes that the larger site sent above the other. */
function more(): string[] {
  return [...found].map(([question, visits]) => {
    const [large = NaN, small = NaN] = [...visits.values()].map(
      (all) => all.reduce((sum, { bytes }) => sum + bytes, 0) / all.length / 1000,
    );
    return `“${question}” ${(large - small).toFixed(1)}`;
  });
}
