/**
 * `npm run outdated-facts`: what somebody with a browser can bring up to date in an evening. It lists figures of more than a year ago,
 * pages that lean on an overtaken figure alone, questions that nobody looked for, and later sources of which only a part was read.
 */
import { leaningOnOldAlone, outdated } from '../src/domain/outdated.ts';
import { fillFacts, isLater, placesOf } from '../src/domain/notes.ts';
import { openCorpus } from '../src/corpus/corpus.ts';
import { describeProblem } from '../src/corpus/problem.ts';
import { contentRoots } from '../src/corpus/roots.ts';
import { MUNICIPALITY } from '../src/site.ts';

const opened = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (opened.problems) throw new Error(opened.problems.map(describeProblem).join('\n'));
const { register, questions, sources, leaningPages } = opened.corpus;
const today = new Date().toISOString().slice(0, 10);
const { old, unsearched, partlyRead } = outdated(register, [...questions.values()], sources, today);

list(
  'Figures of more than a year ago (of dates none; [later] is of a later source)',
  old.map((fact) => `${fact.asOf}  ${fact.id}${isLater(placesOf(fact.id, register), sources) ? ' [later]' : ''}`),
);
list(
  'Pages that lean on an overtaken figure alone: use the newer one, or write sindsdien: in their head',
  leaningOnOldAlone(leaningPages, register).map(({ address, old: id, newest }) => `${address}  ${id} → ${newest}`),
);
list(
  'Questions without gezocht:',
  unsearched.map(({ id, question }) => `${id}  ${fillFacts(question, register)}`),
);
list(
  'Later sources of which only a part was read: read the rest, and write gelezen: het geheel',
  partlyRead.map(({ id, later }) => `${id}  ${later.address}  (${later.read}, ${later.seen})`),
);

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
