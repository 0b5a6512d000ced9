// cspell:ignore sdfootnote sdfootnoteanc sdfootnotesym
import { withoutSoftHyphens } from '../../domain/softHyphens.ts';
import { BLOCKS, NO_TEXT } from './wordsOnly.ts';

/** A text that a reader takes along: for a word processor, and for what knows letters alone. */
export interface TakenText {
  html: string;
  plain: string;
}

/** A note as a footnote: whole, and in short for where it stands again. */
interface Footnote {
  whole: string;
  inShort: string;
}

/** What folds open stands beside the text, and so does a card. */
const LEFT_OUT = `details, .card, ${NO_TEXT}`;

/** A copy of what a reader took of the page, and the id of the place where it stands; empty for the page itself. */
export interface Selected {
  copy: HTMLElement;
  id: string;
}

/** What the reader selected of the text of the page, or else the paragraph or section whose address they are at; undefined for neither. */
export function takenFrom(selection: Selection | null, id: string): Selected | undefined {
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const around = elementAt(range?.commonAncestorContainer);
  if (range && around?.closest('article.page')) {
    const begin = elementAt(range.startContainer)?.closest('.prose :is(p, li, section)[id]');
    return { copy: copyOf(range, around), id: begin?.id ?? '' };
  }
  const place = id === '' ? null : document.getElementById(id);
  if (!place?.matches('.prose :is(p, li, section)')) return undefined;
  const whole = document.createRange();
  whole.selectNodeContents(place);
  return { copy: copyOf(whole, place), id };
}

function elementAt(node: Node | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** A copy of what lies in a range, its words whole; loose words become a paragraph, and so does a single item. */
function copyOf(range: Range, around: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  copy.innerHTML = withoutSoftHyphens(copy.innerHTML);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  // Who selects a paragraph by three clicks also has the empty beginning of the next.
  for (const block of copy.querySelectorAll(BLOCKS)) if (block.textContent.trim() === '') block.remove();
  const items = copy.querySelectorAll(':scope > li');
  if (items.length === 1) items[0]?.replaceWith(...items[0].childNodes);
  const name = items.length > 1 ? 'ul' : items.length === 1 || around.closest('p, li') ? 'p' : undefined;
  if (name === undefined) return copy;
  const inner = document.createElement(name);
  inner.append(...copy.childNodes);
  copy.append(inner);
  return copy;
}

/**
 * A text of the page with its note marks turned into footnotes, as Writer reads them from HTML; elsewhere they are links to lines below
 * the text. Links of the site go: a footnote has the address. So does a mark that repeats the one before it and stands behind no figure.
 * @param footnotes those of the page, in the order of its notes
 */
export function withFootnotes(taken: HTMLElement, footnotes: readonly Footnote[]): TakenText {
  const lines: string[] = [];
  const named: number[] = [];
  for (const mark of taken.querySelectorAll<HTMLElement>('.ref')) {
    const number = Number(mark.dataset['n']);
    const footnote = footnotes[number - 1];
    const behind = mark.previousSibling instanceof Element ? mark.previousSibling : undefined;
    if (footnote && (number !== named.at(-1) || behind?.matches('.feit'))) {
      lines.push(named.includes(number) ? footnote.inShort : footnote.whole);
      // Two numbers beside each other would read as one.
      if (behind?.matches('.sdfootnoteanc')) mark.before(superscript(','));
      mark.before(anchor(lines.length));
    }
    named.push(number);
    mark.remove();
  }
  cleanUp(taken);
  return { html: taken.innerHTML + lines.map(footnoteHtml).join(''), plain: plainText(taken, lines) };
}

function anchor(number: number): HTMLElement {
  const link = document.createElement('a');
  link.className = 'sdfootnoteanc';
  link.setAttribute('name', `sdfootnote${number}anc`);
  link.setAttribute('href', `#sdfootnote${number}sym`);
  link.append(superscript(String(number)));
  return link;
}

function superscript(text: string): HTMLElement {
  const raised = document.createElement('sup');
  raised.textContent = text;
  return raised;
}

function footnoteHtml(line: string, index: number): string {
  const name = `sdfootnote${index + 1}`;
  const words = document.createElement('p');
  words.className = 'sdfootnote';
  words.textContent = line;
  words.insertAdjacentHTML('afterbegin', `<a class="sdfootnotesym" name="${name}sym" href="#${name}anc">${index + 1}</a>`);
  return `<div id="${name}">${words.outerHTML}</div>`;
}

/** Leaves the words and what they are; how they look here, and where they lead, is left behind. */
function cleanUp(taken: HTMLElement): void {
  for (const element of taken.querySelectorAll(':not(.sdfootnoteanc)')) {
    if (element.matches('a, span')) element.replaceWith(...element.childNodes);
    else for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
}

function plainText(taken: HTMLElement, lines: readonly string[]): string {
  const copy = taken.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.sdfootnoteanc')) mark.replaceWith(`[${mark.textContent}]`);
  for (const comma of copy.querySelectorAll('sup')) comma.remove();
  const blocks = [...copy.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  return [...blocks.map(({ textContent }) => textContent.trim()), '', ...lines.map((line, index) => `[${index + 1}] ${line}`)].join('\n');
}
