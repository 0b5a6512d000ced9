// cspell:ignore mdxjs
import { mdxToHast } from 'satteri';
import { nearest } from '../../domain/nearest.ts';
import { COMPONENTS, type ComponentName } from '../../schema/components.ts';
import { digitProblem, typedDigit } from '../../schema/prose.ts';
import { authorError } from '../authorErrors.ts';
import { markedValues, type MarkedValue } from '../markedValues.ts';
import type { Problem } from '../problem.ts';
import { endTag, escapeHtml, startTag } from './html.ts';
import type { Part } from './parts.ts';
import { headRows } from './rowHeads.ts';
import { shapeProblem } from './shapeProblem.ts';

/** The body of a page, read: what to draw, and what of it means something to the rest of the content. */
export interface ReadBody {
  parts: readonly Part[];
  /** Ids that are addresses on the page. */
  anchors: readonly { id: string; line: number }[];
  /** Marked values of attributes and links, with their line. */
  marked: readonly (MarkedValue & { line: number })[];
  /** The text between and inside components, with the line on which each piece begins. */
  texts: readonly { text: string; line: number }[];
  problems: readonly Problem[];
}

/** HTML that an author may write between the Markdown, with the attributes it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  div: ['class'],
  span: ['class'],
  h3: ['id'],
  br: [],
};

/** What reading a page depends on besides its text. */
export interface ReadOptions {
  /** Words with a figure that may stand in prose. */
  exceptions: readonly string[];
  /** The municipality that the site is for; what holds for another only is left out. */
  municipality: string | undefined;
  /** Every municipality that has a folder. */
  municipalities: readonly string[];
}

/** Typographic quotes and dashes, tables and the front matter, as the pages are written. */
const FEATURES = { gfm: true, smartPunctuation: true, frontmatter: true } as const;

/**
 * Reads the body of a page with the MDX parser's own tree. A page holds no code: components of the list, text and links.
 * @param text the whole file, front matter included, so that lines are those of the file
 */
