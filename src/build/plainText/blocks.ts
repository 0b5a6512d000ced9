import { HTMLElement, type Node } from 'node-html-parser';
import { inlineText, isInline, isLeftOut, tidy } from './inlineText.ts';
import { tableLines } from './table.ts';

const HEADINGS: Readonly<Record<string, string>> = { H1: '#', H2: '##', H3: '###', H4: '####' };

/** Makes a whole address of one of the site. */
export type Whole = (address: string) => string;

/** The blocks of a text, in order, without a line between them: paragraphs, headings, lists and tables, the last two of several lines. */
export function blocksOf(nodes: readonly Node[], whole: Whole): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = soleLink(line, whole) ?? inlineText(line, whole);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (node instanceof HTMLElement && !isLeftOut(node)) blocks.push(...blocksOfElement(node, whole));
  }
  endLine();
  return blocks;
}

/** A line that is one link, with its address; undefined for any other. */
function soleLink(line: readonly Node[], whole: Whole): string | undefined {
  const [link, ...more] = line.filter((node) => node.text.trim() !== '' && !(node instanceof HTMLElement && isLeftOut(node)));
  if (more.length > 0 || !(link instanceof HTMLElement) || link.tagName !== 'A' || link.classList.contains('ref')) return undefined;
  const [text, address] = [inlineText(link.childNodes, whole), link.getAttribute('href') ?? '#'];
  return address.startsWith('#') ? text : `${text}: ${whole(address)}`;
}

/** All that an element says, in one line; the items of a list behind each other. */
export function oneLine(element: HTMLElement, whole: Whole): string {
  const blocks = blocksOf(element.childNodes, whole).map((block) => block.replace(/^- /, '').replaceAll(/\n *- /g, '; '));
  return tidy(blocks.join(' '));
}

function blocksOfElement(element: HTMLElement, whole: Whole): string[] {
  const { tagName, childNodes } = element;
  const mark = HEADINGS[tagName];
  if (mark !== undefined) return headed(`${mark} ${kindBefore(element)}`, oneLine(element, whole));
  switch (tagName) {
    case 'UL':
    case 'OL':
      return listed(element, whole);
    case 'DL':
      return detailed(element, whole);
    case 'TABLE':
      return tableLines(element, (cell) => oneLine(cell, whole));
    case 'SUMMARY':
      return headed('', asLead(oneLine(element, whole)));
    case 'NAV':
      return waysOn(element, whole);
    default:
      return blocksOf(childNodes, whole);
  }
}

function headed(mark: string, text: string): string[] {
  return text === '' ? [] : [mark + text];
}

/** The title of a chart says that it is one. */
function kindBefore(heading: HTMLElement): string {
  return heading.closest('figcaption') ? 'Grafiek: ' : '';
}

/** A line that stands before what it opens. */
function asLead(text: string): string {
  return text === '' || /[.:?!…]$/.test(text) ? text : `${text}:`;
}

function listed(list: HTMLElement, whole: Whole): string[] {
  const ordered = list.tagName === 'OL';
  const items = list.children.filter((item) => !isLeftOut(item));
  const lines = items.flatMap((item, at) => {
    const sign = ordered ? `${at + 1}. ` : '- ';
    const text = blocksOf(item.childNodes, whole).join('\n');
    return text === '' ? [] : [sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`)];
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** A list of details: a line each, what it is called before what it is. */
function detailed(list: HTMLElement, whole: Whole): string[] {
  const lines: string[] = [];
  for (const part of list.querySelectorAll('dt, dd')) {
    const text = oneLine(part, whole);
    if (part.tagName === 'DT') lines.push(asLead(text));
    else if (text !== '') lines.push(`${lines.pop() ?? ''} ${text}`.trim());
  }
  // What is only a means to act has a name and nothing behind it.
  const told = lines.filter((line) => !line.endsWith(':'));
  return told.length === 0 ? [] : [told.join('\n')];
}

/** Where to read on: each with its whole address. */
function waysOn(nav: HTMLElement, whole: Whole): string[] {
  const links = nav.querySelectorAll('a').map((link) => `- ${oneLine(link, whole)}: ${whole(link.getAttribute('href') ?? '')}`);
  return links.length === 0 ? [] : ['## Lees verder', links.join('\n')];
}
