/** `npm run edition`: keeps what each figure says today as the last edition, for the next one to be compared with. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { describeProblem } from '../src/corpus/problem.ts';
import { openCorpus } from '../src/corpus/corpus.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { figuresOf } from '../src/domain/changes.ts';
import { EDITION_DATE, MUNICIPALITY } from '../src/site.ts';

const FILE = 'content/editie.yaml';
const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));
const { register } = opened.corpus;
const head =
  '# What each figure said in the last edition; `npm run edition` writes it. A test holds that every difference since is told in wijzigingen.yaml.\n';
writeFileSync(FILE, head + stringify({ datum: EDITION_DATE, cijfers: Object.fromEntries(figuresOf(register)) }, { lineWidth: 0 }));
console.log(`${FILE}: ${register.all.length} figures of ${EDITION_DATE}`);
