import { openCorpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { contentRoots } from '../../src/corpus/roots.ts';
import { MUNICIPALITY } from '../../src/site.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));

/** The content of the site, read once for the tests of a file. */
export const { corpus } = opened;
