// cspell:ignore fontconfig unhinted
/**
 * `npm run build && npm run benchmark:lighthouse [address …]`: what Lighthouse gives a page of every kind, as the phone that it stands for
 * would have it: served as a host does, and with the typeface of Android (Debian's `fonts-roboto-unhinted`), which the pages' own come in the
 * place of. Median of the rounds in each category, and what cost points. It reports, and fails nothing: its speed hangs on the machine, which
 * must have nothing else to do. `--rounds 3`.
 */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { secureHost } from './secureHost.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = '--headless=new --no-sandbox --disable-gpu --ignore-certificate-errors';
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'total-blocking-time', 'cumulative-layout-shift'];
/** A page of every kind that the site has. */
const KINDS = [
  '/',
  '/actueel/',
  '/actueel/banen-en-cao/',
  '/afwegen/',
  '/begrippen/',
  '/bronnen/',
  '/bronnen/later/',
  '/bronnen/verschillen/',
  '/bronnen/wat-er-niet-staat/',
  '/cijfers/',
  '/cijfers/visie-raad/',
  '/data/',
  '/debat/vragen/',
  '/editie/',
  '/eenvoudig/',
  '/expertbijeenkomst/werkzaak-resultaten/',
  '/grafieken/',
  '/grafieken/geld-van-het-rijk/',
  '/grafieken/werkzaak-resultaten/',
  '/inwoners/',
  '/leesversie/',
  '/meenemen/',
  '/modellen/',
  '/modellen/partieel/',
  '/modellen/vergelijk/',
  '/onderweg/',
  '/over/',
  '/over/toegankelijkheid/',
  '/over/wijzigingen/',
  '/participatiewet/',
  '/rijk/',
  '/rijk/beschut-werk/',
  '/rijk/tijdlijn/',
  '/scenario/',
  '/scenario/krimp/',
  '/scenario/rekenmodel/',
  '/scenario/versie-1/',
  '/uitleg/',
  '/verwijzen/cijfers/visie-raad/',
  '/voor/raadsleden/',
  '/zoeken/',
];

interface Result {
  categories: Readonly<Record<string, { id: string; score: number; auditRefs: readonly { id: string; weight: number }[] }>>;
  audits: Readonly<Record<string, { score: number | null; displayValue?: string; title: string }>>;
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds is a whole number above zero');
  process.exit(1);
}
if (spawnSync('fc-list', ['Roboto'], { encoding: 'utf8' }).stdout.trim() === '')
  console.warn(
    'No Roboto on this machine: lines move more than on the phone, until the typefaces of the site are there. apt install fonts-roboto-unhinted',
  );

const host = await secureHost('dist');
for (const address of positionals.length > 0 ? positionals : KINDS) {
  const results: Result[] = [];
  while (results.length < rounds) results.push(await lighthouse(host.address + address));
  console.log(`${address}: ${scoresOf(results)}; ${timesOf(results)}${lostBy(results)}`);
}
host.close();

async function lighthouse(url: string): Promise<Result> {
  const file = join(tmpdir(), `lighthouse-${process.pid}.json`);
  // This process goes on serving meanwhile.
  await promisify(execFile)(
    'npx',
    ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${FLAGS}`],
    {
      env: { ...process.env, CHROME_PATH: CHROMIUM },
    },
  );
  const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
  rmSync(file);
  return result;
}

function scoresOf(results: readonly Result[]): string {
  const names = Object.keys(results[0]?.categories ?? {});
  return names
    .map((name) => `${name} ${middle(results.map(({ categories }) => Math.round(100 * (categories[name]?.score ?? 0))))}`)
    .join(', ');
}

/** The times and the shift of each round. */
function timesOf(results: readonly Result[]): string {
  return TIMES.map((id) => `${id} ${results.map(({ audits }) => audits[id]?.displayValue ?? '?').join(' | ')}`).join(', ');
}

/** What cost points outside speed, in any round. */
function lostBy(results: readonly Result[]): string {
  const lost = results.flatMap(({ categories, audits }) =>
    Object.entries(categories)
      .filter(([name]) => name !== 'performance')
      .flatMap(([, { auditRefs }]) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1))
      .map(({ id }) => audits[id]?.title ?? id),
  );
  return [...new Set(lost)].map((title) => `\n  ${title}`).join('');
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
