import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readSeries, SeriesError, type Series } from '../domain/series.ts';
import { compoundFile } from '../schema/compounds.ts';
import { exceptionFile } from '../schema/exceptions.ts';
import { changeFile, type Change } from '../schema/change.ts';
import type { Edition } from '../schema/edition.ts';
import type { Referred } from '../schema/marks.ts';
import { municipality as municipalityFile, type Municipality } from '../schema/municipality.ts';
import { page, type PageInfo } from '../schema/page.ts';
import { qualityFile, type Quality } from '../schema/quality.ts';
import { upkeep as upkeepFile, type Upkeep } from '../schema/upkeep.ts';
import { entranceFile, type SearchEntrance } from '../schema/searchEntrances.ts';
import { searchWords, type SearchWords } from '../schema/searchWords.ts';
import { filesBelow } from './files.ts';
import { KIND_NAMES, KINDS, type DataOf } from './kinds.ts';
import type { MarkedValue } from './markedValues.ts';
import { readMdx, type ReadBody } from './page/readMdx.ts';
import type { Problem } from './problem.ts';
import { foldersOf, municipalitiesIn, type Roots } from './roots.ts';
import { whenChanged } from './whenChanged.ts';
import { parseYaml } from './yaml.ts';

/** A value that means something to the rest of the content, and the line that it stands on. */
export type Marked = MarkedValue & { line: number };

/** One entry of a kind: a fact, a term, a chart. */
export interface Entry<Data> {
  id: string;
  data: Data;
  file: string;
  /** The line of a field of the entry, or the nearest thing around it that is there. */
  lineAt: (path: readonly PropertyKey[]) => number;
  marked: readonly Marked[];
}

/** A page of prose. */
export interface PageFile extends ReadBody {
  file: string;
  /** The path of the file below its folder, without ending: `modellen/index`. */
  path: string;
  info: PageInfo;
}

/** The whole of the content, read once. */
export interface Content {
  entries: { readonly [Name in Referred]: readonly Entry<DataOf[Name]>[] };
  series: ReadonlyMap<string, Series>;
  pages: readonly PageFile[];
  /** The municipality that the site is for; undefined for a site of the country alone. */
  municipality: Municipality | undefined;
  /** The links of the menu of that municipality, with their place. */
  menu: readonly { file: string; marked: readonly Marked[] }[];
  /** The places that words of the search lead to, with their place. */
  named: readonly { file: string; marked: readonly Marked[] }[];
  /** Who keeps the site; undefined where no file says so. */
  upkeep: Upkeep | undefined;
  /** The editions of the site, newest first; what is not out yet before them. */
  editions: readonly Edition[];
  /** What changed in figures that an edition had, newest first. */
  changes: readonly Change[];
  /** What is claimed of the quality of the site, and what is known to hinder readers. */
  quality: Quality;
  /** What the files of upkeep, changes and quality name, with their place. */
  kept: readonly { file: string; marked: readonly Marked[] }[];
  /** Words with a figure that may stand in prose. */
  exceptions: readonly string[];
  searchWords: SearchWords;
  /** What people call places of the site by besides their titles. */
  entrances: readonly SearchEntrance[];
}

/** The readers of files, which read again only what changed: a save of one file is no reason to read all. */
const yamlOf = whenChanged(parseYaml);
const bodyOf = whenChanged(readMdx, (one, other) => JSON.stringify(one) === JSON.stringify(other));

/**
 * Reads every file of the content, each once; mistakes against the schemas come back as problems.
 * @param root the project's folder
 */
