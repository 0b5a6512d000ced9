import { HTMLElement, type Node } from 'node-html-parser';
import { inSentence } from './answer.ts';
import { isLeftOut, visibleText } from './visibleText.ts';

/** A part of a page with an address of its own, up to the next that has one. */
export interface Part {
  /** Its address in the page; undefined for what stands before the first. */
  id: string | undefined;
  title: string;
  /** What stands in it. */
  nodes: Node[];
  /** The charts and tables in it that have an address. */
  figures: HTMLElement[];
}

/** Cards that tell what has an address of its own elsewhere. */
const TOLD_ELSEWHERE = ['card open', 'card verschil'];
const HEADINGS = ['H2', 'H3', 'H4'];

/** The parts of a page: first what stands before the first heading with an address, then one for each of those. */
export function partsOf(main: HTMLElement): Part[] {
  const top = partFor(undefined, '');
  const parts = [top];
  walk(main, top, parts);
  return parts;
}

function walk(element: HTMLElement, part: Part, parts: Part[]): void {
  let current = part;
  const begin = (id: string, title: string): Part => {
    const next = partFor(id, title);
    parts.push(next);
    return next;
  };
  for (const child of element.childNodes) {
    if (!(child instanceof HTMLElement)) {
      if (child.text.trim() !== '') current.nodes.push(child);
      continue;
    }
    if (isLeftOut(child) || isToldElsewhere(child) || isTop(child) || isHeadingOf(child, element)) continue;
    const asked = isRow(child) ? child.querySelector('th') : null;
    if (asked) {
      begin(child.id, `${pageTitle(child)}: ${inSentence(visibleText(asked))}`).nodes.push(...child.querySelectorAll('td'));
      continue;
    }
    const heading = child.tagName === 'SECTION' && child.id !== '' ? headingOf(child) : undefined;
    if (heading) walk(child, begin(child.id, visibleText(heading)), parts);
    else if (isOwnHeading(child)) current = begin(child.id, visibleText(child));
    else {
      current.figures.push(...figuresIn(child));
      if (holdsParts(child)) walk(child, current, parts);
      else current.nodes.push(child);
    }
  }
}

function partFor(id: string | undefined, title: string): Part {
  return { id, title, nodes: [], figures: [] };
}

/** The heading of a section: its first child, or in the box around it and its sign. */
function headingOf(section: HTMLElement): HTMLElement | undefined {
  const first = firstIn(section);
  if (!first) return undefined;
  return HEADINGS.includes(first.tagName) ? first : first.children.find(({ tagName }) => HEADINGS.includes(tagName));
}

/** The first child of a section, behind the addresses that it had before. */
function firstIn(section: HTMLElement): HTMLElement | undefined {
  return section.children.find(({ classList }) => !classList.contains('anchor'));
}

/** Whether an element is the heading of the section around it, with the box around that. */
function isHeadingOf(element: HTMLElement, section: HTMLElement): boolean {
  return section.tagName === 'SECTION' && section.id !== '' && firstIn(section) === element && headingOf(section) !== undefined;
}

/** A row of a table that is a place of its own: what readers ask, and the answers. */
function isRow({ tagName, classList }: HTMLElement): boolean {
  return tagName === 'TR' && classList.contains('asked');
}

function pageTitle(element: HTMLElement): string {
  const title = element.closest('article')?.querySelector('h1');
  return title ? visibleText(title) : '';
}

/** The title of a page and its answer, which are its record's own. */
function isTop(element: HTMLElement): boolean {
  return element.tagName === 'H1' || element.getAttribute('class') === 'answer';
}

function isToldElsewhere(element: HTMLElement): boolean {
  return TOLD_ELSEWHERE.includes(element.getAttribute('class') ?? '');
}

/** Whether something in an element begins a part of its own, or is not told here. A chart may have the text of a whole step in it. */
function holdsParts(element: HTMLElement): boolean {
  if (element.tagName === 'FIGURE') return element.querySelector('section[id], .card') !== null;
  return element.querySelector('section[id], tr.asked, h3[id], figure[id], .card, h1') !== null;
}

/** Whether an element is a heading that has its address itself; `…-kop` only names the section around it. */
function isOwnHeading({ tagName, id }: HTMLElement): boolean {
  return tagName === 'H3' && id !== '' && !id.endsWith('-kop');
}

function figuresIn(element: HTMLElement): HTMLElement[] {
  return element.tagName === 'FIGURE' && element.id !== '' ? [element] : [];
}
