import { openCorpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { contentRoots } from '../../src/corpus/roots.ts';
import { shareCorpus } from '../../src/corpus/shared.ts';
import { MUNICIPALITY } from '../../src/site.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));

// What draws pages takes it from where a build leaves it; a test of that imports this file before it.
shareCorpus(opened.corpus);

/** The content of the site, read once for the tests of a file. */
export const { corpus } = opened;
