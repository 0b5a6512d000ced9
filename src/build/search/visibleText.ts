import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** What flows in a line of text: nothing is parted around it. Around all else stands a space. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TSPAN U VAR WBR'.split(' '),
);
/** What is no text of the page, or only a means to go elsewhere or to fill something in. */
const NO_TEXT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT NAV BUTTON INPUT SELECT TEXTAREA FORM PRE IFRAME'.split(' '));
const NO_TEXT_ATTRIBUTES = ['hidden', 'inert', 'data-verwijs', 'data-voetnoot'];
/** The same by class: signs of notes and links, hints for keys, lists at the foot of a page, drawings that stand there a second time. */
const NO_TEXT_CLASSES = [
  ...['ref', 'margin-note', 'permalink', 'where', 'downloads', 'as-of', 'other-version', 'caption'],
  ...['chart-hint', 'chart-source', 'chart-missing', 'step-keys', 'step-ways', 'step-number', 'for-script'],
  ...['words', 'notes', 'contents', 'narrow', 'preset-links', 'model-picture-key', 'fact-filter-place'],
];
/** Around the number of a note, where a text is read with its marks. */
const MARK = /\uE000(\d+)\uE001/g;
/** Numbers of a scale, which are no values; its years are kept. */
const SCALE_NUMBER = /^(?!(?:19|20)\d\d$)[\d.,%€\s−-]+$/;

/** Whether an element is left out of what the search reads, with all that is in it. */
export function isLeftOut(element: HTMLElement): boolean {
  const { tagName } = element;
  if (NO_TEXT.has(tagName) || NO_TEXT_ATTRIBUTES.some((name) => element.hasAttribute(name))) return true;
  if (element.getAttribute('aria-hidden') === 'true') return element.parentNode?.getAttribute('class') !== 'begrip';
  const classes = element.getAttribute('class');
  if (classes?.split(' ').some((name) => NO_TEXT_CLASSES.includes(name))) return true;
  if (tagName === 'TEXT') return element.getAttribute('class') === 'f-muted' && SCALE_NUMBER.test(element.text.trim());
  return isWayBack(element) || (tagName === 'SUMMARY' && element.closest('figure') !== null);
}

/** The text of nodes as a reader sees it: without what is left out, and with a space wherever something begins a line of its own. */
export function visibleText(...nodes: readonly Node[]): string {
  return withoutMarks(textWithMarks(nodes));
}

/** A text with marks, without them. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, '').replace(/ {2,}/g, ' ').trim();
}

/** The same with the numbers of its notes in it, each between two signs of no alphabet. */
export function textWithMarks(nodes: readonly Node[]): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts);
  return tidy(parts.join(''));
}

/** The numbers of the notes in a text with marks. */
export function marksIn(text: string): number[] {
  return [...text.matchAll(MARK)].map(([, number]) => Number(number));
}

function collect(node: Node, parts: string[]): void {
  if (node instanceof TextNode) {
    parts.push(node.text);
    return;
  }
  if (!(node instanceof HTMLElement)) return;
  if (node.tagName === 'A' && node.getAttribute('class')?.split(' ')[0] === 'ref') {
    parts.push(`\uE000${node.getAttribute('data-n') ?? ''}\uE001`);
    return;
  }
  if (node.tagName === 'IMG') parts.push(` ${node.getAttribute('alt') ?? ''} `);
  if (isLeftOut(node)) return;
  const apart = !INLINE.has(node.tagName);
  if (apart) parts.push(' ');
  for (const child of node.childNodes) collect(child, parts);
  if (apart) parts.push(' ');
}

/** One space where the page has white space or a new line begins; a no-break space stays, and what only breaks words goes. */
function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** A paragraph that only leads back to another place of the page. */
function isWayBack(element: HTMLElement): boolean {
  if (element.tagName !== 'P') return false;
  const [link, ...more] = element.childNodes.filter((node) => node instanceof HTMLElement || node.text.trim() !== '');
  return more.length === 0 && link instanceof HTMLElement && link.tagName === 'A' && isInPage(link);
}

function isInPage(link: HTMLElement): boolean {
  return link.getAttribute('href')?.startsWith('#') ?? false;
}
