/** `npm run addresses`: adds the addresses of the latest build to the ledger. It removes none: an address once published stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readLedger, withAddresses, writeLedger } from '../src/corpus/ledger.ts';
import { publishedAddresses, readSite } from '../tests/site/builtSite.ts';

const FILE = 'content/adressen.txt';
const known = readLedger(readFileSync(FILE, 'utf8'));
const all = withAddresses(known, publishedAddresses(readSite('dist')));
const count = (parts: typeof all): number => parts.reduce((sum, { addresses }) => sum + addresses.length, 0);
writeFileSync(FILE, writeLedger(all));
console.log(`${FILE}: ${count(all) - count(known)} new of ${count(all)}`);
