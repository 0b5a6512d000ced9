import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { BuiltPage } from './builtSite.ts';

/** What stands around the story and is no part of it: sources, links on, tools. */
const AROUND = [
  'nav',
  '.notes',
  '.words',
  '.next',
  '.breadcrumbs',
  '.margin-note',
  '.downloads',
  'svg',
  'table',
  '.contents',
  '.permalink',
];
/** How much of the words of the story the closed cards of a page may have, as a fraction. */
const MOST = 0.4;
/** Pages that are collections of cards or questions. */
const COLLECTIONS = ['/bronnen/verschillen/', '/bronnen/wat-er-niet-staat/'];

/** The words of the closed cards of a page, and those of its story. */
export function weightOf({ root }: Pick<BuiltPage, 'root'>): { cards: number; story: number } {
  const main = root.querySelector('main');
  if (!main) return { cards: 0, story: 0 };
  const cards = main.querySelectorAll('.card');
  const closed = cards.flatMap((card) => [card, ...card.querySelectorAll('*')].filter(isLine));
  return { cards: sum(closed.map(wordsIn)), story: wordsOfStory(main) };
}

/** Pages on which the closed cards outweigh what they may have beside the story. */
export function weightProblems(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ address }) => !COLLECTIONS.includes(address))
    .flatMap((page) => {
      const { cards, story } = weightOf(page);
      return cards > MOST * story ? [`${page.address}: ${cards} words of closed cards beside ${story} of the story`] : [];
    });
}

/** What a reader sees of a card before it is opened. */
function isLine(element: HTMLElement): boolean {
  if (element.rawTagName === 'summary') return true;
  return element.closest('details') === null && ['p', 'li', 'h2', 'h3'].includes(element.rawTagName);
}

function wordsOfStory(element: HTMLElement): number {
  return sum(
    element.childNodes.map((node: Node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return count(node.text);
      if (!isElement(node) || node.classList.contains('card') || AROUND.some((selector) => is(node, selector))) return 0;
      return wordsOfStory(node);
    }),
  );
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

function is(element: HTMLElement, selector: string): boolean {
  return selector.startsWith('.') ? element.classList.contains(selector.slice(1)) : element.rawTagName === selector;
}

function wordsIn(element: HTMLElement): number {
  return count(element.text);
}

function count(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
