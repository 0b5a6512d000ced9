/**
 * `npm run readability:lint`, before a release: our estimate of LiNT-II for each page, parsed by Frog. Simple pages are to stay below 34 outside
 * words of terms, and at least 6 below their full page. `docs/decisions/readability.md` says what it is worth.
 */
import { openCorpus } from '../src/corpus/corpus.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { estimate, lintFindings } from './readability/lint/estimate.ts';
import { readWordData } from './readability/lint/wordData.ts';
import { MUNICIPALITY } from '../src/site.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));

const pages = estimate(opened.corpus, await readWordData());
const width = Math.max(...pages.map(({ address }) => address.length)) + 'simple '.length;
console.log(
  `${'page'.padEnd(width)}  LiNT-II (our estimate)  with terms  log frequency  longest dependency  content words a clause  concrete nouns`,
);
for (const { address, simple, score, scoreWithTerms, features } of pages) {
  const figures = [
    score.toFixed(1).padStart(22),
    (scoreWithTerms?.toFixed(1) ?? '').padStart(10),
    features.frequency.toFixed(2).padStart(13),
    features.dependency.toFixed(1).padStart(18),
  ];
  const rest = [features.density.toFixed(1).padStart(22), `${(100 * features.concrete).toFixed(0)}%`.padStart(14)];
  console.log([`${simple ? 'simple ' : ''}${address}`.padEnd(width), ...figures, ...rest].join('  '));
}
const findings = lintFindings(pages);
for (const finding of findings) console.log(finding);
if (findings.length > 0) process.exitCode = 1;
