/** `npm run changelog`: writes CHANGELOG.md from content/landelijk/wijzigingen.yaml. */
import { writeFileSync } from 'node:fs';
import { openCorpus } from '../src/corpus/corpus.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { changelog } from '../src/domain/editions/changelog.ts';
import { withChanges } from '../src/domain/editions/editions.ts';
import { MUNICIPALITY } from '../src/site.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));
const { editions, changes, fill } = opened.corpus;
writeFileSync('CHANGELOG.md', changelog(withChanges(editions, changes), fill));
console.log(`CHANGELOG.md: ${editions.length} editions`);
