import { madeFacts } from './facts.ts';
import { pagesOfFacts, type Ids } from './pages.ts';
import { addPages, contentFolder, contentTexts, writeInto, type Project } from './projects.ts';

/** The ids of the facts and terms that a copy of this site has. */
export function idsIn(root: string): Ids {
  const idsOf = (part: string): string[] =>
    [...contentTexts(root, part).values()].flatMap((text) => [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id ?? ''));
  return { facts: idsOf('feiten'), terms: idsOf('begrippen') };
}

/** Adds that many facts to a copy of this site, over its topics and sources, with the pages that use them. */
export function addFacts(project: Project, count: number): void {
  const { folder } = project;
  const topics = [...contentTexts(folder, 'feiten').values()].map((text) => /^onderwerp: (\S+)$/m.exec(text)?.[1] ?? '');
  const files = madeFacts(count, [...new Set(topics)], [...contentTexts(folder, 'bronnen').keys()]);
  const register = contentFolder(folder, 'feiten');
  writeInto(folder, Object.fromEntries(files.map(({ name, yaml }) => [`${register}/${name}.yaml`, yaml])));
  addPages(project, pagesOfFacts(files.flatMap(({ ids }) => ids)));
}
