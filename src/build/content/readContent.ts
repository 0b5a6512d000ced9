import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readSeries } from '../../domain/series.ts';
import { chart } from '../../schema/chart.ts';
import { company } from '../../schema/company.ts';
import { differenceFile } from '../../schema/difference.ts';
import { exceptionFile } from '../../schema/exceptions.ts';
import { factFile } from '../../schema/fact.ts';
import { model } from '../../schema/model.ts';
import { page } from '../../schema/page.ts';
import { questionFile } from '../../schema/question.ts';
import { searchWords } from '../../schema/searchWords.ts';
import { series } from '../../schema/series.ts';
import { source } from '../../schema/source.ts';
import { termFile } from '../../schema/term.ts';
import { ContentError, filesBelow, parseYaml, readYaml, type Problem } from './readYaml.ts';

/** A file with what its schema made of it, and its text, in which lines are looked up. */
interface ContentFile<T> {
  file: string;
  text: string;
  data: T;
}

/** A page in its two parts. */
export interface PageFile {
  file: string;
  front: string;
  body: string;
  /** Line of the file at which the body begins. */
  bodyLine: number;
}

/** The whole of `content/`, read. */
export interface Content {
  facts: ContentFile<z.output<typeof factFile>>[];
  sources: ContentFile<z.output<typeof source>>[];
  terms: ContentFile<z.output<typeof termFile>>[];
  models: ContentFile<z.output<typeof model>>[];
  companies: ContentFile<z.output<typeof company>>[];
  charts: ContentFile<z.output<typeof chart>>[];
  differences: ContentFile<z.output<typeof differenceFile>>[];
  questions: ContentFile<z.output<typeof questionFile>>[];
  series: ContentFile<z.output<typeof series>>[];
  exceptions: readonly { tekst: string }[];
  pages: PageFile[];
}

/** Reads every file of `content/` against its schema; mistakes come back as problems. */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];

  function attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  }

  function all<S extends z.ZodType>(folder: string, schema: S): ContentFile<z.output<S>>[] {
    return filesBelow(root, folder, '.yaml').flatMap((file) => {
      const data = attempt(() => readYaml(root, file, schema).data);
      return data === undefined ? [] : [{ file, text: readFileSync(join(root, file), 'utf8'), data }];
    });
  }

  function readPage(file: string): PageFile {
    const text = readFileSync(join(root, file), 'utf8');
    const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
    if (!match) {
      problems.push({ file, line: 1, message: 'the page has no front matter; begin with ---, titel: and antwoord:, and end with ---' });
      return { file, front: '', body: text, bodyLine: 1 };
    }
    const front = match[1] ?? '';
    attempt(() => parseYaml(front, file, page, 2));
    return { file, front, body: text.slice(match[0].length), bodyLine: front.split('\n').length + 3 };
  }

  function checkCsv({ file, data }: ContentFile<z.output<typeof series>>): void {
    const csv = file.replace(/\.yaml$/, '.csv');
    try {
      readSeries(readFileSync(join(root, csv), 'utf8'), data);
    } catch (error) {
      problems.push({ file: csv, line: 1, message: (error as Error).message });
    }
  }

  const content: Content = {
    facts: all('content/feiten', factFile),
    sources: all('content/bronnen', source),
    terms: all('content/begrippen', termFile),
    models: all('content/modellen', model),
    companies: all('content/bedrijven', company),
    charts: all('content/grafieken', chart),
    differences: all('content/verschillen', differenceFile),
    questions: all('content/vragen', questionFile),
    series: all('content/reeksen', series),
    exceptions: attempt(() => readYaml(root, 'content/uitzonderingen.yaml', exceptionFile).data.uitzonderingen) ?? [],
    pages: filesBelow(root, 'content/paginas', '.mdx').map(readPage),
  };
  attempt(() => readYaml(root, 'content/zoekwoorden.yaml', searchWords));
  content.series.forEach(checkCsv);
  for (const { file, data } of [...content.sources, ...content.models, ...content.companies, ...content.charts, ...content.series]) {
    if (data.id !== basename(file, '.yaml'))
      problems.push({ file, line: 1, message: `id "${data.id}" differs from the name of its file; make them the same` });
  }
  return { content, problems };
}

/** The line of a text on which some words stand first; 1 when they do not. */
export function lineOf(text: string, words: string): number {
  return Math.max(
    text.split('\n').findIndex((line) => line.includes(words)),
    0,
  ) + 1;
}
