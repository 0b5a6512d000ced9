/**
 * The text of a page as readers read it, in pieces: figures filled in, without notes, marks and what has a home of its own
 * (charts, series, cards, questions, lists of models). Words of others (`<Letterlijk>`) are left out: they are not ours to mend.
 */
import type { Corpus, Page } from '../../src/corpus/corpus.ts';
import type { ComponentPart, Part } from '../../src/corpus/page/parts.ts';
import { factText } from '../../src/domain/notes.ts';
import type { BlockKind, TextBlock } from '../../src/domain/readability/block.ts';
import type { ComponentProps } from '../../src/schema/components.ts';
import { Prose } from '../../src/schema/prose.ts';

/** What of the corpus fills a text. */
type Filling = Pick<Corpus, 'register' | 'fill'>;

/** Elements that a piece of text stands in, and what it is there. */
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  li: 'item',
  h2: 'heading',
  h3: 'heading',
  td: 'cell',
  th: 'label',
  summary: 'label',
};
/** Attributes of components that stand on the page as a heading. */
const HEADINGS = ['titel', 'vraag', 'kop', 'naam'];
/** Components whose words are not of this page. */
const ELSEWHERE = new Set(['Bron', 'Letterlijk', 'Grafiek', 'Reeks', 'Verschil', 'Open', 'Meer', 'ModelTasks', 'Bedrijf']);

/** The pieces of a page, its head first. */
export function textOfPage({ info, parts }: Pick<Page, 'info' | 'parts'>, corpus: Filling): TextBlock[] {
  const piece = (kind: BlockKind, text: Prose): TextBlock => ({ kind, inHead: true, text: corpus.fill(text), line: 1, terms: [] });
  return [
    piece('heading', info.title),
    piece('paragraph', info.answer),
    ...(info.since ? [piece('paragraph', info.since.text)] : []),
    ...(info.inBrief ?? []).map((text) => piece('item', text)),
    ...textOfParts(parts, corpus),
  ];
}

function textOfParts(parts: readonly Part[], { register, fill }: Filling): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open = { kind: 'paragraph' as BlockKind, text: '', line: 0, terms: [] as string[] };
  let line = 1;

  function close(next: BlockKind): void {
    const text = open.text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:?!])/g, '')
      .trim();
    if (text !== '') blocks.push({ ...open, inHead: false, text, line: open.line === 0 ? line : open.line });
    open = { kind: next, text: '', line: 0, terms: [] };
  }

  function html(markup: string): void {
    for (const [, tag, text] of markup.matchAll(/<(\/?[a-z][a-z0-9]*)[^>]*>|([^<]+)/g)) {
      if (text !== undefined) open.text += unescaped(text);
      else if (tag === 'br') open.text += ' ';
      else if (tag !== undefined) element(tag);
    }
  }

  function element(tag: string): void {
    const kind = BLOCKS[tag.replace('/', '')];
    if (kind === undefined) return;
    if (tag.startsWith('/')) close('paragraph');
    else close(kind === 'paragraph' && open.kind === 'item' ? 'item' : kind);
  }

  function component(part: ComponentPart): void {
    line = part.line;
    if (open.line === 0) open.line = part.line;
    if (part.name === 'Feit') {
      const { id, vorm } = part.props as ComponentProps<'Feit'>;
      open.text += factText({ fact: id, form: vorm }, register);
    }
    if (part.name === 'Begrip') open.terms.push((part.props as ComponentProps<'Begrip'>).id);
    if (ELSEWHERE.has(part.name)) return;
    for (const name of HEADINGS) heading(part.props[name]);
    part.children.forEach(read);
  }

  function heading(words: unknown): void {
    if (typeof words !== 'string' && !(words instanceof Prose)) return;
    close('heading');
    open.text = typeof words === 'string' ? words : fill(words);
    close('paragraph');
  }

  function read(part: Part): void {
    if (typeof part === 'string') html(part);
    else component(part);
  }

  parts.forEach(read);
  close('paragraph');
  return blocks;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
