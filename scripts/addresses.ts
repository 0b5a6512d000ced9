/** `npm run addresses`: adds the addresses of the latest build to the ledger. It removes none: an address once published stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSite } from '../tests/site/builtSite.ts';

const FILE = 'content/adressen.txt';
const HEAD = '# Every address that was ever published, pages and the ids that authors set. A test holds that each still resolves.';

const known = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const published = readSite('dist')
  .pages.filter(({ address }) => address !== '/404.html')
  .flatMap(({ address, root }) => [
    address,
    ...root.querySelectorAll('section[id], aside[id], figure[id]').map((element) => `${address}#${element.id}`),
  ]);
const all = [...new Set([...known, ...published])].sort();
writeFileSync(FILE, `${[HEAD, ...all].join('\n')}\n`);
console.log(`${FILE}: ${all.length - known.length} new of ${all.length}`);
