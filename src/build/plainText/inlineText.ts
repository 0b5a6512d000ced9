import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** What flows in a line of text: nothing is parted around it. */
const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DATA DFN EM I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TSPAN U VAR WBR'.split(' '),
);
/** What is no text of a page, or only a means to act on it. A way on at the foot of a page is one. */
const NO_TEXT = new Set(
  'BUTTON FIELDSET FORM IFRAME INPUT LINK META NAV NOSCRIPT PRE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);
const NO_TEXT_ATTRIBUTES = ['hidden', 'inert'];
/** Links to ways to refer to a page or to show a chart elsewhere, which stand under all of them. */
const MEANS = /\/verwijzen\/.|#gebruiken$/;
/** The same by class: signs of links, notes that stand at the foot too, what works with a script alone, and code to copy. */
const NO_TEXT_CLASSES = [
  'permalink',
  'margin-note',
  'back',
  'for-script',
  'without-script',
  'chart-hint',
  'embed',
  'chart-ways',
  'step-keys',
  'fact-filter',
];

/** Whether an element is left out of the plain text of a page, with all that is in it. */
export function isLeftOut(element: HTMLElement): boolean {
  const { tagName } = element;
  if (tagName === 'NAV') return !element.classList.contains('next');
  if (NO_TEXT.has(tagName) || NO_TEXT_ATTRIBUTES.some((name) => element.hasAttribute(name))) return true;
  if (tagName === 'A' && MEANS.test(element.getAttribute('href') ?? '')) return true;
  // The word that a term stands behind is hidden only from who has its button.
  if (element.getAttribute('aria-hidden') === 'true') return element.parentNode?.getAttribute('class') !== 'begrip';
  return NO_TEXT_CLASSES.some((name) => element.classList.contains(name));
}

/** Whether a node stands in a line of text; what is left out parts nothing. */
export function isInline(node: Node): boolean {
  if (!(node instanceof HTMLElement) || isLeftOut(node)) return true;
  return INLINE.has(node.tagName) && node.childNodes.every(isInline);
}

/** The text of nodes that stand in a line, with the numbers of notes between brackets, and the addresses of links behind their words. */
export function inlineText(nodes: readonly Node[], whole: (address: string) => string): string {
  return tidy(joined(nodes, whole));
}

/** Texts behind each other, with a space before a span right behind another element: on the screen each stands by itself. */
function joined(nodes: readonly Node[], whole: (address: string) => string): string {
  const apart = (node: Node, before: Node | undefined): boolean =>
    before instanceof HTMLElement && node instanceof HTMLElement && node.tagName === 'SPAN';
  return nodes.map((node, at) => (apart(node, nodes[at - 1]) ? ' ' : '') + textOf(node, whole)).join('');
}

function textOf(node: Node, whole: (address: string) => string): string {
  if (node instanceof TextNode) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'A' && node.classList.contains('ref')) return ` [${node.getAttribute('data-n') ?? ''}]`;
  if (node.tagName === 'BR') return ' ';
  if (node.tagName === 'IMG') return ` ${node.getAttribute('alt') ?? ''} `;
  if (isLeftOut(node)) return '';
  const text = joined(node.childNodes, whole);
  if (node.tagName === 'Q') return `“${text}”`;
  if (node.tagName === 'A' && tellsAddress(node)) return `${text} <${whole(node.getAttribute('href') ?? '')}>`;
  return isInline(node) ? text : ` ${text} `;
}

/** No address stands behind a figure, which is told in words, and behind a way to elsewhere on the page. */
function tellsAddress(link: HTMLElement): boolean {
  return !link.classList.contains('feit') && !(link.getAttribute('href') ?? '#').startsWith('#');
}

/** One space where the page has white space; plain spaces for those that do not break; without what only breaks words. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/[ \t\r\n\u00A0\u202F]+/g, ' ')
    .replace(/ (?=[.,;:!?)](?:\s|$))/g, '')
    .trim();
}
