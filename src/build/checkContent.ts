import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import type { z } from 'zod';
import { sourceOf } from '../domain/notes.ts';
import { createRegister, nearest, type Register } from '../domain/register.ts';
import { factIdsIn, shareIds, usageOf, type User } from '../domain/usage.ts';
import { chart } from '../schema/chart.ts';
import { exceptionFile } from '../schema/exceptions.ts';
import { factFile } from '../schema/fact.ts';
import { model } from '../schema/model.ts';
import { page } from '../schema/page.ts';
import { DIGIT_ADVICE, typedDigit } from '../schema/prose.ts';
import { searchWords } from '../schema/searchWords.ts';
import { source } from '../schema/source.ts';
import { termFile } from '../schema/term.ts';
import { ContentError, filesBelow, parseYaml, readYaml, type Problem } from './readYaml.ts';

interface MdxNode {
  type: string;
  name?: string;
  value?: string;
  children?: MdxNode[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** Attributes of components that hold no prose for readers. */
const NO_PROSE = new Set(['id', 'feiten', 'plek', 'model', 'vorm', 'slot', 'niveau', 'href']);

/**
 * Holds the whole of `content/` against its rules: schemas, ids that point at each other, figures typed by hand, unused facts.
 * @param root the project's folder
 * @returns every problem found, with file, line and what to write; empty when all is well
 */
export function checkContent(root: string): Problem[] {
  const problems: Problem[] = [];

  function all<S extends z.ZodType>(folder: string, schema: S): { file: string; data: z.output<S> }[] {
    return filesBelow(root, folder, '.yaml').flatMap((file) => {
      const data = collect(() => readYaml(root, file, schema).data);
      return data === undefined ? [] : [{ file, data }];
    });
  }

  function collect<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  }

  const facts = all('content/feiten', factFile);
  const sources = all('content/bronnen', source);
  const terms = all('content/begrippen', termFile);
  const models = all('content/modellen', model);
  const charts = all('content/grafieken', chart);
  const exceptions = collect(() => readYaml(root, 'content/uitzonderingen.yaml', exceptionFile).data)?.uitzonderingen ?? [];
  collect(() => readYaml(root, 'content/zoekwoorden.yaml', searchWords));

  for (const { file, data } of [...sources, ...models, ...charts]) {
    if (data.id !== basename(file, '.yaml'))
      problems.push({ file, line: 1, message: `id "${data.id}" differs from the name of its file; make them the same` });
  }

  const texts = filesBelow(root, 'content/paginas', '.mdx').map((file) => readPage(file));
  if (problems.length > 0) return problems;

  const register = buildRegister();
  if (!register) return problems;
  checkReferences(register);
  for (const text of texts) checkProse(text, register);
  if (problems.length === 0) checkUsage(register);
  return problems;

  function readPage(file: string): { file: string; front: string; body: string; bodyLine: number } {
    const content = readFileSync(join(root, file), 'utf8');
    const match = /^---\n([\s\S]*?)\n---\n/.exec(content);
    if (!match) {
      problems.push({ file, line: 1, message: 'the page has no front matter; begin with ---, titel: and antwoord:, and end with ---' });
      return { file, front: '', body: content, bodyLine: 1 };
    }
    const front = match[1] ?? '';
    collect(() => parseYaml(front, file, page, 2));
    return { file, front, body: content.slice(match[0].length), bodyLine: front.split('\n').length + 3 };
  }

  function buildRegister(): Register | undefined {
    try {
      return createRegister(facts.map(({ data }) => ({ topic: data.onderwerp, facts: data.feiten })));
    } catch (error) {
      const message = (error as Error).message;
      const id = /"([a-z0-9-]+)"/.exec(message)?.[1] ?? '';
      problems.push({ ...placeOf(id), message });
      return undefined;
    }
  }

  /** File and line where a fact id is written down last, for an error about it. */
  function placeOf(text: string): { file: string; line: number } {
    const places = facts.flatMap(({ file }) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(text) ? [{ file, line: index + 1 }] : [])),
    );
    return places.at(-1) ?? { file: 'content/feiten', line: 1 };
  }

  function lineWith(file: string, text: string): number {
    const index = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text));
    return Math.max(index, 0) + 1;
  }

  function attempt(file: string, line: number, check: () => unknown): void {
    try {
      check();
    } catch (error) {
      problems.push({ file, line, message: (error as Error).message });
    }
  }

  function checkReferences(known: Register): void {
    const documents = sources.map(({ data }) => data);
    const needSource = (file: string, document: string, near: string): void =>
      attempt(file, lineWith(file, near), () => sourceOf(document, documents));
    for (const { file, data } of facts) {
      for (const fact of data.feiten) if (fact.source) needSource(file, fact.source.document, `document: ${fact.source.document}`);
    }
    for (const { file, data } of terms) {
      for (const term of data.begrippen) if (term.source) needSource(file, term.source.document, `document: ${term.source.document}`);
    }
    for (const { file, data } of charts) for (const place of data.sources) needSource(file, place.document, `document: ${place.document}`);
    for (const { file, data } of models) for (const id of shareIds(data)) attempt(file, lineWith(file, id), () => known.get(id));
    for (const { file } of [...sources, ...terms, ...models, ...charts, ...facts]) {
      const content = readFileSync(join(root, file), 'utf8');
      for (const id of factIdsIn(content)) attempt(file, lineWith(file, `{feit:${id}}`), () => known.get(id));
    }
  }

  function checkProse(
    { file, front, body, bodyLine }: { file: string; front: string; body: string; bodyLine: number },
    known: Register,
  ): void {
    for (const id of factIdsIn(front)) attempt(file, lineWith(file, id), () => known.get(id));
    const documents = sources.map(({ data }) => data);
    const termIds = terms.flatMap(({ data }) => data.begrippen.map((term) => term.id));
    const seen = new Map<string, number>();

    function visit(node: MdxNode, line: number): void {
      const at = node.position ? node.position.start.line + bodyLine - 1 : line;
      if (node.value !== undefined) checkWords(node.value, at);
      const attributes = new Map((node.attributes ?? []).map((attribute) => [attribute.name ?? '', attribute.value]));
      for (const [name, value] of attributes) if (typeof value === 'string' && !NO_PROSE.has(name)) checkWords(value, at);
      const id = attributes.get('id');
      if (typeof id === 'string') checkComponent(node.name ?? '', id, at);
      const listed = attributes.get('feiten');
      if (typeof listed === 'string') for (const factId of listed.split(/\s+/)) attempt(file, at, () => known.get(factId));
      for (const child of node.children ?? []) visit(child, at);
    }

    function checkComponent(name: string, id: string, line: number): void {
      if (name === 'Feit') attempt(file, line, () => known.get(id));
      else if (name === 'Bron') attempt(file, line, () => sourceOf(id, documents));
      else if (name === 'Begrip' && !termIds.includes(id))
        problems.push({ file, line, message: `there is no term "${id}"${nearest(id, termIds)}` });
      else if (name === 'Grafiek' && !charts.some(({ data }) => data.id === id))
        problems.push({ file, line, message: `there is no chart "${id}"; write one of: ${charts.map(({ data }) => data.id).join(', ')}` });
      else if (name === 'Sectie' || name === 'Verschil') {
        const before = seen.get(id);
        if (before !== undefined)
          problems.push({ file, line, message: `id "${id}" stands on line ${before} already; give this one an id of its own` });
        seen.set(id, line);
      }
    }

    function checkWords(words: string, line: number): void {
      const rest = exceptions.reduce((text, exception) => text.replaceAll(exception.tekst, ''), words);
      const digit = typedDigit(rest);
      if (digit !== undefined) problems.push({ file, line: line + linesBefore(words, digit), message: `"${digit}": ${DIGIT_ADVICE}` });
    }

    visit(mdxToMdast(body) as MdxNode, bodyLine);
  }

  function linesBefore(text: string, part: string): number {
    return text.slice(0, Math.max(text.indexOf(part), 0)).split('\n').length - 1;
  }

  function checkUsage(known: Register): void {
    const users: User[] = [
      ...texts.map(({ file, front, body }) => ({ label: file, address: file, texts: [front, body] })),
      ...[...sources, ...terms, ...charts].map(({ file }) => ({
        label: file,
        address: file,
        texts: [readFileSync(join(root, file), 'utf8')],
      })),
      { label: 'models', address: '', texts: [], ids: models.flatMap(({ data }) => shareIds(data)) },
    ];
    for (const [id, used] of usageOf(known, users)) {
      if (used.length === 0)
        problems.push({ ...placeOf(`id: ${id}`), message: `nothing uses fact "${id}"; use it on a page or in a chart, or remove it` });
    }
  }
}