export function readContent(root: string, roots: Roots): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const folders = foldersOf(roots);
  const here = roots.local?.municipality;
  const municipalities = municipalitiesIn(root);
  const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

  /** The files of a folder in all roots, in the order of their names, whichever root they are in. */
  function filesOf(folder: string, ending: string): string[] {
    // The index of a folder inside it stands before what is in that folder.
    const below = (file: string): string => file.slice(file.indexOf(`/${folder}/`) + folder.length + 2).replace(/\/index(\.\w+)$/, '$1');
    return folders
      .flatMap((each) => filesBelow(root, `${each}/${folder}`, ending))
      .sort((a, b) => (below(a) < below(b) ? -1 : below(a) > below(b) ? 1 : 0));
  }

  function entriesOf<Name extends Referred>(name: Name): Entry<DataOf[Name]>[] {
    const { folder, schema, list } = KINDS[name];
    const inside = KIND_NAMES.map((other) => `/${KINDS[other].folder}/`).filter(
      (other) => other.startsWith(`/${folder}/`) && other !== `/${folder}/`,
    );
    const files = filesOf(folder, '.yaml').filter((file) => !inside.some((other) => file.includes(other)));
    return files.flatMap((file) => {
      const { data, marked, lineAt, problems: found } = yamlOf(textOf(file), file, schema);
      problems.push(...found);
      if (data === undefined) return [];
      const placed = marked.map((value) => ({ ...value, line: lineAt(value.path) }));
      if (list === undefined) {
        const entry = data as DataOf[Name];
        if (entry.id !== basename(file, '.yaml'))
          problems.push({ file, line: lineAt(['id']), message: `id "${entry.id}" differs from the name of its file; make them the same` });
        return [{ id: entry.id, data: entry, file, lineAt, marked: placed }];
      }
      const groups = Map.groupBy(placed, ({ path }) => path[1]);
      return (data as DataOf[Name][]).map((entry, index) => ({
        id: entry.id,
        data: entry,
        file,
        lineAt: (path: readonly PropertyKey[]) => lineAt([list, index, ...path]),
        marked: groups.get(index) ?? [],
      }));
    });
  }

  function oneFile<S extends z.ZodType>(name: string, schema: S): { file: string; data: z.output<S>; marked: Marked[] }[] {
    return folders
      .map((folder) => `${folder}/${name}`)
      .filter((file) => existsSync(join(root, file)))
      .flatMap((file) => {
        const { data, marked, lineAt, problems: found } = yamlOf(textOf(file), file, schema);
        problems.push(...found);
        return data === undefined ? [] : [{ file, data, marked: marked.map((value) => ({ ...value, line: lineAt(value.path) })) }];
      });
  }

  function readPage(file: string, exceptions: readonly string[]): PageFile[] {
    const text = textOf(file);
    const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
    if (front === undefined) {
      problems.push({ file, line: 1, message: 'the page has no front matter; begin with ---, titel: and antwoord:, and end with ---' });
      return [];
    }
    const { data, marked, lineAt, problems: found } = yamlOf(front, file, page, 2);
    const body = bodyOf(text, file, { exceptions, municipality: here, municipalities });
    problems.push(...found, ...body.problems);
    if (data === undefined) return [];
    const holds = marked.filter(({ path: [field, municipality] }) => field !== 'verder_plaatselijk' || municipality === here);
    const inFront = holds.map((value) => ({ ...value, line: lineAt(value.path) }));
    const info = { ...data, next: [...data.next, ...(data.nextByMunicipality[here ?? ''] ?? [])] };
    const path = file.slice(file.indexOf('/paginas/') + '/paginas/'.length, -'.mdx'.length);
    return [{ ...body, file, path, info, marked: [...inFront, ...body.marked] }];
  }

  function readCsv({ data, file }: Entry<DataOf['series']>): [string, Series][] {
    const csv = file.replace(/\.yaml$/, '.csv');
    try {
      if (!existsSync(join(root, csv))) throw new SeriesError(1, `the series has no rows; write ${csv}`);
      return [[data.id, readSeries(textOf(csv), data)]];
    } catch (error) {
      if (!(error instanceof SeriesError)) throw error;
      problems.push({ file: csv, line: error.line, message: error.message });
      return [];
    }
  }

  const entries = Object.fromEntries(KIND_NAMES.map((name) => [name, entriesOf(name)])) as unknown as Content['entries'];
  const exceptions = oneFile('uitzonderingen.yaml', exceptionFile).flatMap(({ data }) => data);
  const local = oneFile('gemeente.yaml', municipalityFile);
  const municipality = local[0]?.data;
  if (here !== undefined && municipality?.id !== here)
    problems.push({
      file: `${foldersOf(roots)[1] ?? ''}/gemeente.yaml`,
      line: 1,
      message: `write the file with id: ${here}, the name of its folder, and naam: and menu:`,
    });
  const upkeep = oneFile('beheer.yaml', upkeepFile);
  const changes = oneFile('wijzigingen.yaml', changeFile);
  const quality = oneFile('kwaliteit.yaml', qualityFile);
  const words = oneFile('zoekwoorden.yaml', searchWords).map(({ data }) => data);
  const compounds = oneFile('samenstellingen.yaml', compoundFile).map(({ data }) => data);
  const entrances = oneFile('zoekingangen.yaml', entranceFile);
  const content = {
    entries,
    exceptions,
    municipality,
    // A municipality that has its own comes after the country.
    upkeep: upkeep.at(-1)?.data,
    editions: changes.flatMap(({ data }) => data.editions),
    changes: changes.flatMap(({ data }) => data.changes).sort((a, b) => b.on.localeCompare(a.on)),
    quality: {
      claims: quality.flatMap(({ data }) => data.claims),
      deviations: quality.flatMap(({ data }) => data.deviations),
    },
    kept: [...upkeep, ...changes, ...quality].map(({ file, marked }) => ({ file, marked })),
    menu: local.map(({ file, marked }) => ({ file, marked })),
    entrances: entrances.flatMap(({ data }) => data),
    named: entrances.map(({ file, marked }) => ({ file, marked })),
    series: new Map(entries.series.flatMap(readCsv)),
    pages: filesOf('paginas', '.mdx').flatMap((file) => readPage(file, exceptions)),
    searchWords: {
      groups: words.flatMap(({ groups }) => groups),
      empty: words.flatMap(({ empty }) => empty),
      forms: Object.assign({}, ...words.map(({ forms }) => forms)) as SearchWords['forms'],
      compounds: Object.assign({}, ...compounds.map((list) => list.compounds)) as SearchWords['compounds'],
      single: compounds.flatMap(({ single }) => single),
    },
  };
  return { content, problems };
}
