import { madeFacts } from './facts.ts';
import { pagesOfFacts, type Ids } from './pages.ts';
import { addPages, contentFolder, contentTexts, writeInto, type Project } from './projects.ts';

/** The ids of the facts and terms that two copies of this site both have. */
export function commonIds(one: string, other: string): Ids {
  const common = (part: string): string[] => {
    const known = new Set(idsOf(other, part));
    return idsOf(one, part).filter((id) => known.has(id));
  };
  return { facts: common('feiten'), terms: common('begrippen') };
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

function idsOf(root: string, part: string): string[] {
  return [...contentTexts(root, part).values()].flatMap((text) => [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id ?? ''));
}
