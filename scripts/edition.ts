// cspell:ignore publiccode
/**
 * `npm run edition`, when a version comes out: keeps what each figure says and which addresses are new with it, and writes what follows from
 * the version elsewhere. docs/decisions/editions.md has what comes before and after.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { openCorpus } from '../src/corpus/corpus.ts';
import { closedFor, readLedger, sealOf, writeLedger } from '../src/corpus/ledger.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { figuresOf } from '../src/domain/editions/changes.ts';
import { publishedIn } from '../src/domain/editions/editions.ts';
import { EDITION_DATE, MUNICIPALITY, SITE_VERSION } from '../src/site.ts';

const LEDGER = 'content/adressen.txt';
const CODE = 'publiccode.yml';
const file = `content/edities/${SITE_VERSION}.yaml`;

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) stop(opened.problems.map(describeProblem).join('\n'));
const { register, editions } = opened.corpus;
const newest = publishedIn(editions)[0];
if (editions[0]?.out?.version !== SITE_VERSION || newest?.date !== EDITION_DATE)
  stop(`package.json has ${SITE_VERSION} of ${EDITION_DATE}; begin content/landelijk/wijzigingen.yaml with that version and date`);
if (existsSync(file))
  stop(`${file} is there; an edition that came out never changes. Raise the version, or remove the file if it never did`);

const ledger = closedFor(readLedger(readFileSync(LEDGER, 'utf8')), SITE_VERSION);
const { count, sha256 } = sealOf({
  addresses: ledger.filter(({ version }) => version === SITE_VERSION).flatMap(({ addresses }) => addresses),
});
const kept = {
  versie: SITE_VERSION,
  datum: EDITION_DATE,
  adressen: { aantal: count, sha256 },
  cijfers: Object.fromEntries(figuresOf(register)),
};
const head = '# What this edition published. `npm run edition` wrote it; it never changes, and tests hold that.\n';
writeFileSync(file, head + stringify(kept, { lineWidth: 0 }));
writeFileSync(LEDGER, writeLedger(ledger));
writeFileSync(CODE, readFileSync(CODE, 'utf8').replace(/^softwareVersion: .*$/m, `softwareVersion: ${SITE_VERSION}`));
console.log(`${file}: ${register.all.length} figures and ${count} new addresses of ${EDITION_DATE}`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
