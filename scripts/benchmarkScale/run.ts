/**
 * `npm run benchmark:scale`: what sites of several municipalities over one national layer cost, built one after another, and what they
 * share. It reports, and fails nothing: machines differ. `docs/scale.md` says what came of it. Everything happens in `.cache/scale/`, with
 * invented municipalities; nothing of it is published. Linux only. Options: `--count 10`, `--more` to go on where an earlier run stopped.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/corpus/files.ts';
import { measureBuild } from '../benchmarkBuild/measure.ts';
import { copyOfTree } from '../benchmarkBuild/ownCopies.ts';
import { inventedId, writeInvented } from './invented.ts';
import { reportScale, type BuiltFile, type MeasuredSite } from './report.ts';

const { values: options } = parseArgs({ options: { count: { type: 'string', default: '10' }, more: { type: 'boolean', default: false } } });
const count = Number(options.count);
if (!Number.isInteger(count) || count < 1 || count > 99) {
  console.error('--count is a whole number from 1 to 99, such as --count 10');
  process.exit(1);
}

const root = process.cwd();
const workplace = join(root, '.cache/scale');
const folder = join(workplace, 'site');
const results = join(workplace, 'sites.json');
if (!options.more) rmSync(workplace, { recursive: true, force: true });
mkdirSync(workplace, { recursive: true });
const sites: MeasuredSite[] = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as MeasuredSite[]) : [];
if (sites.length === 0) copyOfTree(root, folder);
writeInvented(root, folder, count);

for (let number = sites.length; number < count; number++) {
  const id = inventedId(number);
  Object.assign(process.env, { MUNICIPALITY: id, SITE_ADDRESS: addressOf(id) });
  const cost = await measureBuild(folder, join(workplace, 'logs'));
  const files = filesBelow(join(folder, 'dist'), '.', '').map((path) => measured(path, addressOf(id)));
  sites.push({ id, cost, files });
  writeFileSync(results, JSON.stringify(sites));
  console.log(`${id}: ${cost.cpuSeconds.toFixed(1)} s CPU, ${cost.peakMiB.toFixed(0)} MiB, ${files.length} files`);
}
console.log(`\n${reportScale(sites)}`);

/** Each has an address of its own, as on a host. */
function addressOf(id: string): string {
  return `https://${id}.example/`;
}

function measured(path: string, address: string): BuiltFile {
  const bytes = readFileSync(join(folder, 'dist', path));
  const { host } = new URL(address);
  return {
    path,
    bytes: bytes.length,
    hash: hashOf(bytes),
    butAddress: hashOf(Buffer.from(bytes.toString('latin1').replaceAll(host, ''), 'latin1')),
  };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
