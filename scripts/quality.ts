/** `npm run quality`: writes the table of claims in docs/quality.md from content/landelijk/kwaliteit.yaml. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openCorpus } from '../src/corpus/corpus.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { withClaims } from '../src/domain/quality/claims.ts';
import { MUNICIPALITY } from '../src/site.ts';

const DOCUMENT = 'docs/quality.md';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));
const { claims } = opened.corpus.quality;
writeFileSync(DOCUMENT, withClaims(readFileSync(DOCUMENT, 'utf8'), claims));
console.log(`${DOCUMENT}: ${claims.length} claims`);
