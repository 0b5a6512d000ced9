/**
 * `npm run benchmark:build`: what a build costs, beside the site as it was, Starlight and bare Astro. It reports, and fails nothing: machines
 * differ. `docs/quality.md` says how it measures. Everything happens in `.cache/benchmark/`; Linux only.
 * Options: `--pages 1000,3000`, `--facts 2000`, `--rounds 3`, `--before <commit>`.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Figures, type Load } from './figures.ts';
import { addFacts, commonIds } from './loads.ts';
import { measureBuild } from './measure.ts';
import { floor, starlight } from './otherSites.ts';
import { copyOfCommit, copyOfTree } from './ownCopies.ts';
import { madePages } from './pages.ts';
import { addPages, emptyProject, type Project } from './projects.ts';
import { report } from './report.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000,3000' },
    facts: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    /** The last commit before the rooms of content were built anew. */
    before: { type: 'string', default: '1662d86' },
  },
});
const sizes = options.pages.split(',').map(Number);
const facts = Number(options.facts);
const rounds = Number(options.rounds);
if (![...sizes, facts, rounds].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('--pages, --facts and --rounds are whole numbers above zero, such as --pages 1000,3000');
  process.exit(1);
}

/** Where the site keeps what takes time to make, by the hash of what it is made from. */
const KEPT = '.cache/gemaakt';

const root = process.cwd();
const workplace = join(root, '.cache/benchmark');
const inPlace = (name: Project['name']): string => join(workplace, name);
const own = [copyOfTree(root, inPlace('site')), copyOfCommit(root, options.before, inPlace('before'))];
const projects = [...own, starlight(inPlace('starlight')), floor(inPlace('floor'))];

// Ids that both copies have, so that both get the same pages.
const pages = madePages(Math.max(...sizes), commonIds(inPlace('site'), inPlace('before')));
const figures = new Figures();
for (let round = 1; round <= rounds; round++) {
  for (const size of [0, ...sizes]) for (const project of projects) await measure(project, { pages: size }, round);
  for (const project of own) await measure(project, { facts }, round);
}
console.log(`\n${report(figures, sizes, facts)}`);

async function measure(project: Project, load: Load, round: number): Promise<void> {
  emptyProject(project);
  if ('pages' in load) addPages(project, pages.slice(0, load.pages));
  else addFacts(project, load.facts);
  const logs = join(workplace, 'logs', project.name);
  if (project.name === 'site' && round === 1) {
    // Pictures and files that are kept from build to build are measured apart: made anew in the first round, at hand from then on.
    rmSync(join(project.folder, KEPT), { recursive: true, force: true });
    figures.add(project.name, { ...load, anew: true }, await measureBuild(project.folder, logs));
  }
  const cost = await measureBuild(project.folder, logs);
  figures.add(project.name, load, cost);
  const what = 'pages' in load ? `${load.pages} pages more` : `${load.facts} facts more`;
  console.log(`round ${round}: ${project.name}, ${what}: ${cost.cpuSeconds.toFixed(2)} s CPU, ${cost.peakMiB.toFixed(0)} MiB`);
}