export function readMdx(text: string, file: string, { exceptions, municipality, municipalities }: ReadOptions): ReadBody {
  const problems: Problem[] = [];
  const anchors: { id: string; line: number }[] = [];
  const marked: (MarkedValue & { line: number })[] = [];
  const texts: { text: string; line: number }[] = [];
  /** The `<Alinea>`s that name the paragraph or the item around them. */
  const inParagraph = new Set<MdxNode>();
  const report = (line: number, message: string): void => void problems.push({ file, line, message });

  function checkWords(words: string, line: number): void {
    const rest = exceptions.reduce((remaining, exception) => remaining.replaceAll(exception, ''), words);
    const [problem, digit] = [digitProblem(rest), typedDigit(rest)];
    if (problem === undefined || digit === undefined) return;
    const linesBefore = words.slice(0, Math.max(words.indexOf(digit), 0)).split('\n').length - 1;
    report(line + linesBefore, problem);
  }

  function anchor(id: unknown, line: number): void {
    if (typeof id !== 'string') return;
    const before = anchors.find((other) => other.id === id);
    if (before) report(line, `id "${id}" stands on line ${before.line} already; give this one an id of its own`);
    anchors.push({ id, line });
  }

  function children(node: MdxNode, line: number): Part[] {
    // Between blocks, items and cells white space is nothing but bytes.
    const blocks = node.type === 'root' || ONLY_ELEMENTS.has(node.tagName ?? '');
    const kept = blocks ? node.children?.filter(({ type, value }) => type !== 'text' || value?.trim() !== '') : node.children;
    return joined((kept ?? []).flatMap((child) => partsOf(child, line)));
  }

  function partsOf(node: MdxNode, around: number): Part[] {
    const line = node.position?.start.line ?? around;
    switch (node.type) {
      case 'text':
        checkWords(node.value ?? '', line);
        if ((node.value ?? '').includes('{feit:')) report(line, 'in the text of a page write <Feit id="its-id" /> instead of {feit:…}');
        texts.push({ text: node.value ?? '', line });
        return [escapeHtml(node.value ?? '')];
      case 'element':
        return element(node, line);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return node.name !== undefined && /^[a-z]/.test(node.name) ? [...writtenElement(node, line)] : component(node, line);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(node.value ?? ''))
          report(line, `{${node.value ?? ''}} is code; a page takes components and text only`);
        return [];
      case 'mdxjsEsm':
        report(line, 'a page needs no import or export; every component of the list is there already');
        return [];
      default:
        return children(node, line);
    }
  }

  function element(node: MdxNode, line: number): Part[] {
    const { tagName = '', properties = {} } = node;
    if (/^h[1-6]$/.test(tagName))
      report(line, 'a heading is an address for ever; write <Sectie id="…" titel="…">, or <h3 id="…"> inside one');
    if (tagName === 'img') report(line, 'a page takes no pictures; a chart is placed with <Grafiek id="…" />');
    if (properties['title'] !== undefined) report(line, 'a link takes no title behind its address; write the words in the text');
    if (tagName === 'a') marked.push({ mark: { link: true }, value: String(properties['href']), path: [], line });
    if (tagName === 'table') headRows(node);
    if (tagName === 'a' || tagName === 'table') return [{ name: tagName, props: properties, children: children(node, line), line }];
    const id = ['li', 'p'].includes(tagName) ? idOfParagraph(node) : undefined;
    const inside = children(node, line);
    // An item or paragraph of which nothing holds here.
    if (['li', 'p'].includes(tagName) && inside.every((part) => typeof part === 'string' && part.trim() === '')) return [];
    return [startTag(tagName, id === undefined ? properties : { ...properties, id }), ...inside, endTag(tagName)];
  }

  /** The id that an author gave a paragraph or an item; its own `<Alinea>`, not that of an item inside it. */
  function idOfParagraph(node: MdxNode): unknown {
    const named = node.children?.find(({ name }) => name === 'Alinea');
    if (!named) return undefined;
    inParagraph.add(named);
    return named.attributes?.find(({ name }) => name === 'id')?.value;
  }

  function writtenElement(node: MdxNode, line: number): Part[] {
    const name = node.name ?? '';
    const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
    const attributes = attributesOf(node, line);
    if (!allowed)
      report(
        line,
        `<${name}> cannot stand in a page; write Markdown, or one of: ${Object.keys(ELEMENTS)
          .map((known) => `<${known}>`)
          .join(', ')}`,
      );
    for (const key of Object.keys(attributes))
      if (allowed?.includes(key) === false) report(line, `<${name}> takes no ${key}; leave it out`);
    if (name === 'h3') {
      if (attributes['id'] === undefined) report(line, 'a heading is an address for ever; write <h3 id="…">');
      anchor(attributes['id'], line);
    }
    return [startTag(name, attributes), ...children(node, line), endTag(name)];
  }

  function component(node: MdxNode, line: number): Part[] {
    const name = node.name as ComponentName;
    const schema = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (!schema) {
      const known = Object.keys(COMPONENTS);
      report(line, `there is no component <${name}>${nearest(name, known) || `; write one of: ${known.join(', ')}`}`);
      return [];
    }
    const attributes = attributesOf(node, line);
    const result = schema.safeParse(attributes, { error: authorError });
    if (!result.success) {
      for (const { path, message } of result.error.issues)
        report(line, `<${name}>${path.length > 0 ? ` ${path.join('.')}` : ''}: ${message}`);
    } else if (name !== 'Plaatselijk') {
      marked.push(...markedValues(schema, attributes).map((value) => ({ ...value, line })));
    }
    if (name === 'Alinea' && !inParagraph.has(node))
      report(line, 'an <Alinea> names the paragraph or the item that it stands in; write it at the end of one, once');
    if (name === 'Plaatselijk') return local(attributes, node, line);
    if (name === 'Letterlijk' && attributes['alinea'] !== undefined) anchor(attributes['alinea'], line);
    if (result.success && ANCHORS.has(name)) anchor(name === 'Reeks' ? `reeks-${String(attributes['id'])}` : attributes['id'], line);
    return [{ name, props: result.success ? result.data : {}, children: children(node, line), line }];
  }

  /** What stands in the page where the municipality is this one, and where it is another. */
  function local(attributes: Record<string, unknown>, node: MdxNode, line: number): Part[] {
    const named = String(attributes['gemeente']);
    if (!municipalities.includes(named))
      report(
        line,
        `there is no municipality "${named}"${nearest(named, municipalities) || `; write one of: ${municipalities.join(', ')}`}`,
      );
    if (named === municipality) return children(node, line);
    const elsewhere = attributes['anders'];
    if (typeof elsewhere !== 'string') return [];
    texts.push({ text: elsewhere, line });
    return [escapeHtml(elsewhere)];
  }

  function attributesOf(node: MdxNode, line: number): Record<string, unknown> {
    return Object.fromEntries(
      (node.attributes ?? []).map(({ name = '', value }) => {
        if (value === null || value === undefined) return [name, true];
        if (typeof value === 'string') return [name, value];
        const literal = literalOf(value.value);
        if (literal === undefined) report(line, `${name}={${value.value}} is code; write a text between quotes, a number, true or false`);
        return [name, literal];
      }),
    );
  }

  try {
    const parts = children(mdxToHast(text, { features: FEATURES }) as MdxNode, 1);
    return { parts, anchors, marked, texts, problems };
  } catch (error) {
    return { parts: [], anchors, marked, texts, problems: [shapeProblem(error as Error, text, file)] };
  }
}

/** Elements that hold other elements and no words of their own. */
const ONLY_ELEMENTS: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** Components whose id is an address on the page. */
const ANCHORS: ReadonlySet<string> = new Set(['Sectie', 'Rij', 'Alinea', 'Stap', 'Verschil', 'Grafiek', 'Reeks', 'CollegeVraag']);

/** A node of the MDX tree, as far as it is read here. */
interface MdxNode {
  type: string;
  name?: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: MdxNode[];
  attributes?: { name?: string; value?: string | null | { value: string } }[];
  position?: { start: { line: number } };
}

/** Neighbouring pieces of HTML as one. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

/** The value of a literal between braces: a text, a number, true or false; undefined for anything else. */
function literalOf(code: string): string | number | boolean | undefined {
  const text = /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(code);
  if (text) return text[2];
  const word = code.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;
}
