/**
 * `npm run compare -- <before> <after>`: says what differs between two built sites in text, ids, links, drawings and downloads,
 * and ends with 1 when anything does. `--bytes` compares the HTML and the code as they are written, `--all` cuts nothing short.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from './compare/report.ts';
import { compareSites } from './compare/siteDifferences.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bytes: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});
const [before, after] = positionals;
if (!before || !after || positionals.length > 2) stop('Name two folders: npm run compare -- <before> <after> [--bytes] [--all]');
for (const folder of [before, after]) if (!existsSync(join(folder, 'index.html'))) stop(`${folder} holds no built site.`);

const comparison = compareSites(before, after, values);
console.log(report(comparison, values));
process.exitCode = comparison.differences.length > 0 ? 1 : 0;

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
