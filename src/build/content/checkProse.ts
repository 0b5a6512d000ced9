import { mdxToMdast } from 'satteri';
import { sourceOf } from '../../domain/notes.ts';
import { nearest, type Register } from '../../domain/register.ts';
import { factIdsIn } from '../../domain/usage.ts';
import { DIGIT_ADVICE, typedDigit } from '../../schema/prose.ts';
import { lineOf, type Content, type PageFile } from './readContent.ts';
import type { Problem } from './readYaml.ts';

interface MdxNode {
  type: string;
  name?: string;
  value?: string;
  children?: MdxNode[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** Attributes of components that hold no prose for readers. */
const NO_PROSE = new Set(['id', 'plek', 'model', 'vorm', 'slot', 'niveau', 'href', 'vragen', 'class', 'naar', 'beeld']);

/** Components whose id is an address on the page. */
const ANCHORS = new Set(['Sectie', 'Stap', 'Verschil', 'Grafiek', 'Reeks']);

/** Figures typed by hand in a page, and components that name an id that is not there. */
export function checkProse(page: PageFile, content: Content, register: Register): Problem[] {
  const { file, front, body, bodyLine } = page;
  const problems: Problem[] = [];
  const documents = content.sources.map(({ data }) => data);
  const known: Record<string, readonly string[]> = {
    Begrip: content.terms.flatMap(({ data }) => data.begrippen.map((term) => term.id)),
    Grafiek: content.charts.map(({ data }) => data.id),
    Verschil: content.differences.flatMap(({ data }) => data.verschillen.map((difference) => difference.id)),
    Reeks: content.series.map(({ data }) => data.id),
    Bedrijf: content.companies.map(({ data }) => data.id),
  };
  const questionIds = content.questions.flatMap(({ data }) => data.vragen.map((question) => question.id));
  const NOUNS: Record<string, string> = { Begrip: 'term', Grafiek: 'chart', Verschil: 'difference', Reeks: 'series', Bedrijf: 'company' };
  const anchors = new Map<string, number>();

  function attempt(line: number, check: () => unknown): void {
    try {
      check();
    } catch (error) {
      problems.push({ file, line, message: (error as Error).message });
    }
  }

  function need(noun: string, id: string, ids: readonly string[], line: number): void {
    if (!ids.includes(id)) problems.push({ file, line, message: `there is no ${noun} "${id}"${nearest(id, ids)}` });
  }

  function checkComponent(name: string, id: string, line: number): void {
    const ids = known[name];
    if (name === 'Feit') attempt(line, () => register.get(id));
    if (name === 'Bron') attempt(line, () => sourceOf(id, documents));
    if (ids) need(NOUNS[name] ?? name, id, ids, line);
    if (!ANCHORS.has(name)) return;
    const before = anchors.get(id);
    if (before !== undefined) problems.push({ file, line, message: `id "${id}" stands on line ${before} already; give this one an id of its own` });
    anchors.set(id, line);
  }

  function checkWords(words: string, line: number): void {
    const rest = content.exceptions.reduce((text, exception) => text.replaceAll(exception.tekst, ''), words);
    const digit = typedDigit(rest);
    if (digit === undefined) return;
    const linesBefore = words.slice(0, Math.max(words.indexOf(digit), 0)).split('\n').length - 1;
    problems.push({ file, line: line + linesBefore, message: `"${digit}": ${DIGIT_ADVICE}` });
  }

  function visit(node: MdxNode, line: number): void {
    const at = node.position ? node.position.start.line + bodyLine - 1 : line;
    if (node.value !== undefined) checkWords(node.value, at);
    for (const { name = '', value } of node.attributes ?? []) {
      if (typeof value !== 'string') continue;
      if (!NO_PROSE.has(name)) checkWords(value, at);
      if (name === 'id') checkComponent(node.name ?? '', value, at);
      if (name === 'vragen') for (const id of value.split(/\s+/).filter(Boolean)) need('question', id, questionIds, at);
    }
    for (const child of node.children ?? []) visit(child, at);
  }

  for (const id of factIdsIn(front)) attempt(lineOf(front, id) + 1, () => register.get(id));
  visit(mdxToMdast(body) as MdxNode, bodyLine);
  return problems;
}
