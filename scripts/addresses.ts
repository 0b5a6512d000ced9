/** `npm run addresses`: adds the addresses of the latest build to the ledger. It removes none: an address once published stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { publishedAddresses, readSite } from '../tests/site/builtSite.ts';

const FILE = 'content/adressen.txt';
const HEAD = '# Every address that was ever published, pages and the ids that authors set. A test holds that each still resolves.';

const known = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const published = publishedAddresses(readSite('dist'));
const all = [...new Set([...known, ...published])].sort();
writeFileSync(FILE, `${[HEAD, ...all].join('\n')}\n`);
console.log(`${FILE}: ${all.length - known.length} new of ${all.length}`);
