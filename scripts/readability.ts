/** `npm run readability`: how simply each page is written, and with file, line and sentence what to mend. `docs/decisions/readability.md` says how. */
import { openCorpus } from '../src/corpus/corpus.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { MUNICIPALITY } from '../src/site.ts';
import { describeFinding, describeReadings } from './readability/report.ts';
import { readSite } from './readability/readSite.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));

const texts = readSite(opened.corpus);
const findings = texts.flatMap((text) => text.findings.map((finding) => describeFinding(text.file, finding)));
console.log(describeReadings(texts));
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? 'Nothing to mend.' : `${findings.length} to mend.`);
if (findings.length > 0) process.exitCode = 1;
